# Administrations assessed, and one whose assessment is not finished. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  # want MA-MAT-GOV reached governance_strategic 2
  # want MA-MAT-GOV reached governance_tactical 2
  # want MA-MAT-GOV reached governance_operational 4
  # want MA-MAT-GOV reached data_governance 2
  name            = "Agence d'exemple (fictive)"
  vital           = false
  data_governance = { strategic = 55, tactical = 40, operational = 85, method = "grille interne" }
}

administration "office" {
  # want MA-MAT-GOV reached governance_strategic 3
  # want MA-MAT-GOV reached governance_operational 2
  name            = "Office d'exemple (fictive)"
  vital           = false
  data_governance = { strategic = 65, tactical = 10, operational = 45, method = "grille interne" }
}

administration "conseil" {
  # want MA-MAT-GOV reached governance_strategic 3
  # want MA-MAT-GOV undetermined
  name            = "Commune d'exemple (fictive)"
  vital           = false
  data_governance = { strategic = 65, tactical = 45, operational = unknown(), method = "grille interne" }
}
