# Registers documented, not documented, and nobody knows. Everything here is fictitious.

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
  # want MA-DG-02 violated
  name       = "Permis délivrés"
  impact     = { confidentiality = 1, integrity = 1, availability = 1 }
  personal   = []
  secrecy    = "none"
  dictionary = false
}

register "titres" {
  # want MA-DG-02 satisfied
  name       = "Titres délivrés"
  impact     = { confidentiality = 1, integrity = 1, availability = 1 }
  personal   = []
  secrecy    = "none"
  dictionary = true
}

register "archives" {
  # want MA-DG-02 undetermined
  name       = "Archives numérisées"
  impact     = { confidentiality = 1, integrity = 1, availability = 1 }
  personal   = []
  secrecy    = "none"
  dictionary = unknown("dossier introuvable")
}
