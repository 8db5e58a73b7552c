# Twenty days are enough inside and too many on the internet; of one application nobody knows who can reach it. Everything here is fictitious.

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

application "archives" {
  # want MA-SEC-patch satisfied
  name           = "Archives"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  flows          = "none"
  patch_days     = 20

  service "web" {
    exposure = "internal"
  }
}

application "guichet" {
  # want MA-SEC-patch violated
  name           = "Guichet en ligne"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  flows          = "none"
  patch_days     = 20

  service "web" {
    exposure = "internet"
  }
}

application "courrier" {
  # want MA-SEC-patch undetermined
  name           = "Courrier"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  flows          = "none"
  patch_days     = 20
}

application "colis" {
  # want MA-SEC-patch violated
  name           = "Colis"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  flows          = "none"
  patch_days     = 45
}
