# Registers of levels 1 to 4, and one whose level nobody can tell. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

register "brouillon" {
  # want MA-MAT-REG reached register_governance 1
  name          = "Registre sans responsable"
  impact        = { confidentiality = 1, integrity = 1, availability = 1 }
  personal      = []
  secrecy       = "none"
  legal_basis   = "texte fictif"
  owner         = "none"
  steward       = administration.agence
  dictionary    = false
  key           = "national_id"
  quality       = { completeness = 97, uniqueness = 99, timeliness = 95, measured_on = "2026-03-01" }
  authoritative = true
  access_log    = true
  copies        = "none"
}

register "archives" {
  # want MA-MAT-REG reached register_governance 2
  name          = "Archives numérisées"
  impact        = { confidentiality = 1, integrity = 1, availability = 1 }
  personal      = []
  secrecy       = "none"
  legal_basis   = "texte fictif"
  owner         = "chef de service"
  steward       = administration.agence
  dictionary    = false
  key           = "national_id"
  quality       = { completeness = 97, uniqueness = 99, timeliness = 95, measured_on = "2026-03-01" }
  authoritative = true
  access_log    = true
  copies        = "none"
}

register "permis" {
  # want MA-MAT-REG reached register_governance 3
  name          = "Permis délivrés"
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
  access_log    = false
  copies        = "none"
}

register "titres" {
  # want MA-MAT-REG reached register_governance 4
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

register "usagers" {
  # want MA-MAT-REG undetermined
  name          = "Usagers"
  impact        = { confidentiality = 1, integrity = 1, availability = 1 }
  personal      = []
  secrecy       = "none"
  legal_basis   = "texte fictif"
  owner         = "chef de service"
  steward       = administration.agence
  dictionary    = unknown("dossier introuvable")
  key           = "sector_identifier"
  quality       = { completeness = 97, uniqueness = 99, timeliness = 95, measured_on = "2026-03-01" }
  authoritative = true
  access_log    = true
  copies        = "none"
}
