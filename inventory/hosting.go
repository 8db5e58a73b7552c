package inventory

// Server is a machine, physical or virtual.
type Server struct {
	Block
	Name        Fact[string]   `inv:"name"`
	Aliases     Fact[[]string] `inv:"aliases"`
	Description Fact[string]   `inv:"description"`
	Site        Fact[Ref]      `inv:"site" ref:"site"`
	Cluster     Fact[string]   `inv:"cluster"`
	Hostname    Fact[string]   `inv:"hostname"`
	Power       Fact[string]   `inv:"power" enum:"on|off|suspended"`
	VCPU        Fact[int64]    `inv:"vcpu" min:"0"`
	Memory      Fact[Bytes]    `inv:"memory"`
	Storage     Fact[Bytes]    `inv:"storage"`
	StorageUsed Fact[Bytes]    `inv:"storage_used"`
	OS          Fact[string]   `inv:"os"`
	EOL         Fact[Date]     `inv:"eol"`
	Firmware    Fact[string]   `inv:"firmware" enum:"bios|uefi"`
}

// Database is an instance of a database engine.
type Database struct {
	Block
	Name    Fact[string] `inv:"name"`
	Engine  Fact[string] `inv:"engine"`
	Version Fact[string] `inv:"version"`
	EOL     Fact[Date]   `inv:"eol"`
	Site    Fact[Ref]    `inv:"site" ref:"site"`
	Server  Fact[Ref]    `inv:"server" ref:"server"`
	Size    Fact[Bytes]  `inv:"size"`
}

// Target is a place applications may be hosted: an offer of a provider, a State cloud, own premises, colocation.
type Target struct {
	Block
	Name           Fact[string]           `inv:"name"`
	Kind           Fact[string]           `inv:"kind,required" enum:"cloud|state_cloud|own_premises|colocation"`
	Provider       Fact[string]           `inv:"provider"`
	Site           Fact[Ref]              `inv:"site" ref:"site"`
	Model          Fact[string]           `inv:"model" enum:"iaas|paas|saas"`
	Locations      Locations              `inv:"locations"`
	Operations     Fact[[]string]         `inv:"operations"` // countries operated and supervised from
	Support        Fact[[]string]         `inv:"support"`    // countries supported from
	Ownership      Ownership              `inv:"ownership"`
	StaffMoroccan  Fact[bool]             `inv:"staff_moroccan"`
	Art5Exception  Fact[bool]             `inv:"art5_exception"` // decree 2-24-921 art. 5, a fact of the qualification
	KeyCustody     Fact[string]           `inv:"key_custody" enum:"provider|customer|customer_morocco"`
	ForeignControl Fact[string]           `inv:"foreign_control" enum:"full|indirect|marginal|none"`
	FacilityTier   Fact[int64]            `inv:"facility_tier" min:"0" max:"4"`
	Certifications Fact[[]string]         `inv:"certifications"`
	Offers         Fact[[]string]         `inv:"offers"`
	VCPU           Fact[int64]            `inv:"vcpu" min:"0"`
	Memory         Fact[Bytes]            `inv:"memory"`
	Storage        Fact[Bytes]            `inv:"storage"`
	Prices         Prices                 `inv:"prices"`
	Available      Fact[Date]             `inv:"available"`
	Contract       Fact[Ref]              `inv:"contract" ref:"contract"` // that hosting there would be under
	Qualification  Fact[*Qualification]   `inv:"qualification" block:"qualification"`
	Subcontractors Fact[[]*Subcontractor] `inv:"subcontractors" block:"subcontractor"`
}

// Locations lists, per kind of material, the ISO 3166 codes of the countries it is kept in.
type Locations struct {
	Data     Fact[[]string] `inv:"data"`
	Replicas Fact[[]string] `inv:"replicas"`
	Backups  Fact[[]string] `inv:"backups"`
	Logs     Fact[[]string] `inv:"logs"`
	Keys     Fact[[]string] `inv:"keys"`
}

// Ownership holds shares of the provider's capital in per cent.
type Ownership struct {
	Morocco Fact[float64] `inv:"morocco" min:"0" max:"100"`
}

// Prices are in the inventory's currency.
type Prices struct {
	VCPUMonth      Fact[float64] `inv:"vcpu_month" min:"0"`
	MemoryGiBMonth Fact[float64] `inv:"memory_gib_month" min:"0"`
	StorageGBMonth Fact[float64] `inv:"storage_gb_month" min:"0"`
}

// Qualification is a decision under decree 2-24-921, articles 7 to 15. Level 0 says that there is none.
type Qualification struct {
	Block
	Level          Fact[int64]    `inv:"level" min:"0" max:"2"`
	Services       Fact[[]string] `inv:"services" enum:"iaas|paas|saas"`
	ValidFrom      Fact[Date]     `inv:"valid_from"`
	ValidTo        Fact[Date]     `inv:"valid_to"`
	Status         Fact[string]   `inv:"status" enum:"valid|suspended|withdrawn"`
	RenewalFiledOn Fact[Date]     `inv:"renewal_filed_on"`
	Evidence       Fact[Ref]      `inv:"evidence" ref:"source"`
}

// Subcontractor is a company that works for the provider.
type Subcontractor struct {
	Block
	Listed  Fact[bool]   `inv:"listed"`  // in the qualification file (decree art. 6, 8°)
	Access  Fact[bool]   `inv:"access"`  // to the entity's data
	Consent Fact[bool]   `inv:"consent"` // of the head of the entity (decree art. 13)
	Country Fact[string] `inv:"country"`
}
