# Les contrats, les pièces et les systèmes extérieurs. Tout est fictif.
#
# Loi 05-20, article 12 : le contrat d'un système sensible externalisé est de droit marocain et porte cinq engagements :
# information_protection, auditability, reversibility, security, service_levels.

contract "paie" {
  name               = "Progiciel de paie : licence, hébergement et maintenance"
  kind               = "contract"
  provider           = "Éditeur Exemple (fictif)"
  law                = "MA"
  start              = "2022-07-01"
  end                = "2027-06-30" # au milieu du programme : la paie doit avoir bougé avant
  clauses            = ["information_protection", "security", "service_levels", "processor"]
  incident_notice    = "48h"
  certified_deletion = false
  early_exit         = false
  language           = "fr"
  penalty            = 640000
}

contract "maintenance-forms" {
  name       = "Tierce maintenance des applications Oracle Forms"
  kind       = "contract"
  provider   = "Société de services Exemple (fictive)"
  law        = "MA"
  start      = "2024-01-01"
  end        = "2027-12-31"
  clauses    = ["information_protection", "security", "service_levels", "processor", "audit_right"]
  early_exit = true
  language   = "fr"
  penalty    = 0
}

contract "convention-etat" {
  name               = "Convention d'usage du nuage de l'État"
  kind               = "convention"
  provider           = "Opérateur du nuage de l'État (fictif)"
  law                = "MA"
  start              = "2026-09-01"
  end                = "2031-08-31"
  incident_notice    = "24h"
  certified_deletion = true
  early_exit         = true
  language           = "fr"
  clauses = [
    "information_protection", "auditability", "reversibility", "security", "service_levels",
    "processor", "dgssi_rules", "subcontractors", "audit_right", "foreign_request_notice",
  ]
  exit                 = { format = "images de machines et exports SQL", delay = "90 days", assistance = true, owner = unknown("à désigner", "2026-10-12"), cost = unknown("à chiffrer", "2026-10-12"), egress_fee = 0 }
  subcontractor_notice = true
  penalty              = 0
}

# Il manque la réversibilité : la cible reste possible, à condition de l'ajouter.
contract "marche-n1" {
  name               = "Marché d'infrastructure, lot 1"
  kind               = "contract"
  provider           = "Fournisseur Exemple B (fictif)"
  law                = "MA"
  start              = "2026-07-01"
  end                = "2029-06-30"
  incident_notice    = "24h"
  certified_deletion = true
  early_exit         = true
  language           = "fr"
  clauses = [
    "information_protection", "auditability", "security", "service_levels",
    "processor", "dgssi_rules", "subcontractors", "audit_right", "foreign_request_notice",
  ]
  exit                 = { format = "images de machines", delay = "60 days", assistance = false, owner = "responsable de la production", cost = estimate(380000, "low"), egress_fee = 0 }
  subcontractor_notice = true
  penalty              = 250000
}

contract "marche-n2" {
  name               = "Marché d'infrastructure, lot 2"
  kind               = "contract"
  provider           = "Fournisseur Exemple A (fictif)"
  law                = "MA"
  start              = "2026-07-01"
  end                = "2029-06-30"
  incident_notice    = "12h"
  certified_deletion = true
  early_exit         = true
  language           = "fr"
  clauses = [
    "information_protection", "auditability", "reversibility", "security", "service_levels",
    "processor", "dgssi_rules", "subcontractors", "audit_right", "foreign_request_notice",
  ]
  exit                 = { format = "images de machines et exports SQL", delay = "60 days", assistance = true, owner = "responsable de la production", cost = estimate(420000, "medium"), egress_fee = 0 }
  subcontractor_notice = true
  penalty              = 0
}

contract "marche-plateforme" {
  name               = "Marché de plateforme et de logiciels en ligne"
  kind               = "contract"
  provider           = "Fournisseur Exemple C (fictif)"
  law                = "MA"
  start              = "2026-09-15"
  end                = "2030-09-14" # plus long que la qualification : à surveiller
  incident_notice    = "24h"
  certified_deletion = true
  early_exit         = true
  language           = "fr"
  clauses = [
    "information_protection", "auditability", "reversibility", "security", "service_levels",
    "processor", "dgssi_rules", "subcontractors", "audit_right", "foreign_request_notice",
  ]
  exit                 = { format = "conteneurs, exports SQL", delay = "60 days", assistance = true, owner = "responsable des services numériques", cost = estimate(300000, "low"), egress_fee = 0 }
  subcontractor_notice = false
  penalty              = 0
}

contract "region-maroc" {
  name               = "Hébergement dans une région étrangère installée au Maroc"
  kind               = "contract"
  provider           = "Fournisseur Exemple D (fictif)"
  law                = "MA"
  start              = "2024-01-15"
  end                = "2028-01-14"
  incident_notice    = "24h"
  certified_deletion = true
  early_exit         = true
  language           = "fr"
  clauses = [
    "information_protection", "auditability", "reversibility", "security", "service_levels",
    "processor", "dgssi_rules", "subcontractors", "audit_right",
  ]
  exit                 = { format = "images de machines", delay = "30 days", assistance = false, egress_fee = 95000 }
  subcontractor_notice = false
  penalty              = 180000
}

contract "region-france" {
  name                 = "Conditions générales, région européenne"
  kind                 = "contract"
  provider             = "Fournisseur Exemple E (fictif)"
  law                  = "FR"
  start                = "2023-03-01"
  end                  = "2027-12-31"
  clauses              = ["information_protection", "security", "service_levels", "processor"]
  incident_notice      = "72h"
  certified_deletion   = false
  early_exit           = true
  language             = "fr"
  exit                 = { format = "exports SQL", delay = "30 days", assistance = false, egress_fee = 60000 }
  subcontractor_notice = false
  penalty              = 0
}

contract "region-amerique" {
  name                 = "Online subscription agreement"
  kind                 = "contract"
  provider             = "Fournisseur Exemple F (fictif)"
  law                  = "US"
  clauses              = ["service_levels"]
  incident_notice      = unknown("« without undue delay », dit le contrat", "2026-09-28")
  certified_deletion   = false
  early_exit           = true
  language             = "en"
  exit                 = { assistance = false, egress_fee = 0 }
  subcontractor_notice = false
  penalty              = 0
}

source "enquete-2026" {
  kind = "questionnaire"
  file = "pieces/enquete-2026.xlsx"
  date = "2026-05-20"
}

source "audit-2026" {
  kind      = "audit"
  reference = "rapport fictif MTP/2026/11"
  date      = "2026-06-30"
}

source "audit-2024" {
  kind      = "audit"
  reference = "rapport fictif MTP/2024/03"
  date      = "2024-03-29"
}

source "bulletin" {
  kind      = "official_journal"
  reference = "référence fictive"
}

source "etude-marche" {
  kind      = "other"
  reference = "note fictive de sourçage 2026-08"
  date      = "2026-08-24"
}

external "operateur-sms" {
  name    = "Passerelle SMS d'un opérateur"
  country = "MA"
}

external "tresorerie" {
  name    = "Système de paiement de la trésorerie (fictif)"
  country = "MA"
}

external "interoperabilite" {
  name    = "Plateforme nationale d'échange entre administrations"
  country = "MA"
}

external "satellites" {
  name    = "Fournisseur d'images de satellites (fictif)"
  country = "FR"
}

external "mesure-audience" {
  name    = "Mesure d'audience en ligne (fictive)"
  country = "US"
}

source "visite-etat" {
  kind      = "audit"
  reference = "compte rendu fictif de visite 2026/04"
  date      = "2026-04-09"
}

source "audit-n1" {
  kind      = "audit"
  reference = "rapport fictif du fournisseur B, 2026"
  date      = "2026-03-30"
}

source "audit-n2" {
  kind      = "audit"
  reference = "rapport fictif du fournisseur A, 2026"
  date      = "2026-04-20"
}

external "confiance" {
  name                   = "Service de signature qualifiée (fictif)"
  country                = "MA"
  trust_service_approved = true
}

external "horodatage" {
  name                   = "Serveur d'horodatage d'un prestataire non agréé (fictif)"
  country                = "MA"
  trust_service_approved = false
}
