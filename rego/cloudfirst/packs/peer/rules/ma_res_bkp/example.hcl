# Backups with a copy offline, without one, and one nobody asked about. Everything here is fictitious.

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
  # want MA-RES-bkp satisfied
  name           = "Guichet en ligne"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
  backups        = true
  backup_copies  = 3
  backup_media   = 2
  backup_offline = true
}

application "paie" {
  # want MA-RES-bkp violated
  name           = "Paie"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
  backups        = true
  backup_copies  = 3
  backup_media   = 2
  backup_offline = false
}

application "courrier" {
  # want MA-RES-bkp undetermined
  name           = "Courrier"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
  backups        = true
  backup_copies  = 3
  backup_media   = 2
}
