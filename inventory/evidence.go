package inventory

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
