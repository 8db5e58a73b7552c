# The stated impact of a dataset raises its class. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

dataset "dossiers" {
  # want CF-IMPACT raised confidentiality
  # want CF-IMPACT raised integrity
  # want CF-IMPACT raised availability
  name     = "Dossiers d'instruction"
  impact   = { confidentiality = 3, integrity = 3, availability = 2 }
  personal = []
  secrecy  = "none"
}
