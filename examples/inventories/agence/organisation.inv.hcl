# Qui : l'administration, ses équipes, ses contrats et les pièces qui appuient les faits. Tout est fictif.

administration "aul" {
  name    = "Agence urbaine du littoral (fictive)"
  name_ar = "الوكالة الحضرية للساحل"
  kind    = "public_institution"
  sector  = "urbanisme"
  vital   = false

  security_officer             = "appointed"
  security_officer_independent = true
  security_policy              = "2025-03-12"
  risk_analysis                = unknown("elle existe, la date n'a pas été retrouvée", "2026-09-02")
  incident_procedure           = true
  cloud_lead                   = true
  skills                       = ["linux", "oracle", "vmware"]
}

team "exploitation" {
  name     = "Pôle exploitation"
  members  = 4
  capacity = "9 person_days/week" # utilisable pour la migration, l'exploitation courante déjà ôtée
  skills   = ["linux", "oracle", "vmware"]

  absence {
    from  = "2027-07-15"
    until = "2027-08-31"
    share = 0.5
  }
}

team "etudes" {
  name     = "Pôle études et développement"
  members  = 3
  capacity = range("7 person_days/week", "9 person_days/week") # dépend d'un recrutement en cours
  skills   = ["java", "postgres", "sig"]
}

team "editeur-paie" {
  name     = "Éditeur de la paie (fictif)"
  external = true
  # La capacité est omise : on ne l'a pas encore demandée. Ce n'est pas zéro.
}

contract "paie" {
  name     = "Licence et maintenance de la paie"
  kind     = "contract"
  provider = "Éditeur Exemple (fictif)"
  law      = "MA"
  start    = "2022-04-01"
  end      = "2027-03-31"
  clauses  = ["information_protection", "security", "service_levels", "processor"]
  language = "fr"

  incident_notice    = "48h"
  certified_deletion = false
  early_exit         = false
}

contract "marche-n2" {
  name     = "Marché d'hébergement, projet de contrat"
  kind     = "contract"
  provider = "Fournisseur Exemple A (fictif)"
  law      = "MA"
  start    = "2027-01-04"
  end      = "2029-12-31"
  clauses = [
    "information_protection", "auditability", "reversibility", "security", "service_levels", # loi 05-20, article 12
    "processor", "dgssi_rules", "subcontractors", "audit_right", "foreign_request_notice",
  ]
  incident_notice    = "24h"
  certified_deletion = true
  early_exit         = true
  language           = "fr"
}

contract "convention-etat" {
  name               = "Convention d'usage du nuage de l'État (fictive)"
  kind               = "convention"
  provider           = "Opérateur du nuage de l'État (fictif)"
  law                = "MA"
  clauses            = ["information_protection", "auditability", "security", "service_levels", "processor", "dgssi_rules", "audit_right"]
  incident_notice    = unknown("l'annexe sécurité n'a pas été communiquée", "2026-09-28")
  certified_deletion = true
  early_exit         = true
}

contract "conditions-etrangeres" {
  name               = "Conditions générales d'un fournisseur étranger"
  kind               = "contract"
  provider           = "Fournisseur Exemple E (fictif)"
  law                = "FR" # un système sensible externalisé demande le droit marocain
  clauses            = ["security", "service_levels"]
  incident_notice    = "72h"
  certified_deletion = false
  early_exit         = true
}

source "enquete-2026" {
  kind = "questionnaire"
  file = "pieces/enquete-2026.xlsx"
  date = "2026-05-20"
}

source "audit-2026" {
  kind      = "audit"
  reference = "rapport fictif AUL/2026/07"
  date      = "2026-04-30"
}

source "bulletin" {
  kind      = "official_journal"
  reference = "référence fictive"
}

external "operateur-sms" {
  name    = "Passerelle SMS d'un opérateur"
  country = "MA"
}

external "tresorerie" {
  name    = "Système de paiement de la trésorerie (fictif)"
  country = "MA"
}
