package inventory

// Dataset is a body of data with one steward; a register is a dataset that others rely on as the authority.
type Dataset struct {
	Block
	Register             bool
	Name                 Fact[string]   `inv:"name,required"`
	NameAr               Fact[string]   `inv:"name_ar"`
	NameFr               Fact[string]   `inv:"name_fr"`
	Description          Fact[string]   `inv:"description"`
	Aliases              Fact[[]string] `inv:"aliases"`
	Owner                Fact[string]   `inv:"owner"` // the post that answers for the data
	Steward              Fact[Ref]      `inv:"steward" ref:"administration"`
	Impact               Impact         `inv:"impact"`
	Classification       Fact[string]   `inv:"classification"`
	Secrecy              Fact[string]   `inv:"secrecy" enum:"none|protected|defence"`
	Personal             Fact[[]string] `inv:"personal" enum:"personal|sensitive|health|genetic|offences|national_id"` // law 09-08; [] is known to hold none
	HealthUse            Fact[string]   `inv:"health_use" enum:"care|beneficiaries|other"`                             // 09-08 art. 22
	Controller           Fact[string]   `inv:"controller"`
	Purposes             Fact[[]string] `inv:"purposes"`
	LegalBasis           Fact[string]   `inv:"legal_basis"`         // of a register: the text that founds it
	SpecialLegislation   Fact[string]   `inv:"special_legislation"` // the text, named; "none" when there is none
	Subjects             Fact[int64]    `inv:"subjects" min:"0"`
	Scope                Fact[string]   `inv:"scope" enum:"national|regional|local"`
	Engine               Fact[string]   `inv:"engine"`
	Databases            Fact[[]Ref]    `inv:"databases" ref:"database"`
	Size                 Fact[Bytes]    `inv:"size"`
	Growth               Fact[Growth]   `inv:"growth"`
	Residency            Fact[string]   `inv:"residency"`
	Retention            Fact[Duration] `inv:"retention"`
	Declaration          Fact[string]   `inv:"declaration"` // receipt of the CNDP
	DeclaredOn           Fact[Date]     `inv:"declared_on"`
	DeclarationUpdatedOn Fact[Date]     `inv:"declaration_updated_on"` // 09-08 art. 15
	Authorisation        Fact[string]   `inv:"authorisation"`          // of the CNDP
	AuthorisedByLaw      Fact[string]   `inv:"authorised_by_law"`      // the text (09-08 art. 21)
	TransferBasis        Fact[string]   `inv:"transfer_basis" enum:"consent|vital_interest|public_interest|legal_claims|contract|mutual_assistance|medical_care|international_agreement|cndp_authorisation|none"`
	TransferReference    Fact[string]   `inv:"transfer_reference"` // form F118 or the CNDP's decision
	Authoritative        Fact[bool]     `inv:"authoritative"`
	Key                  Fact[string]   `inv:"key" enum:"sector_identifier|national_id|own_number|none"`
	Copies               Fact[[]Ref]    `inv:"copies" ref:"dataset|application|external"`
	Documents            Fact[[]string] `inv:"documents"` // that the register makes it needless to ask for
	AccessLog            Fact[bool]     `inv:"access_log"`
	Public               Fact[bool]     `inv:"public"`
	OpenFields           Fact[[]string] `inv:"open_fields"`
	Quality              Quality        `inv:"quality"`
	Dictionary           Fact[bool]     `inv:"dictionary"`
	ReviewedOn           Fact[Date]     `inv:"reviewed_on"`
}

// Impact rates the harm of a breach from 0 (none) to 4 (very severe), on the scale of the DGSSI guide of July 2025.
type Impact struct {
	Confidentiality Fact[int64] `inv:"confidentiality" min:"0" max:"4"`
	Integrity       Fact[int64] `inv:"integrity" min:"0" max:"4"`
	Availability    Fact[int64] `inv:"availability" min:"0" max:"4"`
}

// Quality is measured, in per cent.
type Quality struct {
	Completeness Fact[float64] `inv:"completeness" min:"0" max:"100"`
	Uniqueness   Fact[float64] `inv:"uniqueness" min:"0" max:"100"`
	Timeliness   Fact[float64] `inv:"timeliness" min:"0" max:"100"`
	MeasuredOn   Fact[Date]    `inv:"measured_on"`
}
