# A restore tested this summer, one tested long ago, one on a day nobody knows, and no backups. Everything here is fictitious.

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

application "guichet" {
  # want MA-RES-bkpb satisfied
  name              = "Guichet en ligne"
  administration    = administration.agence
  class             = "D"
  owns              = [dataset.plans]
  reads             = []
  services          = "none"
  flows             = "none"
  backups           = true
  restore_tested_on = "2026-07-08"
}

application "paie" {
  # want MA-RES-bkpb violated
  name              = "Paie"
  administration    = administration.agence
  class             = "D"
  owns              = [dataset.plans]
  reads             = []
  services          = "none"
  flows             = "none"
  backups           = true
  restore_tested_on = "2025-07-08"
}

application "courrier" {
  # want MA-RES-bkpb undetermined
  name           = "Courrier"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
  backups        = true
}

application "archives" {
  # want MA-RES-bkpb not_applicable
  name           = "Archives"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
  backups        = false
}
