# A dataset under a protected secret. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

dataset "enquetes" {
  # want CF-SECRECY raised secrecy
  name     = "Enquêtes internes"
  impact   = { confidentiality = 2, integrity = 2, availability = 1 }
  personal = []
  secrecy  = "protected"
}
