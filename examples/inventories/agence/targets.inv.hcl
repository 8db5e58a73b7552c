# Vers où : les cibles d'hébergement possibles. Toutes sont fictives.
#
# Aucun fournisseur qualifié n'a été trouvé publié : le catalogue se remplit avec les décisions de l'autorité,
# jamais avec la parole d'un vendeur.

target "salle-rabat" {
  name            = "Salle du siège"
  kind            = "own_premises" # chez soi n'est pas un recours à l'informatique en nuage
  site            = site.rabat
  model           = "iaas"
  locations       = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations      = ["MA"]
  support         = ["MA"]
  staff_moroccan  = true
  key_custody     = "customer_morocco"
  foreign_control = "none"
  facility_tier   = 2
  offers          = ["linux_vm", "windows_vm", "oracle"]
  vcpu            = estimate(96, "low")
  contract        = "none"
  qualification   = "none"
  subcontractors  = "none"
}

target "nuage-etat" {
  name            = "Nuage de l'État"
  kind            = "state_cloud" # le décret n'en dispense pas : il lui faut sa propre qualification
  provider        = "Opérateur du nuage de l'État (fictif)"
  model           = "iaas"
  locations       = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations      = ["MA"]
  support         = ["MA"]
  ownership       = { morocco = 100 }
  staff_moroccan  = true
  key_custody     = "customer"
  foreign_control = "none"
  facility_tier   = 3
  offers          = ["linux_vm", "postgres"]
  available       = "2027-03-01"
  contract        = contract.convention-etat
  qualification   = unknown("demande déposée, décision attendue", "2026-10-12")
  subcontractors  = "none"
}

target "nuage-exemple-n2" {
  name            = "Infrastructure qualifiée de niveau 2"
  kind            = "cloud"
  provider        = "Fournisseur Exemple A (fictif)"
  model           = "iaas"
  locations       = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations      = ["MA"]
  support         = ["MA"]
  ownership       = { morocco = 100 }
  staff_moroccan  = true
  art5_exception  = false
  key_custody     = "customer_morocco"
  foreign_control = "none"
  facility_tier   = 3
  certifications  = ["iso-27001"]
  offers          = ["linux_vm", "windows_vm", "postgres", "oracle", "object_storage"]
  prices          = { vcpu_month = 62, memory_gib_month = 18, storage_gb_month = 0.45 }
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

target "region-etrangere" {
  name            = "Région étrangère d'un nuage public"
  kind            = "cloud"
  provider        = "Fournisseur Exemple E (fictif)"
  model           = "paas"
  locations       = { data = ["FR"], replicas = ["FR"], backups = ["FR"], logs = ["US"], keys = ["FR"] }
  operations      = ["FR", "IN"]
  support         = unknown("« selon les fuseaux », dit le contrat", "2026-09-28")
  ownership       = { morocco = 0 }
  staff_moroccan  = false
  key_custody     = "customer"
  foreign_control = "full"
  facility_tier   = 3
  offers          = ["linux_vm", "postgres", "object_storage", "functions"]
  contract        = contract.conditions-etrangeres

  subcontractor "support-24-7" {
    listed  = false
    access  = true
    consent = false
    country = "IN"
  }

  qualification {
    level = 0 # connu pour n'en avoir aucune
  }
}
