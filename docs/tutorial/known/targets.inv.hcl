# Where to. Everything is fictitious. Qualification under decree 2-24-921 is a published decision of the authority; a vendor's
# word is none.

target "salle-provinciale" {
  name            = "Salle provinciale"
  kind            = "own_premises"
  site            = site.centre-provincial
  model           = "iaas"
  locations       = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"], dumps = ["MA"], telemetry = ["MA"] }
  operations      = ["MA"]
  support         = ["MA"]
  key_custody     = "customer_morocco"
  foreign_control = "none"
  offers          = ["linux_vm", "windows_vm", "oracle"]
  contract        = "none"
  qualification   = "none"
  subcontractors  = "none"
}

target "nuage-exemple-n2" {
  name            = "Infrastructure qualifiée de niveau 2 (fictive)"
  kind            = "cloud"
  provider        = "Fournisseur Exemple A (fictif)"
  model           = "iaas"
  locations       = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"], dumps = ["MA"], telemetry = ["MA"] }
  operations      = ["MA"]
  support         = ["MA"]
  ownership       = { morocco = 100 }
  staff_moroccan  = true
  art5_exception  = false
  key_custody     = "customer_morocco"
  foreign_control = "none"
  facility_tier   = 3
  offers          = ["linux_vm", "windows_vm", "postgres", "oracle", "object_storage"]
  available       = "2027-02-01"
  contract        = contract.marche-n2
  subcontractors  = "none"

  qualification {
    level      = 2
    services   = ["iaas"]
    offers     = ["linux_vm", "windows_vm", "postgres", "oracle", "object_storage"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
    evidence   = source.bulletin
  }
}

contract "marche-n2" {
  name     = "Marché d'hébergement, projet de contrat (fictif)"
  kind     = "contract"
  provider = "Fournisseur Exemple A (fictif)"
  law      = "MA"
  start    = "2027-01-04"
  end      = "2029-12-31"
  clauses = [
    "information_protection", "auditability", "reversibility", "security", "service_levels",
    "processor", "dgssi_rules", "subcontractors", "audit_right", "foreign_request_notice",
  ]
  incident_notice    = "24h"
  certified_deletion = true
  early_exit         = true
  language           = "fr"
}

source "bulletin" {
  kind      = "official_journal"
  reference = "référence fictive"
}
