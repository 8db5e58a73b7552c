# The list of personal data marks a dataset. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

dataset "soins" {
  # want CF-MARKS raised personal
  name     = "Dossiers de soins"
  impact   = { confidentiality = 2, integrity = 2, availability = 2 }
  personal = ["health"]
  secrecy  = "none"
}
