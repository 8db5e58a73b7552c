# Open registers with too much, with enough, and nobody knows. Everything here is fictitious.

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
  # want MA-DG-06 violated
  name        = "Permis délivrés"
  impact      = { confidentiality = 1, integrity = 1, availability = 1 }
  personal    = ["personal"]
  secrecy     = "none"
  public      = true
  open_fields = ["nom", "CIN"]
}

register "titres" {
  # want MA-DG-06 satisfied
  name        = "Titres délivrés"
  impact      = { confidentiality = 1, integrity = 1, availability = 1 }
  personal    = ["personal"]
  secrecy     = "none"
  public      = true
  open_fields = ["nom", "qualité"]
}

register "archives" {
  # want MA-DG-06 undetermined
  name        = "Archives numérisées"
  impact      = { confidentiality = 1, integrity = 1, availability = 1 }
  personal    = ["personal"]
  secrecy     = "none"
  public      = true
  open_fields = unknown("site non consulté")
}

register "plans" {
  # want MA-DG-06 not_applicable
  name        = "Plans publiés"
  impact      = { confidentiality = 1, integrity = 1, availability = 1 }
  personal    = ["personal"]
  secrecy     = "none"
  public      = false
  open_fields = "none"
}
