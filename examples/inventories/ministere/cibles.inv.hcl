# Vers où : huit cibles d'hébergement, toutes fictives.
#
# Aucun fournisseur qualifié n'a été trouvé publié : les qualifications ci-dessous sont inventées pour l'exemple. Dans un
# vrai inventaire, on recopie la décision publiée au Bulletin officiel, jamais l'affirmation d'un vendeur.

target "salle-rabat" {
  name                  = "Salle du ministère"
  kind                  = "own_premises" # se loger chez soi n'est pas recourir à l'informatique en nuage
  site                  = site.rabat
  model                 = "iaas"
  locations             = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"], management = ["MA"], telemetry = ["MA"], dumps = ["MA"] }
  operations            = ["MA"]
  support               = ["MA"]
  staff_moroccan        = true
  key_custody           = "customer_morocco"
  foreign_control       = "none"
  facility_tier         = 2
  offers                = ["linux_vm", "windows_vm", "oracle", "postgres"]
  vcpu                  = estimate(240, "medium")
  memory                = "2 TiB"
  storage               = range("90 TB", "110 TB")
  available             = not_applicable # en service
  contract              = "none"
  administration        = administration.mtp
  parent_country        = "MA"
  exposed_laws          = []
  legal_form            = "public"
  log_retention         = "400 days"
  lifecycle_rules       = false # les purges se font à la main
  encryption_at_rest    = false
  encryption_in_transit = true
  open_standards        = true
  proprietary_services  = []
  rto                   = "8h"
  rpo                   = "1h"
  qualification         = "none"
  subcontractors        = "none"
}

# Le décret ne dispense pas le nuage de l'État : sa qualification est le fait le plus précieux qui manque ici.
target "nuage-etat" {
  name                  = "Nuage de l'État"
  kind                  = "state_cloud"
  provider              = "Opérateur du nuage de l'État (fictif)"
  model                 = "iaas"
  locations             = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"], management = ["MA"], telemetry = ["MA"], dumps = ["MA"] }
  operations            = ["MA"]
  support               = ["MA"]
  ownership             = { morocco = 100, contrary_clause = false }
  staff_moroccan        = true
  key_custody           = "customer"
  foreign_control       = "none"
  facility_tier         = 3
  offers                = ["linux_vm", "postgres", "object_storage"]
  vcpu                  = unknown("quota non notifié", "2026-10-12")
  prices                = { vcpu_month = unknown("barème attendu", "2026-10-12"), storage_gb_month = 0.38 }
  available             = "2027-01-04"
  contract              = contract.convention-etat
  legal_form            = "public"
  parent_country        = "MA"
  exposed_laws          = []
  log_retention         = "365 days"
  lifecycle_rules       = true
  encryption_at_rest    = true
  encryption_in_transit = true
  key_rotation          = "365 days"
  key_separation        = true
  admin_mfa             = true
  audited_on            = "2026-02-12"
  auditor_qualified     = true
  physical_security     = source.visite-etat
  open_standards        = true
  proprietary_services  = []
  rto                   = "4h"
  rpo                   = "1h"
  qualification         = unknown("demande déposée, décision attendue", "2026-10-12")
  subcontractors        = "none"
}

# Niveau 1 : systèmes sensibles, mais pas les données sensibles.
target "nuage-n1" {
  name                  = "Infrastructure qualifiée de niveau 1"
  kind                  = "cloud"
  provider              = "Fournisseur Exemple B (fictif)"
  model                 = "iaas"
  locations             = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"], management = ["MA"], telemetry = ["FR"], dumps = ["MA"] }
  operations            = ["MA"]
  support               = ["MA", "FR"]
  ownership             = { morocco = 40, contrary_clause = false }
  staff_moroccan        = false
  art5_exception        = false
  key_custody           = "customer"
  foreign_control       = "indirect"
  facility_tier         = 3
  certifications        = ["iso-27001"]
  offers                = ["linux_vm", "windows_vm", "postgres", "object_storage"]
  prices                = { vcpu_month = 54, memory_gib_month = 16, storage_gb_month = 0.40 }
  available             = not_applicable # en service
  contract              = contract.marche-n1
  legal_form            = "sa"
  incorporated_in       = "MA"
  parent_country        = "FR"
  exposed_laws          = unknown("question posée au titulaire du marché", "2026-10-12")
  log_retention         = "180 days" # l'option d'un an n'a pas été prise
  lifecycle_rules       = true
  encryption_at_rest    = true
  encryption_in_transit = true
  key_rotation          = "180 days"
  key_separation        = true
  admin_mfa             = true
  audited_on            = "2026-03-30"
  auditor_qualified     = true
  physical_security     = source.audit-n1
  open_standards        = true
  proprietary_services  = []
  rto                   = "4h"
  rpo                   = "30min"

  qualification {
    level      = 1
    services   = ["iaas"]
    offers     = ["linux_vm", "windows_vm", "postgres", "object_storage"]
    valid_from = "2026-03-02"
    valid_to   = "2031-03-01"
    status     = "valid"
    evidence   = source.bulletin
  }

  subcontractor "supervision" {
    listed  = true
    access  = false
    country = "MA"
  }
}

target "nuage-n2" {
  name                  = "Infrastructure qualifiée de niveau 2"
  kind                  = "cloud"
  provider              = "Fournisseur Exemple A (fictif)"
  model                 = "iaas"
  locations             = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"], management = ["MA"], telemetry = ["MA"], dumps = ["MA"] }
  operations            = ["MA"]
  support               = ["MA"]
  ownership             = { morocco = 100, contrary_clause = false }
  staff_moroccan        = true
  art5_exception        = false
  key_custody           = "customer_morocco" # un module matériel loué, tenu par le ministère
  foreign_control       = "none"
  facility_tier         = 3
  certifications        = ["iso-27001", "iso-22301"]
  offers                = ["linux_vm", "windows_vm", "postgres", "oracle", "object_storage"]
  prices                = { vcpu_month = 71, memory_gib_month = 21, storage_gb_month = 0.52 }
  available             = "2027-01-18"
  contract              = contract.marche-n2
  legal_form            = "sa"
  incorporated_in       = "MA"
  parent_country        = "MA"
  exposed_laws          = []
  log_retention         = "365 days"
  lifecycle_rules       = true
  encryption_at_rest    = true
  encryption_in_transit = true
  key_rotation          = "90 days"
  key_separation        = true
  admin_mfa             = true
  audited_on            = "2026-04-20"
  auditor_qualified     = true
  physical_security     = source.audit-n2
  open_standards        = true
  proprietary_services  = []
  rto                   = "1h"
  rpo                   = "5min"

  # Noté par le pôle architecture sur la grille du cadre européen, pièces du fournisseur à l'appui.
  sovereignty = { strategic = 4, legal = 4, data_ai = 3, operational = 4, supply_chain = 2, technology = 2, security = 4, environment = unknown("aucun chiffre publié", "2026-10-12") }

  qualification {
    level      = 2
    services   = ["iaas"]
    offers     = ["linux_vm", "windows_vm", "postgres", "oracle", "object_storage"]
    valid_from = "2026-01-15"
    valid_to   = "2031-01-14"
    status     = "valid"
    evidence   = source.bulletin
  }

  # Une entreprise du dossier de demande n'a jamais accès aux données (décret 2-24-921, article 5).
  subcontractor "gardiennage" {
    listed  = true
    access  = false
    country = "MA"
  }
}

target "plateforme-n2" {
  name                  = "Plateforme et logiciels en ligne qualifiés de niveau 2"
  kind                  = "cloud"
  provider              = "Fournisseur Exemple C (fictif)"
  model                 = "paas"
  locations             = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"], management = ["MA"], telemetry = ["MA"], dumps = ["MA"] }
  operations            = ["MA"]
  support               = ["MA"]
  ownership             = { morocco = 66, partners_morocco = 40, contrary_clause = false }
  staff_moroccan        = true
  art5_exception        = false
  key_custody           = "customer"
  foreign_control       = "marginal"
  facility_tier         = 3
  certifications        = ["iso-27001"]
  offers                = ["postgres", "object_storage", "kubernetes", "messaging", "functions"]
  available             = "2027-04-05" # ouverture annoncée : rien avant
  contract              = contract.marche-plateforme
  legal_form            = "sarl"
  incorporated_in       = "MA"
  parent_country        = "MA"
  exposed_laws          = []
  log_retention         = "365 days"
  lifecycle_rules       = true
  encryption_at_rest    = true
  encryption_in_transit = true
  key_rotation          = "365 days"
  key_separation        = unknown("l'annexe technique se tait", "2026-10-12")
  admin_mfa             = true
  audited_on            = "2025-09-08" # plus d'un an : le rapport de 2026 est attendu
  auditor_qualified     = true
  physical_security     = source.audit-n2
  open_standards        = true
  proprietary_services  = ["fonctions maison"]
  engines               = ["postgres-15", "postgres-16"]
  rto                   = "2h"
  rpo                   = "15min"
  subcontractors        = "none"

  # La qualification vaut pour les services qu'elle nomme, pas pour le reste du catalogue.
  qualification {
    level      = 2
    services   = ["paas", "saas"]
    offers     = ["postgres", "object_storage", "kubernetes", "messaging", "functions"]
    valid_from = "2026-06-01"
    valid_to   = "2029-05-31"
    status     = "valid"

    # La demande se dépose six mois avant la fin : la question ne se pose pas encore. Mais le marché court plus loin.
    renewal_filed_on = not_applicable

    evidence = source.bulletin
  }
}

target "region-maroc" {
  name                  = "Région étrangère installée au Maroc"
  kind                  = "cloud"
  provider              = "Fournisseur Exemple D (fictif)"
  model                 = "iaas"
  locations             = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"], management = ["IE"], telemetry = ["US"], dumps = ["US"] }
  operations            = ["MA"]
  support               = ["MA"]
  ownership             = { morocco = 0, contrary_clause = false }
  staff_moroccan        = false
  art5_exception        = false
  key_custody           = "customer"
  foreign_control       = "full" # le territoire ne dit rien de la loi à laquelle obéit le propriétaire
  facility_tier         = 3
  certifications        = ["iso-27001", "iso-27018"]
  offers                = ["linux_vm", "windows_vm", "postgres", "object_storage", "gpu", "functions"]
  prices                = { vcpu_month = 48, memory_gib_month = 14, storage_gb_month = 0.31 }
  available             = not_applicable # en service
  contract              = contract.region-maroc
  legal_form            = "sarl"
  incorporated_in       = "MA"
  parent_country        = "US"
  exposed_laws          = ["loi étrangère sur l'accès aux données (à préciser par le service juridique)"]
  log_retention         = "365 days"
  lifecycle_rules       = true
  encryption_at_rest    = true
  encryption_in_transit = true
  key_rotation          = "90 days"
  key_separation        = true
  admin_mfa             = true
  audited_on            = "2026-05-18"
  auditor_qualified     = false
  physical_security     = unknown("rapport demandé", "2026-10-12")
  open_standards        = false
  proprietary_services  = ["base distribuée", "fonctions maison"]
  rto                   = "1h"
  rpo                   = "5min"

  sovereignty    = { strategic = 1, legal = 1, data_ai = 2, operational = 2, supply_chain = 1, technology = 2, security = 3, environment = 2 }
  subcontractors = "none"

  qualification {
    level = 0 # connu pour n'en avoir aucune ; omettre le bloc dirait qu'on ne sait pas
  }
}

# Un pays que la CNDP tient pour suffisamment protecteur : cela compte pour la loi 09-08, pas pour la loi 05-20.
target "region-france" {
  name                  = "Région européenne"
  kind                  = "cloud"
  provider              = "Fournisseur Exemple E (fictif)"
  model                 = "paas"
  locations             = { data = ["FR"], replicas = ["FR"], backups = ["FR"], logs = ["FR"], keys = ["FR"], management = ["FR"], telemetry = ["US"], dumps = ["FR"] }
  operations            = ["FR"]
  support               = ["FR", "PT"]
  ownership             = { morocco = 0 }
  staff_moroccan        = false
  key_custody           = "customer"
  foreign_control       = "full"
  facility_tier         = 3
  certifications        = ["iso-27001", "iso-27018"]
  offers                = ["linux_vm", "postgres", "object_storage", "kubernetes", "functions"]
  prices                = { vcpu_month = 41, memory_gib_month = 12, storage_gb_month = 0.25 }
  available             = not_applicable # en service
  contract              = contract.region-france
  legal_form            = "other"
  incorporated_in       = "FR"
  parent_country        = "US"
  exposed_laws          = ["loi étrangère sur l'accès aux données (à préciser par le service juridique)"]
  log_retention         = "90 days"
  lifecycle_rules       = true
  encryption_at_rest    = true
  encryption_in_transit = true
  open_standards        = false
  proprietary_services  = ["base distribuée", "fonctions maison"]
  engines               = ["postgres-14", "postgres-15", "postgres-16"]
  subcontractors        = "none"

  qualification {
    level = 0
  }
}

target "region-amerique" {
  name                  = "Région américaine"
  kind                  = "cloud"
  provider              = "Fournisseur Exemple F (fictif)"
  model                 = "saas"
  locations             = { data = ["US"], replicas = ["US"], backups = ["US"], logs = ["US"], keys = ["US"], management = ["US"], telemetry = ["US"], dumps = ["US"] }
  operations            = ["US", "IN"]
  support               = ["US", "IN", "PH"]
  ownership             = { morocco = 0 }
  staff_moroccan        = false
  key_custody           = "provider"
  foreign_control       = "full"
  offers                = ["functions", "object_storage"]
  available             = not_applicable # en service
  contract              = contract.region-amerique
  legal_form            = "other"
  incorporated_in       = "US"
  parent_country        = "US"
  exposed_laws          = ["loi étrangère sur l'accès aux données (à préciser par le service juridique)"]
  log_retention         = "30 days"
  lifecycle_rules       = false
  encryption_in_transit = true
  open_standards        = false
  proprietary_services  = ["fonctions maison"]
  qualification         = "none"

  subcontractor "assistance" {
    listed  = false
    access  = true
    consent = false
    country = "IN"
  }
}
