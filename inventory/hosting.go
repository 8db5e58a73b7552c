package inventory

// Server is a machine, physical or virtual.
type Server struct {
	Block
	Name         Fact[string]   `inv:"name"`
	Aliases      Fact[[]string] `inv:"aliases"`
	Description  Fact[string]   `inv:"description"`
	Site         Fact[Ref]      `inv:"site" ref:"site"`
	Cluster      Fact[string]   `inv:"cluster"`
	Hostname     Fact[string]   `inv:"hostname"`
	Addresses    Fact[[]string] `inv:"addresses"`
	Power        Fact[string]   `inv:"power" enum:"on|off|suspended"`
	Architecture Fact[string]   `inv:"architecture" enum:"x86_64|x86_32|arm64|power|sparc|mainframe|other"`
	VCPU         Fact[int64]    `inv:"vcpu" min:"0"`
	CPUUsed      Fact[float64]  `inv:"cpu_used" min:"0" max:"100"` // per cent, at the peak
	Memory       Fact[Bytes]    `inv:"memory"`
	MemoryUsed   Fact[Bytes]    `inv:"memory_used"` // at the peak
	Storage      Fact[Bytes]    `inv:"storage"`
	StorageUsed  Fact[Bytes]    `inv:"storage_used"`
	OS           Fact[string]   `inv:"os"`
	EOL          Fact[Date]     `inv:"eol"`
	Firmware     Fact[string]   `inv:"firmware" enum:"bios|uefi"`
}

// Database is an instance of a database engine.
type Database struct {
	Block
	Name    Fact[string]   `inv:"name"`
	Aliases Fact[[]string] `inv:"aliases"`
	Engine  Fact[string]   `inv:"engine"`
	Version Fact[string]   `inv:"version"`
	Edition Fact[string]   `inv:"edition"`
	EOL     Fact[Date]     `inv:"eol"`
	Site    Fact[Ref]      `inv:"site" ref:"site"`
	Server  Fact[Ref]      `inv:"server" ref:"server"`
	Size    Fact[Bytes]    `inv:"size"`
}

// Target is a place applications may be hosted: an offer of a provider, a State cloud, own premises, colocation.
type Target struct {
	Block
	Name                Fact[string]           `inv:"name"`
	Description         Fact[string]           `inv:"description"`
	Administration      Fact[Ref]              `inv:"administration" ref:"administration"` // that runs it, if one does
	Kind                Fact[string]           `inv:"kind,required" enum:"cloud|state_cloud|own_premises|colocation"`
	Provider            Fact[string]           `inv:"provider"`
	LegalForm           Fact[string]           `inv:"legal_form" enum:"sa|sarl|public|other"` // of the provider
	IncorporatedIn      Fact[string]           `inv:"incorporated_in"`                        // ISO 3166 code
	ParentCountry       Fact[string]           `inv:"parent_country"`                         // of the company at the top
	ExposedLaws         Fact[[]string]         `inv:"exposed_laws"`
	Site                Fact[Ref]              `inv:"site" ref:"site"`
	Sites               Fact[[]Ref]            `inv:"sites" ref:"site"`         // independent of one another
	SiteDistanceKm      Fact[int64]            `inv:"site_distance_km" min:"0"` // the least between two of them
	Model               Fact[string]           `inv:"model" enum:"iaas|paas|saas"`
	Locations           Locations              `inv:"locations"`
	Operations          Fact[[]string]         `inv:"operations"` // countries operated and supervised from
	Support             Fact[[]string]         `inv:"support"`    // countries supported from
	Ownership           Ownership              `inv:"ownership"`
	StaffMoroccan       Fact[bool]             `inv:"staff_moroccan"`
	Art5Exception       Fact[bool]             `inv:"art5_exception"` // decree 2-24-921 art. 5, a fact of the qualification
	KeyCustody          Fact[string]           `inv:"key_custody" enum:"provider|customer|customer_morocco"`
	KeyRotation         Fact[Duration]         `inv:"key_rotation"`
	KeySeparation       Fact[bool]             `inv:"key_separation"`
	EncryptionAtRest    Fact[bool]             `inv:"encryption_at_rest"`
	EncryptionInTransit Fact[bool]             `inv:"encryption_in_transit"`
	AdminMFA            Fact[bool]             `inv:"admin_mfa"`
	LogRetention        Fact[Duration]         `inv:"log_retention"`
	LifecycleRules      Fact[bool]             `inv:"lifecycle_rules"`
	ForeignControl      Fact[string]           `inv:"foreign_control" enum:"full|indirect|marginal|none"`
	Sovereignty         Sovereignty            `inv:"sovereignty"`
	OpenStandards       Fact[bool]             `inv:"open_standards"`
	ProprietaryServices Fact[[]string]         `inv:"proprietary_services"`
	FacilityTier        Fact[int64]            `inv:"facility_tier" min:"0" max:"4"`
	PhysicalSecurity    Fact[Ref]              `inv:"physical_security" ref:"source"` // the evidence
	AuditedOn           Fact[Date]             `inv:"audited_on"`
	AuditorQualified    Fact[bool]             `inv:"auditor_qualified"`
	Certifications      Fact[[]string]         `inv:"certifications"`
	Offers              Fact[[]string]         `inv:"offers"`
	Engines             Fact[[]string]         `inv:"engines"` // of databases, with their versions
	RTO                 Fact[Duration]         `inv:"rto"`
	RPO                 Fact[Duration]         `inv:"rpo"`
	Availability        Fact[float64]          `inv:"availability" min:"0" max:"100"` // per cent of time
	VCPU                Fact[int64]            `inv:"vcpu" min:"0"`
	Memory              Fact[Bytes]            `inv:"memory"`
	Storage             Fact[Bytes]            `inv:"storage"`
	Prices              Prices                 `inv:"prices"`
	Available           Fact[Date]             `inv:"available"`
	Contract            Fact[Ref]              `inv:"contract" ref:"contract"` // that hosting there would be under
	Qualification       Fact[*Qualification]   `inv:"qualification" block:"qualification"`
	Subcontractors      Fact[[]*Subcontractor] `inv:"subcontractors" block:"subcontractor"`
}

// Locations lists, per kind of material, the ISO 3166 codes of the countries it is kept in.
type Locations struct {
	Data       Fact[[]string] `inv:"data"`
	Replicas   Fact[[]string] `inv:"replicas"`
	Backups    Fact[[]string] `inv:"backups"`
	Logs       Fact[[]string] `inv:"logs"`
	Keys       Fact[[]string] `inv:"keys"`
	Management Fact[[]string] `inv:"management"` // systems the services are operated and managed with
	Telemetry  Fact[[]string] `inv:"telemetry"`
	Dumps      Fact[[]string] `inv:"dumps"` // handed to support
}

// Ownership says who the provider belongs to, in per cent.
type Ownership struct {
	Morocco        Fact[float64] `inv:"morocco" min:"0" max:"100"`
	Partners       Fact[float64] `inv:"partners_morocco" min:"0" max:"100"` // of the number of partners of a SARL
	ContraryClause Fact[bool]    `inv:"contrary_clause"`                    // decree 2-24-921 art. 5 (2)
}

// Sovereignty holds the levels (SEAL) from 0 to 4 that the offer reaches for the objectives SOV-1 to SOV-8 of the EU Cloud Sovereignty
// Framework.
type Sovereignty struct {
	Strategic   Fact[int64] `inv:"strategic" min:"0" max:"4"`    // SOV-1
	Legal       Fact[int64] `inv:"legal" min:"0" max:"4"`        // SOV-2
	DataAI      Fact[int64] `inv:"data_ai" min:"0" max:"4"`      // SOV-3
	Operational Fact[int64] `inv:"operational" min:"0" max:"4"`  // SOV-4
	SupplyChain Fact[int64] `inv:"supply_chain" min:"0" max:"4"` // SOV-5
	Technology  Fact[int64] `inv:"technology" min:"0" max:"4"`   // SOV-6
	Security    Fact[int64] `inv:"security" min:"0" max:"4"`     // SOV-7
	Environment Fact[int64] `inv:"environment" min:"0" max:"4"`  // SOV-8
}

// Prices are in the inventory's currency.
type Prices struct {
	VCPUMonth      Fact[float64] `inv:"vcpu_month" min:"0"`
	MemoryGiBMonth Fact[float64] `inv:"memory_gib_month" min:"0"`
	StorageGBMonth Fact[float64] `inv:"storage_gb_month" min:"0"`
	EgressGB       Fact[float64] `inv:"egress_gb" min:"0"`
}

// Qualification is a decision under decree 2-24-921, articles 7 to 15. Level 0 says that there is none.
type Qualification struct {
	Block
	Level          Fact[int64]    `inv:"level" min:"0" max:"2"`
	Services       Fact[[]string] `inv:"services" enum:"iaas|paas|saas"`
	Offers         Fact[[]string] `inv:"offers"` // named by the decision
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
