# Harmless data unpublished, published, and nobody knows. Everything here is fictitious.

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

dataset "horaires" {
  name     = "Jours fériés et horaires"
  impact   = { confidentiality = 0, integrity = 0, availability = 0 }
  personal = []
  secrecy  = "none"
  public   = false
}

dataset "adresses" {
  name     = "Jours fériés et horaires"
  impact   = { confidentiality = 0, integrity = 0, availability = 0 }
  personal = []
  secrecy  = "none"
  public   = true
}

dataset "formulaires" {
  name     = "Jours fériés et horaires"
  impact   = { confidentiality = 0, integrity = 0, availability = 0 }
  personal = []
  secrecy  = "none"
  public   = unknown("site non consulté")
}

application "accueil" {
  # want MA-DG-08 violated
  name           = "Accueil"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.horaires]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "annuaire" {
  # want MA-DG-08 satisfied
  name           = "Annuaire"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.adresses]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "imprimes" {
  # want MA-DG-08 undetermined
  name           = "Imprimés"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.formulaires]
  reads          = []
  services       = "none"
  flows          = "none"
}

application "urbanisme" {
  # want MA-DG-08 not_applicable
  name           = "Publication des plans"
  administration = administration.agence
  class          = "D"
  owns           = [dataset.plans]
  reads          = []
  services       = "none"
  flows          = "none"
}
