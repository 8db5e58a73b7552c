package inventory

// Application is a system that serves users or other systems; the thing that is classified, hosted and moved.
type Application struct {
	Block
	Name                 Fact[string]       `inv:"name,required"`
	NameAr               Fact[string]       `inv:"name_ar"`
	NameFr               Fact[string]       `inv:"name_fr"`
	Description          Fact[string]       `inv:"description"`
	Aliases              Fact[[]string]     `inv:"aliases"`
	Administration       Fact[Ref]          `inv:"administration" ref:"administration"`
	Unit                 Fact[Ref]          `inv:"unit" ref:"unit"`
	Owner                Fact[Ref]          `inv:"owner" ref:"team"`
	BusinessOwner        Fact[string]       `inv:"business_owner"` // the post that answers for what the system does
	Function             Fact[string]       `inv:"function"`
	Commodity            Fact[bool]         `inv:"commodity"` // many organisations do the same thing
	Criticality          Fact[string]       `inv:"criticality" enum:"low|medium|high|vital"`
	Stage                Fact[string]       `inv:"stage" enum:"production|acceptance|test|development"`
	Users                Fact[int64]        `inv:"users" min:"0"`
	UsedAt               Fact[[]Ref]        `inv:"used_at" ref:"site"`
	BandwidthPerUser     Fact[BitRate]      `inv:"bandwidth_per_user"`
	OfflineMode          Fact[bool]         `inv:"offline_mode"`
	RTO                  Fact[Duration]     `inv:"rto"`                            // recovery time objective
	RPO                  Fact[Duration]     `inv:"rpo"`                            // recovery point objective
	Availability         Fact[float64]      `inv:"availability" min:"0" max:"100"` // per cent of time
	Class                Fact[string]       `inv:"class" enum:"A|B|C|D"`
	ClassReviewedOn      Fact[Date]         `inv:"class_reviewed_on"`
	Platform             Fact[string]       `inv:"platform" enum:"virtual|container|physical|mainframe|saas"`
	Runtime              Fact[string]       `inv:"runtime"`
	RuntimeEOL           Fact[Date]         `inv:"runtime_eol"`
	SourceCode           Fact[string]       `inv:"source_code" enum:"owned|escrow|vendor|none"`
	VendorSupportUntil   Fact[Date]         `inv:"vendor_support_until"`
	Licence              Fact[string]       `inv:"licence"`
	HardwareBindings     Fact[[]string]     `inv:"hardware_bindings"` // dongles, special cards, mainframe ties
	HostedOn             Fact[[]Ref]        `inv:"hosted_on" ref:"server|target|site"`
	Databases            Fact[[]Ref]        `inv:"databases" ref:"database"`
	Owns                 Fact[[]Ref]        `inv:"owns" ref:"dataset|register"`
	Reads                Fact[[]Ref]        `inv:"reads" ref:"dataset|register"`
	HostedSince          Fact[Date]         `inv:"hosted_since"`
	ServesThirdParties   Fact[bool]         `inv:"serves_third_parties"`
	AuditedOn            Fact[Date]         `inv:"audited_on"`
	AuditedFor           Fact[[]Ref]        `inv:"audited_for" ref:"target"`
	AuditorQualified     Fact[bool]         `inv:"auditor_qualified"`
	RiskAnalysisOn       Fact[Date]         `inv:"risk_analysis_on"`
	RiskAnalysisFor      Fact[[]Ref]        `inv:"risk_analysis_for" ref:"target"`
	HomologatedOn        Fact[Date]         `inv:"homologated_on"`
	HomologatedFor       Fact[[]Ref]        `inv:"homologated_for" ref:"target"`
	SensitiveDeclaredOn  Fact[Date]         `inv:"sensitive_declared_on"` // to the DGSSI (05-20 art. 17 and 18)
	Monitoring           Fact[bool]         `inv:"monitoring"`
	ContinuityPlan       Fact[bool]         `inv:"continuity_plan"`
	ContinuityTestedOn   Fact[Date]         `inv:"continuity_tested_on"`
	AdminMFA             Fact[bool]         `inv:"admin_mfa"`
	RolesSeparated       Fact[bool]         `inv:"roles_separated"`
	AccessReviewedOn     Fact[Date]         `inv:"access_reviewed_on"`
	Controls             Fact[[]string]     `inv:"controls" enum:"entry|media|insertion|use|access|transmission|input_trace|transport"` // 09-08 art. 24
	EncryptedAtRest      Fact[bool]         `inv:"encrypted_at_rest"`
	EncryptedInTransit   Fact[bool]         `inv:"encrypted_in_transit"`
	Segmented            Fact[bool]         `inv:"segmented"`
	Secrets              Fact[string]       `inv:"secrets" enum:"vault|configuration|code|none"` // where they are kept
	NonproductionData    Fact[string]       `inv:"nonproduction_data" enum:"none|synthetic|masked|copy"`
	RightsProcedure      Fact[bool]         `inv:"rights_procedure"`                                      // 09-08 art. 5, 7 and 8
	SignatureLevel       Fact[string]       `inv:"signature_level" enum:"none|simple|advanced|qualified"` // law 43-20
	TrustService         Fact[Ref]          `inv:"trust_service" ref:"external"`
	Logs                 Fact[bool]         `inv:"logs"`
	Observability        Fact[[]string]     `inv:"observability" enum:"logs|metrics|traces"`
	Backups              Fact[bool]         `inv:"backups"`
	BackupCopies         Fact[int64]        `inv:"backup_copies" min:"0"`
	BackupMedia          Fact[int64]        `inv:"backup_media" min:"0"`
	BackupOffline        Fact[bool]         `inv:"backup_offline"`
	RestoreTestedOn      Fact[Date]         `inv:"restore_tested_on"`
	PatchDays            Fact[int64]        `inv:"patch_days" min:"0"`
	AutomatedBuild       Fact[bool]         `inv:"automated_build"`
	InfrastructureAsCode Fact[bool]         `inv:"infrastructure_as_code"`
	Stateless            Fact[bool]         `inv:"stateless"`
	LocalFiles           Fact[bool]         `inv:"local_files"`
	HardcodedAddresses   Fact[bool]         `inv:"hardcoded_addresses"`
	ProprietaryServices  Fact[[]string]     `inv:"proprietary_services"`
	DuplicateOf          Fact[Ref]          `inv:"duplicate_of" ref:"application"`
	CommonService        Fact[bool]         `inv:"common_service"` // such as directory, names, backup: reached from old and new places alike
	Cost                 Cost               `inv:"cost"`
	Contract             Fact[Ref]          `inv:"contract" ref:"contract"` // of the present hosting or supply
	Stays                Fact[string]       `inv:"stays"`                   // why it does not move
	Components           Fact[[]*Component] `inv:"components" block:"component"`
	Services             Fact[[]*Service]   `inv:"services" block:"service"`
	Flows                Fact[[]*Flow]      `inv:"flows" block:"flow"`
	Move                 Fact[*Move]        `inv:"move" block:"move"`
}

// Component is a product the application is made with: runtime, framework, library, middleware or package.
type Component struct {
	Block
	Name          Fact[string] `inv:"name"`
	Version       Fact[string] `inv:"version"`
	EOL           Fact[Date]   `inv:"eol"`
	Licence       Fact[string] `inv:"licence"`
	LicenceMetric Fact[string] `inv:"licence_metric"`
	LicenceCloud  Fact[bool]   `inv:"licence_cloud"` // the licence allows use on somebody else's machines
}

// Cost is over the whole life of the application, in the inventory's currency.
type Cost struct {
	Current Fact[float64] `inv:"current" min:"0"`
	Target  Fact[float64] `inv:"target" min:"0"`
	Exit    Fact[float64] `inv:"exit" min:"0"` // leaving the target again
}

// Service is a listening part of an application.
type Service struct {
	Block
	Protocol   Fact[string] `inv:"protocol"`
	Port       Fact[int64]  `inv:"port" min:"0" max:"65535"`
	Exposure   Fact[string] `inv:"exposure" enum:"internet|administrations|internal"`
	Instances  Fact[int64]  `inv:"instances" min:"0"`
	CPU        Fact[int64]  `inv:"cpu" min:"0"`
	Memory     Fact[Bytes]  `inv:"memory"`
	Schedule   Fact[string] `inv:"schedule"`
	Standard   Fact[string] `inv:"standard"`
	Documented Fact[bool]   `inv:"documented"`
}

// Flow is a dependency of its application on another: the application calls, sends to or reads from To.
type Flow struct {
	Block
	To              Fact[Ref]          `inv:"to,required" ref:"application|external"`
	Data            Fact[[]Ref]        `inv:"data" ref:"dataset|register"` // what the flow carries to To
	Mode            Fact[string]       `inv:"mode" enum:"sync|async|batch|manual"`
	Protocol        Fact[string]       `inv:"protocol"`
	Encrypted       Fact[bool]         `inv:"encrypted"`
	TLS             Fact[string]       `inv:"tls" enum:"1.0|1.1|1.2|1.3"`
	Via             Fact[string]       `inv:"via" enum:"gisre|direct|other"`
	Latency         Fact[Duration]     `inv:"latency"` // the greatest the caller stands
	Volume          Fact[Volume]       `inv:"volume"`
	Purpose         Fact[string]       `inv:"purpose"`
	Authorisation   Fact[string]       `inv:"authorisation"` // of the CNDP, for another purpose or an interconnection
	Convention      Fact[Ref]          `inv:"convention" ref:"convention"`
	ConsentRecorded Fact[bool]         `inv:"consent_recorded"` // 55-19 art. 24
	IfBroken        Fact[string]       `inv:"if_broken" enum:"stops|degrades|queues"`
	Transforms      Fact[[]*Transform] `inv:"transforms" block:"transform"`
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
	With              Fact[[]Ref]    `inv:"with" ref:"application"`   // in the same wave
	Before            Fact[[]Ref]    `inv:"before" ref:"application"` // in a strictly earlier wave than these
	After             Fact[[]Ref]    `inv:"after" ref:"application"`  // in a strictly later wave than these
	Apart             Fact[[]Ref]    `inv:"apart" ref:"application"`  // never in the same wave as these
	NotBefore         Fact[Date]     `inv:"not_before"`
	NotAfter          Fact[Date]     `inv:"not_after"`
	WaitsFor          Fact[[]Ref]    `inv:"waits_for" ref:"procurement|convention|decision"`
	Window            Fact[Duration] `inv:"window"`                                                                          // the longest stop that the cut-over may take
	Disposition       Fact[string]   `inv:"disposition" enum:"retire|retain|relocate|rehost|replatform|repurchase|refactor"` // as a person decided
	DispositionReason Fact[string]   `inv:"disposition_reason"`
	Effort            Fact[Effort]   `inv:"effort"`
	Target            Fact[Ref]      `inv:"target" ref:"target"` // already decided by a person
	Pilot             Fact[bool]     `inv:"pilot"`
	Wave              Fact[int64]    `inv:"wave" min:"1"`  // the wave that a person fixed
	MovedOn           Fact[Date]     `inv:"moved_on"`      // it has moved already
	Duration          Fact[Duration] `inv:"duration"`      // from the start of the work to the cut-over
	Risk              Fact[int64]    `inv:"risk" min:"0"`  // points of the risk that its cut-over carries
	Value             Fact[int64]    `inv:"value" min:"0"` // points of what its having moved is worth
	Tasks             Fact[[]*Task]  `inv:"tasks" block:"task"`
}

// Task is a part of what moving an application takes: by whom, with what skill, how much.
type Task struct {
	Block
	Team   Fact[Ref]    `inv:"team" ref:"team"` // left out: the owner of the application
	Skill  Fact[string] `inv:"skill"`           // one of those that teams have
	Effort Fact[Effort] `inv:"effort"`
}

// EService is a service offered to the public or to other administrations.
type EService struct {
	Block
	Name           Fact[string]   `inv:"name,required"`
	NameAr         Fact[string]   `inv:"name_ar"`
	NameFr         Fact[string]   `inv:"name_fr"`
	Description    Fact[string]   `inv:"description"`
	Administration Fact[Ref]      `inv:"administration" ref:"administration"`
	Audience       Fact[string]   `inv:"audience" enum:"citizens|businesses|administrations"`
	PortalID       Fact[string]   `inv:"portal_id"`
	IdaratiID      Fact[string]   `inv:"idarati_id"`
	OnlineLevel    Fact[int64]    `inv:"online_level" min:"0" max:"4"`
	Documents      Fact[[]string] `inv:"documents"`               // asked from the user
	ProcessingTime Fact[Duration] `inv:"processing_time"`         // the longest, as announced to the user
	Requests       Fact[int64]    `inv:"requests" min:"0"`        // in the last whole year, on every way
	OnlineRequests Fact[int64]    `inv:"online_requests" min:"0"` // those of them that came online
	Applications   Fact[[]Ref]    `inv:"applications" ref:"application"`
}

// AISystem is a part of an application that learns, generates, ranks or decides.
type AISystem struct {
	Block
	Name             Fact[string]   `inv:"name,required"`
	NameAr           Fact[string]   `inv:"name_ar"`
	NameFr           Fact[string]   `inv:"name_fr"`
	Description      Fact[string]   `inv:"description"`
	Administration   Fact[Ref]      `inv:"administration" ref:"administration"`
	Application      Fact[Ref]      `inv:"application" ref:"application"`
	Purpose          Fact[string]   `inv:"purpose"`
	PublicUse        Fact[bool]     `inv:"public_use"`
	Autonomy         Fact[string]   `inv:"autonomy" enum:"assists|proposes|acts"`
	Decides          Fact[bool]     `inv:"decides"` // takes decisions with legal effects (09-08 art. 11)
	HumanReview      Fact[bool]     `inv:"human_review"`
	Oversight        Fact[string]   `inv:"oversight"` // the post that may stop it
	Provider         Fact[string]   `inv:"provider"`
	Model            Fact[string]   `inv:"model"`
	HostedOn         Fact[[]Ref]    `inv:"hosted_on" ref:"server|target|site|external"`
	Endpoint         Fact[[]string] `inv:"endpoint"` // countries that prompts, context and embeddings go to
	Data             Fact[[]Ref]    `inv:"data" ref:"dataset|register"`
	TrainingData     Fact[[]Ref]    `inv:"training_data" ref:"dataset|register"`
	TrainingPurpose  Fact[string]   `inv:"training_purpose"`
	Authorisation    Fact[string]   `inv:"authorisation"` // of the CNDP
	Traceable        Fact[bool]     `inv:"traceable"`
	ImpactAssessment Fact[bool]     `inv:"impact_assessment"`
	BiasTestedOn     Fact[Date]     `inv:"bias_tested_on"`
	BiasLanguages    Fact[[]string] `inv:"bias_languages"` // BCP 47 codes
	Registered       Fact[bool]     `inv:"registered"`
	Label            Fact[string]   `inv:"label"`
}
