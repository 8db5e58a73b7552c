# Open data stay open; a rating of 3 makes data sensitive. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

dataset "dossiers" {
  # want MA-GUIDE-34 raised sensitive_data
  name     = "Dossiers d'instruction"
  impact   = { confidentiality = 3, integrity = 3, availability = 2 }
  personal = []
  secrecy  = "none"
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}
