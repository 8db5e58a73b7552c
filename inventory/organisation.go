package inventory

// Administration is an entity in the sense of law 05-20, article 1.
type Administration struct {
	Block
	Name               Fact[string]   `inv:"name,required"`
	NameAr             Fact[string]   `inv:"name_ar"`
	NameFr             Fact[string]   `inv:"name_fr"`
	Kind               Fact[string]   `inv:"kind" enum:"ministry|public_institution|public_enterprise|local_authority|other"`
	Parent             Fact[Ref]      `inv:"parent" ref:"administration"`
	Sector             Fact[string]   `inv:"sector"`
	Vital              Fact[bool]     `inv:"vital"` // infrastructure of vital importance; the answer is confidential (05-20 art. 16)
	SecurityOfficer    Fact[string]   `inv:"security_officer" enum:"appointed|none"`
	OfficerIndependent Fact[bool]     `inv:"security_officer_independent"`
	SecurityPolicy     Fact[Date]     `inv:"security_policy"` // approved on
	RiskAnalysis       Fact[Date]     `inv:"risk_analysis"`
	IncidentProcedure  Fact[bool]     `inv:"incident_procedure"`
	CloudLead          Fact[bool]     `inv:"cloud_lead"`
	Skills             Fact[[]string] `inv:"skills"`
}

// Site is a place where systems run or people work.
type Site struct {
	Block
	Name         Fact[string]  `inv:"name"`
	City         Fact[string]  `inv:"city"`
	Region       Fact[string]  `inv:"region"`
	Country      Fact[string]  `inv:"country"` // ISO 3166 code
	Role         Fact[string]  `inv:"role" enum:"datacenter|headquarters|branch|recovery"`
	LeaseUntil   Fact[Date]    `inv:"lease_until"`
	Power        Fact[string]  `inv:"power"`
	FacilityTier Fact[int64]   `inv:"facility_tier" min:"0" max:"4"`
	Links        Fact[[]*Link] `inv:"links" block:"link"`
}

// Link is a network connection of a site.
type Link struct {
	Block
	To         Fact[Ref]      `inv:"to" ref:"site|target|external"`
	Technology Fact[string]   `inv:"technology" enum:"fibre|5g|4g|adsl|vsat|microwave|mpls|copper"`
	Bandwidth  Fact[BitRate]  `inv:"bandwidth"`
	Latency    Fact[Duration] `inv:"latency"`
	Carriers   Fact[int64]    `inv:"carriers" min:"0"`
	Encrypted  Fact[bool]     `inv:"encrypted"`
	Available  Fact[Date]     `inv:"available"` // usable from this day on
}

// Team does migrations.
type Team struct {
	Block
	Name     Fact[string]     `inv:"name"`
	External Fact[bool]       `inv:"external"`
	Members  Fact[int64]      `inv:"members" min:"0"`
	Capacity Fact[Capacity]   `inv:"capacity"` // usable for the migration, run work taken off
	Skills   Fact[[]string]   `inv:"skills"`
	Absences Fact[[]*Absence] `inv:"absences" block:"absence"`
}

// Absence takes a share of a team's capacity away for a while, both days included.
type Absence struct {
	Block
	From  Fact[Date]    `inv:"from,required"`
	Until Fact[Date]    `inv:"until,required"`
	Share Fact[float64] `inv:"share" min:"0" max:"1"` // of the capacity that is missing, 0 to 1; left out: all of it
}

// Calendar holds working days.
type Calendar struct {
	Block
	Weekend  Fact[[]string]   `inv:"weekend" enum:"mon|tue|wed|thu|fri|sat|sun"`
	Timezone Fact[string]     `inv:"timezone"`
	Holidays Fact[[]Date]     `inv:"holidays"`
	Feasts   Fact[[]*Holiday] `inv:"feasts" block:"holiday"`
}

// Holiday is a feast whose day is not fixed yet: it falls between two days, both included.
type Holiday struct {
	Block
	Between    Fact[[]Date] `inv:"between,required"`
	Confidence Fact[string] `inv:"confidence" enum:"estimate|announced"`
}

// Freeze is a time in which nothing is cut over, or in which teams keep only a share of their capacity.
type Freeze struct {
	Block
	Calendar Fact[Ref]     `inv:"calendar" ref:"calendar"`
	From     Fact[Date]    `inv:"from,required"`
	Until    Fact[Date]    `inv:"until,required"`         // included
	Factor   Fact[float64] `inv:"factor" min:"0" max:"1"` // capacity kept, 0 to 1; left out: nothing may be cut over
	Applies  Fact[[]Ref]   `inv:"applies" ref:"application"`
	Reason   Fact[string]  `inv:"reason"`
}

// Programme says how waves are cut.
type Programme struct {
	Block
	Start           Fact[Date]     `inv:"start,required"`
	Until           Fact[Date]     `inv:"until"`
	WaveLength      Fact[Duration] `inv:"wave_length"`
	Pilots          Fact[int64]    `inv:"pilots" min:"0"` // number of first waves kept for pilots
	MaxApplications Fact[int64]    `inv:"max_applications" min:"1"`
	Calendar        Fact[Ref]      `inv:"calendar" ref:"calendar"`
}
