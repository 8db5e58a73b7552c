# Many people or the whole country raise the confidentiality of data. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

dataset "assures" {
  # want MA-DG-AGG raised confidentiality
  # want MA-DG-AGG raised sensitive_data
  name     = "Assurés"
  impact   = { confidentiality = 2, integrity = 2, availability = 1 }
  personal = ["personal"]
  secrecy  = "none"
  subjects = 3000000
  scope    = "regional"
}

dataset "electeurs" {
  # want MA-DG-AGG raised confidentiality
  name     = "Électeurs"
  impact   = { confidentiality = 1, integrity = 2, availability = 1 }
  personal = ["personal"]
  secrecy  = "none"
  subjects = unknown("comptage en cours")
  scope    = "national"
}
