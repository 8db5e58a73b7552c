# A register that is copied, one that is not, and one nobody knows about. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

dataset "copie" {
  name     = "Copie locale des permis"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

register "permis" {
  # want MA-DG-04b violated
  name     = "Permis délivrés"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
  copies   = [dataset.copie]
}

register "titres" {
  # want MA-DG-04b satisfied
  name     = "Titres délivrés"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
  copies   = "none"
}

register "archives" {
  # want MA-DG-04b undetermined
  name     = "Archives numérisées"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
  copies   = unknown("enquête en cours")
}
