# Applications on supported products, on an operating system past its support, and on a database of which nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

dataset "plans" {
  name     = "Plans publiés"
  impact   = { confidentiality = 0, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

server "neuf" {
  os  = "debian-12"
  eol = "2028-06-30"
}

server "ancien" {
  os  = "centos-7"
  eol = "2024-06-30"
}

database "base" {
  engine = "postgresql"
}

application "guichet" {
  # want MA-SEC-vuln satisfied
  name           = "Guichet en ligne"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
  runtime_eol    = "2029-09-30"
  components     = "none"
  hosted_on      = [server.neuf]
  databases      = []
}

application "paie" {
  # want MA-SEC-vuln violated
  name           = "Paie"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
  runtime_eol    = "2029-09-30"
  components     = "none"
  hosted_on      = [server.ancien]
  databases      = []
}

application "courrier" {
  # want MA-SEC-vuln undetermined
  name           = "Courrier"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
  runtime_eol    = not_applicable
  components     = "none"
  hosted_on      = [server.neuf]
  databases      = [database.base]
}
