# Registers without an owner, with all that is asked, and one nobody knows about. Everything here is fictitious.

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
  # want MA-MAT-REGb violated
  name          = "Permis délivrés"
  impact        = { confidentiality = 1, integrity = 1, availability = 1 }
  personal      = []
  secrecy       = "none"
  legal_basis   = "texte fictif"
  owner         = "none"
  steward       = administration.agence
  dictionary    = true
  key           = "sector_identifier"
  quality       = { completeness = 97, uniqueness = 99, timeliness = 95, measured_on = "2026-03-01" }
  authoritative = true
  access_log    = true
  copies        = "none"
}

register "titres" {
  # want MA-MAT-REGb satisfied
  name          = "Titres délivrés"
  impact        = { confidentiality = 1, integrity = 1, availability = 1 }
  personal      = []
  secrecy       = "none"
  legal_basis   = "texte fictif"
  owner         = "chef de service"
  steward       = administration.agence
  dictionary    = true
  key           = "sector_identifier"
  quality       = { completeness = 97, uniqueness = 99, timeliness = 95, measured_on = "2026-03-01" }
  authoritative = true
  access_log    = true
  copies        = "none"
}

register "archives" {
  # want MA-MAT-REGb undetermined
  name          = "Archives"
  impact        = { confidentiality = 1, integrity = 1, availability = 1 }
  personal      = []
  secrecy       = "none"
  legal_basis   = "texte fictif"
  owner         = unknown("organigramme en cours")
  steward       = administration.agence
  dictionary    = true
  key           = "sector_identifier"
  quality       = { completeness = 97, uniqueness = 99, timeliness = 95, measured_on = "2026-03-01" }
  authoritative = true
  access_log    = true
  copies        = "none"
}
