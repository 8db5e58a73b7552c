package inventory

// Administration is an entity in the sense of law 05-20, article 1.
type Administration struct {
	Block
	Name                  Fact[string]    `inv:"name,required"`
	NameAr                Fact[string]    `inv:"name_ar"`
	NameFr                Fact[string]    `inv:"name_fr"`
	Kind                  Fact[string]    `inv:"kind" enum:"ministry|public_institution|public_enterprise|local_authority|other"`
	Parent                Fact[Ref]       `inv:"parent" ref:"administration"`
	Sector                Fact[string]    `inv:"sector"`
	Vital                 Fact[bool]      `inv:"vital"` // infrastructure of vital importance; the answer is confidential (05-20 art. 16)
	SecurityOfficer       Fact[string]    `inv:"security_officer" enum:"appointed|none"`
	OfficerIndependent    Fact[bool]      `inv:"security_officer_independent"`
	OfficerReportsTo      Fact[string]    `inv:"security_officer_reports_to"`
	SecurityPolicy        Fact[Date]      `inv:"security_policy"` // approved on
	RiskAnalysis          Fact[Date]      `inv:"risk_analysis"`
	ContinuityPolicy      Fact[Date]      `inv:"continuity_policy"`             // approved on
	DataPolicy            Fact[Date]      `inv:"data_policy"`                   // approved on
	CloudStrategy         Fact[Date]      `inv:"cloud_strategy"`                // approved on
	DNSSIScore            Fact[float64]   `inv:"dnssi_score" min:"0" max:"100"` // per cent
	DNSSIAssessedOn       Fact[Date]      `inv:"dnssi_assessed_on"`
	IncidentProcedure     Fact[bool]      `inv:"incident_procedure"`
	SOC                   Fact[string]    `inv:"soc" enum:"own|shared|outsourced|none"` // security operations centre
	SOCProviderQualified  Fact[bool]      `inv:"soc_provider_qualified"`
	DataProtectionContact Fact[bool]      `inv:"data_protection_contact"`
	CompetentForOffences  Fact[bool]      `inv:"competent_for_offences"` // 09-08 art. 49
	CloudLead             Fact[bool]      `inv:"cloud_lead"`
	CloudCommittee        Fact[bool]      `inv:"cloud_committee"`
	CloudReportOn         Fact[Date]      `inv:"cloud_report_on"`
	Skills                Fact[[]string]  `inv:"skills"`
	DigitalMaturity       DigitalMaturity `inv:"digital_maturity"`
	DataGovernance        DataGovernance  `inv:"data_governance"`
}

// DigitalMaturity holds the answers of a self-assessment, in per cent of what its method can give.
type DigitalMaturity struct {
	Capacity   Fact[float64] `inv:"capacity" min:"0" max:"100"`
	Services   Fact[float64] `inv:"services" min:"0" max:"100"`
	Citizens   Fact[float64] `inv:"citizens" min:"0" max:"100"`
	Method     Fact[string]  `inv:"method"`
	AssessedOn Fact[Date]    `inv:"assessed_on"`
}

// DataGovernance holds the answers on the three layers of data governance of the OECD, in per cent of what the method can give.
type DataGovernance struct {
	Strategic   Fact[float64] `inv:"strategic" min:"0" max:"100"`
	Tactical    Fact[float64] `inv:"tactical" min:"0" max:"100"`
	Operational Fact[float64] `inv:"operational" min:"0" max:"100"`
	Method      Fact[string]  `inv:"method"`
	AssessedOn  Fact[Date]    `inv:"assessed_on"`
}

// Unit is a part of an administration or a body that depends on one: a regional directorate, a commune, a shared service.
type Unit struct {
	Block
	Name       Fact[string] `inv:"name,required"`
	NameAr     Fact[string] `inv:"name_ar"`
	NameFr     Fact[string] `inv:"name_fr"`
	Kind       Fact[string] `inv:"kind" enum:"regional_directorate|commune|shared_service|other"`
	Parent     Fact[Ref]    `inv:"parent" ref:"administration|unit"`
	Convention Fact[Ref]    `inv:"convention" ref:"convention"` // that binds it to its parent or its users
	Region     Fact[string] `inv:"region"`
	Sites      Fact[[]Ref]  `inv:"sites" ref:"site"`
}

// Site is a place where systems run or people work.
type Site struct {
	Block
	Name           Fact[string]  `inv:"name"`
	NameAr         Fact[string]  `inv:"name_ar"`
	Administration Fact[Ref]     `inv:"administration" ref:"administration"`
	Unit           Fact[Ref]     `inv:"unit" ref:"unit"`
	City           Fact[string]  `inv:"city"`
	Region         Fact[string]  `inv:"region"`
	Country        Fact[string]  `inv:"country"` // ISO 3166 code
	Role           Fact[string]  `inv:"role" enum:"datacenter|headquarters|branch|recovery"`
	Zone           Fact[string]  `inv:"zone" enum:"urban|rural"`
	Users          Fact[int64]   `inv:"users" min:"0"`
	LeaseUntil     Fact[Date]    `inv:"lease_until"`
	Power          Fact[string]  `inv:"power"`
	FacilityTier   Fact[int64]   `inv:"facility_tier" min:"0" max:"4"`
	IPv6           Fact[bool]    `inv:"ipv6"`
	Links          Fact[[]*Link] `inv:"links" block:"link"`
}

// Link is a network connection of a site.
type Link struct {
	Block
	To         Fact[Ref]      `inv:"to" ref:"site|target|external"`
	Technology Fact[string]   `inv:"technology" enum:"fibre|5g|4g|adsl|vsat|microwave|mpls|copper"`
	Kind       Fact[string]   `inv:"kind" enum:"internet|vpn|ipsec|mpls|dedicated"`
	Role       Fact[string]   `inv:"role" enum:"main|backup"`
	Bandwidth  Fact[BitRate]  `inv:"bandwidth"`
	Upload     Fact[BitRate]  `inv:"upload"` // when it is not the bandwidth
	Latency    Fact[Duration] `inv:"latency"`
	Carriers   Fact[int64]    `inv:"carriers" min:"0"`
	Encrypted  Fact[bool]     `inv:"encrypted"`
	Available  Fact[Date]     `inv:"available"` // usable from this day on
}

// Team does migrations.
type Team struct {
	Block
	Name           Fact[string]     `inv:"name"`
	Administration Fact[Ref]        `inv:"administration" ref:"administration"`
	External       Fact[bool]       `inv:"external"`
	Members        Fact[int64]      `inv:"members" min:"0"`
	Capacity       Fact[Capacity]   `inv:"capacity"` // usable for the migration, run work taken off
	Skills         Fact[[]string]   `inv:"skills"`
	Absences       Fact[[]*Absence] `inv:"absences" block:"absence"`
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
	Name     Fact[string]     `inv:"name"`
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
	Name            Fact[string]   `inv:"name"`
	Description     Fact[string]   `inv:"description"`
	Administrations Fact[[]Ref]    `inv:"administrations" ref:"administration"`
	Start           Fact[Date]     `inv:"start,required"`
	Until           Fact[Date]     `inv:"until"`
	WaveLength      Fact[Duration] `inv:"wave_length"`
	Pilots          Fact[int64]    `inv:"pilots" min:"0"` // number of first waves kept for pilots
	MaxApplications Fact[int64]    `inv:"max_applications" min:"1"`
	MaxServers      Fact[int64]    `inv:"max_servers" min:"1"` // servers of the applications of a wave
	RiskBudget      Fact[int64]    `inv:"risk_budget" min:"0"` // points of risk in a wave
	TransferTime    Fact[Duration] `inv:"transfer_time"`       // of every working day, in which links carry the migration
	Calendar        Fact[Ref]      `inv:"calendar" ref:"calendar"`
	Waves           Fact[[]*Wave]  `inv:"waves" block:"wave"`
}

// Wave is what holds of one wave of a programme and of no other: the ramp-up, or that people have committed to it.
type Wave struct {
	Block
	Number          Fact[int64] `inv:"number,required" min:"1"`
	MaxApplications Fact[int64] `inv:"max_applications" min:"0"`
	MaxServers      Fact[int64] `inv:"max_servers" min:"0"`
	RiskBudget      Fact[int64] `inv:"risk_budget" min:"0"`
	Committed       Fact[bool]  `inv:"committed"` // only what people fixed in it moves in it
}

// Budget is money for a migration or for what runs afterwards, in the inventory's currency.
type Budget struct {
	Block
	Name           Fact[string]  `inv:"name"`
	Administration Fact[Ref]     `inv:"administration" ref:"administration"`
	Programme      Fact[Ref]     `inv:"programme" ref:"programme"`
	Applications   Fact[[]Ref]   `inv:"applications" ref:"application"`
	Nature         Fact[string]  `inv:"nature" enum:"investment|operating"`
	From           Fact[Date]    `inv:"from"`
	Until          Fact[Date]    `inv:"until"` // included
	Amount         Fact[float64] `inv:"amount" min:"0"`
	Committed      Fact[bool]    `inv:"committed"`
	Decision       Fact[Ref]     `inv:"decision" ref:"decision"`
}
