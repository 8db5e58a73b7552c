# L'agence foncière : le registre et ce qui en vit. Tout est fictif.

application "foncier" {
  name           = "Registre du foncier rural"
  name_ar        = "سجل العقار القروي"
  administration = administration.anfr
  owner          = team.fonciere
  criticality    = "vital"
  class          = "A"
  users          = 3400
  rto            = "4h"
  rpo            = "15min"
  runtime        = "oracle-forms-10"
  runtime_eol    = "2013-12-31"
  source_code    = "owned"
  contract       = contract.maintenance-forms
  hosted_on      = [server.kn-ora-01]
  databases      = [database.ora-foncier]
  owns           = [register.foncier-rural]
  reads          = "none"

  hardcoded_addresses  = true
  continuity_plan      = false # la dérogation est échue
  continuity_tested_on = not_applicable
  admin_mfa            = false
  patch_days           = 180
  business_owner       = "conservateur général (fictif)"
  used_at              = [site.kenitra, site.figuig]
  bandwidth_per_user   = "120 kbit/s"
  offline_mode         = false
  encrypted_in_transit = false # Forms parle en clair sur le réseau de l'agence
  secrets              = "configuration"
  nonproduction_data   = "copy"
  segmented            = unknown("plan du réseau introuvable", "2026-09-08")
  local_files          = true
  stateless            = false
  observability        = ["logs"]
  cost                 = { current = 14200000, target = range(9000000, 12500000), exit = unknown("à chiffrer", "2026-09-08") }

  flow "plan" {
    to        = application.cadastre
    data      = []
    mode      = "sync"
    encrypted = true
    purpose   = "plan de la parcelle"
    latency   = at_most("30 ms")
    if_broken = "stops"
  }

  # Seuls des contours anonymes sortent.
  flow "ouverture" {
    to        = application.geoportail
    data      = [dataset.parcelles-ouvertes]
    mode      = "batch"
    encrypted = true
    purpose   = "ouverture des données"
    if_broken = "queues"
  }

  move {
    with   = [application.immatriculation]
    effort = "20 person_days"
  }
}

# Même base que le registre : le lien est déjà dans les faits, with le redit pour le lecteur.
application "immatriculation" {
  name               = "Suivi des réquisitions d'immatriculation"
  name_ar            = "تتبع مطالب التحفيظ"
  administration     = administration.anfr
  owner              = team.fonciere
  criticality        = "high"
  class              = "B"
  users              = 900
  runtime            = "oracle-forms-10"
  runtime_eol        = "2013-12-31"
  source_code        = "owned"
  contract           = contract.maintenance-forms
  hosted_on          = [server.kn-ora-01]
  databases          = [database.ora-foncier]
  owns               = [dataset.requisitions]
  reads              = [register.foncier-rural]
  business_owner     = "conservateur général (fictif)"
  used_at            = [site.kenitra]
  secrets            = "code"
  nonproduction_data = "copy"
  local_files        = true

  flow "inscription" {
    to        = application.foncier
    data      = [dataset.requisitions]
    mode      = "sync"
    encrypted = true
    purpose   = "inscription des droits"
    if_broken = "stops"
  }

  move {
    effort = "10 person_days"
  }
}

application "consultation" {
  name                 = "Consultation du registre en ligne"
  name_ar              = "الاطلاع على السجل"
  administration       = administration.anfr
  owner                = team.fonciere
  criticality          = "high"
  class                = "B"
  users                = 310000
  runtime              = "java-17"
  source_code          = "owned"
  hosted_on            = [server.kn-app-02]
  owns                 = "none"
  reads                = [register.foncier-rural]
  serves_third_parties = true
  audited_on           = "2026-06-30"
  audited_for          = [target.salle-rabat, target.nuage-n2]
  automated_build      = true

  flow "lecture" {
    to        = application.foncier
    data      = []
    mode      = "sync"
    encrypted = true
    if_broken = "stops"
  }

  flow "droits" {
    to        = application.droits
    data      = [register.foncier-rural]
    mode      = "sync"
    encrypted = true
    purpose   = "encaissement des droits"
    if_broken = "degrades"

    transform "sans-identite" {
      kind     = "minimise"
      evidence = source.audit-2026
      reviewer = "RSSI de l'agence"
      expires  = "2027-12-31"
    }
  }

  move {
    effort = "15 person_days"
  }
}

application "certificats" {
  name                 = "Certificats de propriété en ligne"
  name_ar              = "شواهد الملكية"
  administration       = administration.anfr
  owner                = team.fonciere
  criticality          = "high"
  class                = "B"
  users                = 180000
  runtime              = "java-17"
  source_code          = "owned"
  hosted_on            = [server.kn-app-02]
  owns                 = "none"
  reads                = [register.foncier-rural]
  serves_third_parties = true
  audited_on           = "2023-04-18" # plus de deux ans
  audited_for          = [target.salle-rabat]
  business_owner       = "conservateur général (fictif)"
  signature_level      = "qualified"
  trust_service        = external.horodatage

  flow "extrait" {
    to        = application.foncier
    data      = []
    mode      = "sync"
    encrypted = true
    if_broken = "stops"
  }

  flow "signature" {
    to        = application.parapheur
    data      = []
    mode      = "async"
    encrypted = true
    purpose   = "cachet électronique"
    if_broken = "queues"
  }

  move {
    effort = "12 person_days"
  }
}

application "notaires" {
  name                 = "Interface des notaires et des avocats"
  name_ar              = "واجهة الموثقين والمحامين"
  administration       = administration.anfr
  owner                = team.fonciere
  criticality          = "medium"
  class                = "B"
  users                = 4100
  runtime              = "java-17"
  source_code          = "owned"
  hosted_on            = [server.kn-app-02]
  owns                 = "none"
  reads                = [dataset.requisitions]
  serves_third_parties = true
  audited_on           = "2026-06-30"
  audited_for          = [target.salle-rabat, target.nuage-n2]

  flow "depot" {
    to        = application.immatriculation
    data      = [dataset.requisitions]
    mode      = "async"
    encrypted = true
    purpose   = "dépôt des actes"
    if_broken = "queues"
  }

  move {
    effort = "10 person_days"
  }
}

application "expropriation" {
  name           = "Expropriations"
  name_ar        = "نزع الملكية"
  administration = administration.anfr
  owner          = team.fonciere
  criticality    = "medium"
  class          = "B"
  users          = 110
  runtime        = "dotnet-4.8"
  source_code    = "owned"
  hosted_on      = [server.kn-app-01]
  owns           = [dataset.expropriations]
  reads          = [register.foncier-rural]

  # Une interconnexion de fichiers entre deux administrations et deux finalités.
  flow "budget" {
    to        = application.depense
    data      = [dataset.expropriations]
    mode      = "batch"
    encrypted = true
    purpose   = "paiement des indemnités"
    if_broken = "queues"
  }

  move {
    effort = "11 person_days"
  }
}

application "droits" {
  name           = "Encaissement des droits de conservation"
  name_ar        = "استخلاص رسوم المحافظة"
  administration = administration.anfr
  owner          = team.fonciere
  criticality    = "high"
  class          = "C"
  users          = 540
  runtime        = "dotnet-4.8"
  source_code    = "owned"
  hosted_on      = [server.kn-app-01]
  owns           = [dataset.droits]
  reads          = "none"

  flow "paiement" {
    to        = application.paiement
    data      = [dataset.droits]
    mode      = "sync"
    encrypted = true
    if_broken = "degrades"
  }

  move {
    effort = "12 person_days"
  }
}

# Son contenu n'est pas décrit : rien ne se décide avant le tri.
application "archives" {
  name           = "Archives des titres numérisés"
  name_ar        = "أرشيف الرسوم المرقمنة"
  administration = administration.anfr
  owner          = team.fonciere
  criticality    = "medium"
  class          = unknown("revue suspendue au tri des lots", "2026-09-08")
  users          = 260
  hosted_on      = [server.kn-arc-01]
  owns           = [dataset.archives-titres]
  reads          = "none"
  monitoring     = false
  backups        = unknown("les bandes n'ont jamais été relues", "2026-09-08")

  move {
    effort = "28 person_days"
  }
}

# Le secret de la défense : aucune cible, quelle que soit la qualification.
application "servitudes-defense" {
  name           = "Emprises et servitudes de défense"
  administration = administration.anfr
  owner          = team.fonciere
  criticality    = "high"
  class          = "A"
  users          = 6
  platform       = "physical"
  hosted_on      = [site.kenitra]
  owns           = [dataset.emprises-defense]
  reads          = "none"
  stays          = "Secret de la défense : hors de tout programme d'hébergement"
}
