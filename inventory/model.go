package inventory

// The blocks of the language. A field's tags are its schema: `inv` the attribute's name and whether it must be stated,
// `enum` the words it may hold, `ref` the kinds it may point to, `block` a nested block, `min` and `max` its bounds.
// The decoder, the writer, the rules' document and the reference page all read these tags and nothing else.

// Block is what every block of an inventory has.
type Block struct {
	ID  string // unique among the blocks of one kind
	Pos Pos    // of the block's header
}

// Header is the one inventory block of a package.
type Header struct {
	Schema   Fact[string]   `inv:"schema,required" enum:"1.0"`
	Language Fact[string]   `inv:"language" enum:"fr|ar|en"`
	AsOf     Fact[Date]     `inv:"as_of"` // facts are true on this day unless one says otherwise
	Currency Fact[string]   `inv:"currency"`
	Marking  Fact[string]   `inv:"marking" enum:"public|internal|confidential|secret"`
	Complete Fact[[]string] `inv:"complete" enum:"flows"` // collections declared complete: what is left out there is known to be none
	Pos      Pos
}

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

// Application is a system that serves users or other systems; the thing that is classified, hosted and moved.
type Application struct {
	Block
	Name               Fact[string]     `inv:"name,required"`
	NameAr             Fact[string]     `inv:"name_ar"`
	NameFr             Fact[string]     `inv:"name_fr"`
	Description        Fact[string]     `inv:"description"`
	Aliases            Fact[[]string]   `inv:"aliases"`
	Administration     Fact[Ref]        `inv:"administration" ref:"administration"`
	Owner              Fact[Ref]        `inv:"owner" ref:"team"`
	Criticality        Fact[string]     `inv:"criticality" enum:"low|medium|high|vital"`
	Stage              Fact[string]     `inv:"stage" enum:"production|acceptance|test|development"`
	Users              Fact[int64]      `inv:"users" min:"0"`
	RTO                Fact[Duration]   `inv:"rto"`                            // recovery time objective
	RPO                Fact[Duration]   `inv:"rpo"`                            // recovery point objective
	Availability       Fact[float64]    `inv:"availability" min:"0" max:"100"` // per cent of time
	Class              Fact[string]     `inv:"class" enum:"A|B|C|D"`
	ClassReviewedOn    Fact[Date]       `inv:"class_reviewed_on"`
	Platform           Fact[string]     `inv:"platform" enum:"virtual|container|physical|mainframe|saas"`
	Runtime            Fact[string]     `inv:"runtime"`
	RuntimeEOL         Fact[Date]       `inv:"runtime_eol"`
	SourceCode         Fact[string]     `inv:"source_code" enum:"owned|escrow|vendor|none"`
	Licence            Fact[string]     `inv:"licence"`
	HostedOn           Fact[[]Ref]      `inv:"hosted_on" ref:"server|target|site"`
	Databases          Fact[[]Ref]      `inv:"databases" ref:"database"`
	Owns               Fact[[]Ref]      `inv:"owns" ref:"dataset|register"`
	Reads              Fact[[]Ref]      `inv:"reads" ref:"dataset|register"`
	HostedSince        Fact[Date]       `inv:"hosted_since"`
	ServesThirdParties Fact[bool]       `inv:"serves_third_parties"`
	AuditedOn          Fact[Date]       `inv:"audited_on"`
	AuditedFor         Fact[[]Ref]      `inv:"audited_for" ref:"target"`
	HomologatedOn      Fact[Date]       `inv:"homologated_on"`
	HomologatedFor     Fact[[]Ref]      `inv:"homologated_for" ref:"target"`
	Monitoring         Fact[bool]       `inv:"monitoring"`
	ContinuityPlan     Fact[bool]       `inv:"continuity_plan"`
	ContinuityTestedOn Fact[Date]       `inv:"continuity_tested_on"`
	AdminMFA           Fact[bool]       `inv:"admin_mfa"`
	Logs               Fact[bool]       `inv:"logs"`
	Backups            Fact[bool]       `inv:"backups"`
	RestoreTestedOn    Fact[Date]       `inv:"restore_tested_on"`
	PatchDays          Fact[int64]      `inv:"patch_days" min:"0"`
	AutomatedBuild     Fact[bool]       `inv:"automated_build"`
	Stateless          Fact[bool]       `inv:"stateless"`
	HardcodedAddresses Fact[bool]       `inv:"hardcoded_addresses"`
	Contract           Fact[Ref]        `inv:"contract" ref:"contract"` // of the present hosting or supply
	Stays              Fact[string]     `inv:"stays"`                   // why it does not move
	Services           Fact[[]*Service] `inv:"services" block:"service"`
	Flows              Fact[[]*Flow]    `inv:"flows" block:"flow"`
	Move               Fact[*Move]      `inv:"move" block:"move"`
}

// Service is a listening part of an application.
type Service struct {
	Block
	Protocol  Fact[string] `inv:"protocol"`
	Port      Fact[int64]  `inv:"port" min:"0" max:"65535"`
	Exposure  Fact[string] `inv:"exposure" enum:"internet|administrations|internal"`
	Instances Fact[int64]  `inv:"instances" min:"0"`
	CPU       Fact[int64]  `inv:"cpu" min:"0"`
	Memory    Fact[Bytes]  `inv:"memory"`
	Schedule  Fact[string] `inv:"schedule"`
}

// Flow is a dependency of its application on another: the application calls, sends to or reads from To.
type Flow struct {
	Block
	To         Fact[Ref]          `inv:"to,required" ref:"application|external"`
	Data       Fact[[]Ref]        `inv:"data" ref:"dataset|register"` // what the flow carries to To
	Mode       Fact[string]       `inv:"mode" enum:"sync|async|batch|manual"`
	Protocol   Fact[string]       `inv:"protocol"`
	Encrypted  Fact[bool]         `inv:"encrypted"`
	Latency    Fact[Duration]     `inv:"latency"` // the greatest the caller stands
	Volume     Fact[Volume]       `inv:"volume"`
	Purpose    Fact[string]       `inv:"purpose"`
	IfBroken   Fact[string]       `inv:"if_broken" enum:"stops|degrades|queues"`
	Transforms Fact[[]*Transform] `inv:"transforms" block:"transform"`
}

// Transform is what a flow does to its data before they leave, with the evidence that it does.
type Transform struct {
	Block
	Kind     Fact[string] `inv:"kind,required" enum:"aggregate|anonymise|tokenise|minimise"`
	Evidence Fact[Ref]    `inv:"evidence" ref:"source"`
	Reviewer Fact[string] `inv:"reviewer"`
	Expires  Fact[Date]   `inv:"expires"`
}

// Move holds what binds the application's migration.
type Move struct {
	Block
	With      Fact[[]Ref]  `inv:"with" ref:"application"`   // in the same wave
	Before    Fact[[]Ref]  `inv:"before" ref:"application"` // in a strictly earlier wave than these
	After     Fact[[]Ref]  `inv:"after" ref:"application"`  // in a strictly later wave than these
	Apart     Fact[[]Ref]  `inv:"apart" ref:"application"`  // never in the same wave as these
	NotBefore Fact[Date]   `inv:"not_before"`
	NotAfter  Fact[Date]   `inv:"not_after"`
	Effort    Fact[Effort] `inv:"effort"`
	Target    Fact[Ref]    `inv:"target" ref:"target"` // already decided by a person
	Pilot     Fact[bool]   `inv:"pilot"`
}

// EService is a service offered to the public or to other administrations.
type EService struct {
	Block
	Name         Fact[string]   `inv:"name,required"`
	NameAr       Fact[string]   `inv:"name_ar"`
	NameFr       Fact[string]   `inv:"name_fr"`
	Audience     Fact[string]   `inv:"audience" enum:"citizens|businesses|administrations"`
	PortalID     Fact[string]   `inv:"portal_id"`
	OnlineLevel  Fact[int64]    `inv:"online_level" min:"0" max:"4"`
	Documents    Fact[[]string] `inv:"documents"` // asked from the user
	Applications Fact[[]Ref]    `inv:"applications" ref:"application"`
}

// Dataset is a body of data with one steward; a register is a dataset that others rely on as the authority.
type Dataset struct {
	Block
	Register           bool
	Name               Fact[string]   `inv:"name,required"`
	NameAr             Fact[string]   `inv:"name_ar"`
	NameFr             Fact[string]   `inv:"name_fr"`
	Steward            Fact[Ref]      `inv:"steward" ref:"administration"`
	Impact             Impact         `inv:"impact"`
	Classification     Fact[string]   `inv:"classification"`
	Secrecy            Fact[string]   `inv:"secrecy" enum:"none|protected|defence"`
	Personal           Fact[[]string] `inv:"personal" enum:"personal|sensitive|health|genetic|offences|national_id"` // law 09-08; [] is known to hold none
	HealthUse          Fact[string]   `inv:"health_use" enum:"care|beneficiaries|other"`                             // 09-08 art. 22
	Controller         Fact[string]   `inv:"controller"`
	Purposes           Fact[[]string] `inv:"purposes"`
	SpecialLegislation Fact[string]   `inv:"special_legislation"` // the text, named; "none" when there is none
	Subjects           Fact[int64]    `inv:"subjects" min:"0"`
	Engine             Fact[string]   `inv:"engine"`
	Size               Fact[Bytes]    `inv:"size"`
	Growth             Fact[Growth]   `inv:"growth"`
	Residency          Fact[string]   `inv:"residency"`
	Retention          Fact[Duration] `inv:"retention"`
	Declaration        Fact[string]   `inv:"declaration"`       // receipt of the CNDP
	Authorisation      Fact[string]   `inv:"authorisation"`     // of the CNDP
	AuthorisedByLaw    Fact[string]   `inv:"authorised_by_law"` // the text (09-08 art. 21)
	TransferBasis      Fact[string]   `inv:"transfer_basis" enum:"consent|vital_interest|public_interest|legal_claims|contract|mutual_assistance|medical_care|international_agreement|cndp_authorisation|none"`
	TransferReference  Fact[string]   `inv:"transfer_reference"` // form F118 or the CNDP's decision
	Authoritative      Fact[bool]     `inv:"authoritative"`
	Dictionary         Fact[bool]     `inv:"dictionary"`
	ReviewedOn         Fact[Date]     `inv:"reviewed_on"`
}

// Impact rates the harm of a breach from 0 (none) to 4 (very severe), on the scale of the DGSSI guide of July 2025.
type Impact struct {
	Confidentiality Fact[int64] `inv:"confidentiality" min:"0" max:"4"`
	Integrity       Fact[int64] `inv:"integrity" min:"0" max:"4"`
	Availability    Fact[int64] `inv:"availability" min:"0" max:"4"`
}

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

// Contract binds a provider or supplier.
type Contract struct {
	Block
	Name              Fact[string]   `inv:"name"`
	Kind              Fact[string]   `inv:"kind" enum:"contract|convention|legal_act"`
	Provider          Fact[string]   `inv:"provider"`
	Law               Fact[string]   `inv:"law"` // ISO 3166 code of the governing law
	Start             Fact[Date]     `inv:"start"`
	End               Fact[Date]     `inv:"end"`
	Clauses           Fact[[]string] `inv:"clauses" enum:"information_protection|auditability|reversibility|security|service_levels|processor|dgssi_rules|subcontractors|audit_right|foreign_request_notice"`
	IncidentNotice    Fact[Duration] `inv:"incident_notice"`
	CertifiedDeletion Fact[bool]     `inv:"certified_deletion"`
	EarlyExit         Fact[bool]     `inv:"early_exit"`
	Language          Fact[string]   `inv:"language"`
}

// Study is the risk and impact study of decree 2-24-921, article 17, for one application and target.
type Study struct {
	Block
	Application   Fact[Ref]  `inv:"application,required" ref:"application"`
	Target        Fact[Ref]  `inv:"target,required" ref:"target"`
	Justification Fact[bool] `inv:"justification"`
	Rights        Fact[bool] `inv:"rights"`
	Guarantees    Fact[bool] `inv:"guarantees"`
	Location      Fact[bool] `inv:"location"`
	Reversibility Fact[bool] `inv:"reversibility"`
	Disclosure    Fact[bool] `inv:"disclosure"`
	LegalRegime   Fact[bool] `inv:"legal_regime"`
	Date          Fact[Date] `inv:"date"`
}

// MarketCheck records whether a qualified provider offers an equivalent service (decree 2-24-921 art. 17).
type MarketCheck struct {
	Block
	Application      Fact[Ref]    `inv:"application,required" ref:"application"`
	Service          Fact[string] `inv:"service"`
	EquivalentExists Fact[bool]   `inv:"equivalent_exists"`
	Date             Fact[Date]   `inv:"date"`
	Evidence         Fact[Ref]    `inv:"evidence" ref:"source"`
}

// Waiver sets a rule aside for one application, for a while, on somebody's responsibility.
type Waiver struct {
	Block
	Rule        Fact[string] `inv:"rule,required"`
	Application Fact[Ref]    `inv:"application,required" ref:"application"`
	Reason      Fact[string] `inv:"reason"`
	Approver    Fact[string] `inv:"approver"`
	ApprovedOn  Fact[Date]   `inv:"approved_on"`
	Expires     Fact[Date]   `inv:"expires"`
}

// External is a system outside the inventory that flows may go to.
type External struct {
	Block
	Name    Fact[string] `inv:"name,required"`
	Country Fact[string] `inv:"country"`
}

// Source is where facts come from.
type Source struct {
	Block
	Kind      Fact[string] `inv:"kind" enum:"questionnaire|audit|official_journal|cmdb|export|interview|contract|other"`
	File      Fact[string] `inv:"file"`
	Reference Fact[string] `inv:"reference"`
	Date      Fact[Date]   `inv:"date"`
}
