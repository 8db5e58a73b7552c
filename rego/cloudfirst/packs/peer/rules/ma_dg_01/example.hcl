# Registers with and without an owner. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

register "permis" {
  # want MA-DG-01 violated
  name        = "Permis délivrés"
  impact      = { confidentiality = 1, integrity = 1, availability = 1 }
  personal    = []
  secrecy     = "none"
  legal_basis = "texte fictif"
  owner       = "none"
  steward     = administration.agence
}

register "titres" {
  # want MA-DG-01 satisfied
  name        = "Titres délivrés"
  impact      = { confidentiality = 1, integrity = 1, availability = 1 }
  personal    = []
  secrecy     = "none"
  legal_basis = "texte fictif"
  owner       = "chef du service des titres"
  steward     = administration.agence
}

register "archives" {
  # want MA-DG-01 undetermined
  name        = "Archives numérisées"
  impact      = { confidentiality = 1, integrity = 1, availability = 1 }
  personal    = []
  secrecy     = "none"
  legal_basis = "texte fictif"
  owner       = unknown("organigramme en cours")
  steward     = administration.agence
}
