# Registers keyed by the identity card, by a sector identifier, and nobody knows. Everything here is fictitious.

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
  # want MA-DG-02b violated
  name     = "Permis délivrés"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = ["personal"]
  secrecy  = "none"
  key      = "national_id"
}

register "titres" {
  # want MA-DG-02b satisfied
  name     = "Titres délivrés"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = ["personal"]
  secrecy  = "none"
  key      = "sector_identifier"
}

register "archives" {
  # want MA-DG-02b undetermined
  name     = "Archives numérisées"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = ["personal"]
  secrecy  = "none"
  key      = unknown("schéma non fourni")
}

register "plans" {
  # want MA-DG-02b not_applicable
  name     = "Plans publiés"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
  key      = "own_number"
}
