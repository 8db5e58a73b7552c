package inventory

// Contract binds a provider or supplier.
type Contract struct {
	Block
	Name                Fact[string]   `inv:"name"`
	Kind                Fact[string]   `inv:"kind" enum:"contract|convention|legal_act"`
	Reference           Fact[string]   `inv:"reference"`
	Administration      Fact[Ref]      `inv:"administration" ref:"administration"`
	Applications        Fact[[]Ref]    `inv:"applications" ref:"application"`
	Provider            Fact[string]   `inv:"provider"`
	Law                 Fact[string]   `inv:"law"` // ISO 3166 code of the governing law
	Start               Fact[Date]     `inv:"start"`
	End                 Fact[Date]     `inv:"end"`
	Clauses             Fact[[]string] `inv:"clauses" enum:"information_protection|auditability|reversibility|security|service_levels|processor|dgssi_rules|subcontractors|audit_right|foreign_request_notice"`
	IncidentNotice      Fact[Duration] `inv:"incident_notice"`
	CertifiedDeletion   Fact[bool]     `inv:"certified_deletion"`
	EarlyExit           Fact[bool]     `inv:"early_exit"`
	Penalty             Fact[float64]  `inv:"penalty" min:"0"` // of ending early, in the inventory's currency
	Exit                Exit           `inv:"exit"`
	Subcontractors      Fact[[]string] `inv:"subcontractors"`
	SubcontractorNotice Fact[bool]     `inv:"subcontractor_notice"` // of changes among them
	Language            Fact[string]   `inv:"language"`
}

// Exit says how a contract is left (decree 2-24-921 art. 16).
type Exit struct {
	Format     Fact[string]   `inv:"format"`
	Delay      Fact[Duration] `inv:"delay"`
	Assistance Fact[bool]     `inv:"assistance"`
	Owner      Fact[string]   `inv:"owner"`              // the post that answers for the plan
	Cost       Fact[float64]  `inv:"cost" min:"0"`       // in the inventory's currency
	EgressFee  Fact[float64]  `inv:"egress_fee" min:"0"` // in the inventory's currency
	TestedOn   Fact[Date]     `inv:"tested_on"`
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
	Evidence      Fact[Ref]  `inv:"evidence" ref:"source"`
}

// MarketCheck records whether a qualified provider offers an equivalent service (decree 2-24-921 art. 17).
type MarketCheck struct {
	Block
	Application      Fact[Ref]      `inv:"application,required" ref:"application"`
	Service          Fact[string]   `inv:"service"`
	EquivalentExists Fact[bool]     `inv:"equivalent_exists"`
	Equivalent       Fact[Ref]      `inv:"equivalent" ref:"target"`
	QualifiedOffers  Fact[int64]    `inv:"qualified_offers" min:"0"`
	Date             Fact[Date]     `inv:"date"`
	CheckEvery       Fact[Duration] `inv:"check_every"`
	Evidence         Fact[Ref]      `inv:"evidence" ref:"source"`
}

// Procurement is a purchase under way or done, which moves may have to wait for.
type Procurement struct {
	Block
	Name              Fact[string]   `inv:"name"`
	Subject           Fact[string]   `inv:"subject" enum:"cloud|hosting|data_centre|equipment|software|services|other"`
	Kind              Fact[string]   `inv:"kind"` // of procedure, in the words of the administration
	Reference         Fact[string]   `inv:"reference"`
	Administration    Fact[Ref]      `inv:"administration" ref:"administration"`
	Applications      Fact[[]Ref]    `inv:"applications" ref:"application"`
	Target            Fact[Ref]      `inv:"target" ref:"target"`
	Contract          Fact[Ref]      `inv:"contract" ref:"contract"` // that came out of it
	CloudConsidered   Fact[bool]     `inv:"cloud_considered"`
	CloudConsideredOn Fact[Date]     `inv:"cloud_considered_on"`
	LaunchedOn        Fact[Date]     `inv:"launched_on"`
	LeadTime          Fact[Duration] `inv:"lead_time"` // from launch to signature
	ExpectedOn        Fact[Date]     `inv:"expected_on"`
	SignedOn          Fact[Date]     `inv:"signed_on"`
	Signatory         Fact[string]   `inv:"signatory"`
	Delegate          Fact[string]   `inv:"delegate"`
	Amount            Fact[float64]  `inv:"amount" min:"0"` // in the inventory's currency
}

// Convention is an agreement between administrations, or of one with a body that depends on it.
type Convention struct {
	Block
	Name         Fact[string]   `inv:"name"`
	Kind         Fact[string]   `inv:"kind" enum:"data_exchange|hosting|shared_service|processing|other"`
	Reference    Fact[string]   `inv:"reference"`
	Parties      Fact[[]Ref]    `inv:"parties" ref:"administration|unit|external"`
	Applications Fact[[]Ref]    `inv:"applications" ref:"application"`
	Data         Fact[[]Ref]    `inv:"data" ref:"dataset|register"`
	Clauses      Fact[[]string] `inv:"clauses" enum:"information_protection|auditability|reversibility|security|service_levels|processor|dgssi_rules|subcontractors|audit_right|foreign_request_notice"`
	RequestedOn  Fact[Date]     `inv:"requested_on"`
	LeadTime     Fact[Duration] `inv:"lead_time"` // from request to signature
	ExpectedOn   Fact[Date]     `inv:"expected_on"`
	SignedOn     Fact[Date]     `inv:"signed_on"`
	ValidTo      Fact[Date]     `inv:"valid_to"`
	Signatory    Fact[string]   `inv:"signatory"`
	Delegate     Fact[string]   `inv:"delegate"`
}

// Decision is what somebody with the power to do so decided or is asked to decide: an approval, an exception, an authorisation.
type Decision struct {
	Block
	Name           Fact[string]   `inv:"name"`
	Kind           Fact[string]   `inv:"kind" enum:"approval|exception|authorisation|declaration|homologation|other"`
	Reference      Fact[string]   `inv:"reference"`
	Administration Fact[Ref]      `inv:"administration" ref:"administration"`
	Applications   Fact[[]Ref]    `inv:"applications" ref:"application"`
	Target         Fact[Ref]      `inv:"target" ref:"target"`
	Procurement    Fact[Ref]      `inv:"procurement" ref:"procurement"`
	Reason         Fact[string]   `inv:"reason"`
	RequestedOn    Fact[Date]     `inv:"requested_on"`
	LeadTime       Fact[Duration] `inv:"lead_time"` // from request to decision
	ExpectedOn     Fact[Date]     `inv:"expected_on"`
	DecidedOn      Fact[Date]     `inv:"decided_on"`
	Expires        Fact[Date]     `inv:"expires"`
	Signatory      Fact[string]   `inv:"signatory"`
	Delegate       Fact[string]   `inv:"delegate"`
	Evidence       Fact[Ref]      `inv:"evidence" ref:"source"`
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
	Name                 Fact[string] `inv:"name,required"`
	NameAr               Fact[string] `inv:"name_ar"`
	NameFr               Fact[string] `inv:"name_fr"`
	Provider             Fact[string] `inv:"provider"`
	Country              Fact[string] `inv:"country"`
	TrustServiceApproved Fact[bool]   `inv:"trust_service_approved"` // law 43-20
}

// Source is where facts come from.
type Source struct {
	Block
	Title     Fact[string] `inv:"title"`
	Kind      Fact[string] `inv:"kind" enum:"questionnaire|audit|official_journal|cmdb|export|interview|contract|other"`
	File      Fact[string] `inv:"file"`
	Reference Fact[string] `inv:"reference"`
	Date      Fact[Date]   `inv:"date"`
}
