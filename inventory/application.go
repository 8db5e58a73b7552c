package inventory

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
