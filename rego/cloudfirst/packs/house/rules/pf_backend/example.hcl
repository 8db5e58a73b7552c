# A service whose back end is denied everywhere, one that can move, one that says nothing of what stands behind it. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

target "nuage-a" {
  kind          = "cloud"
  provider      = "Fournisseur A (fictif)"
  model         = "iaas"
  contract      = "none"
  log_retention = "365 days"
  rto           = "4h"
  rpo           = "1h"
}

dataset "defense" {
  name     = "Plans de défense"
  impact   = { confidentiality = 4, integrity = 4, availability = 2 }
  personal = []
  secrecy  = "defence"
}

application "acte" {
  name                 = "Acte"
  administration       = administration.agence
  class                = "D"
  owns                 = []
  reads                = []
  hosted_on            = []
  serves_third_parties = false
  risk_analysis_on     = "2026-05-01"
  risk_analysis_for    = [target.nuage-a]
  continuity_plan      = true
  continuity_tested_on = "2026-05-01"
  rto                  = "8h"
  rpo                  = "8h"
  services             = "none"
  flows                = "none"
}

application "plans" {
  name           = "Plans"
  administration = administration.agence
  owns           = [dataset.defense]
  reads          = []
  services       = "none"
  flows          = "none"
}

eservice "demande" {
  # want PF-BACKEND satisfied
  name         = "Demande d'acte"
  applications = [application.acte]
}

eservice "consultation" {
  # want PF-BACKEND violated
  name         = "Consultation des plans"
  applications = [application.plans]
}

eservice "suivi" {
  # want PF-BACKEND undetermined
  name         = "Suivi"
  applications = unknown("jamais relevé")
}
