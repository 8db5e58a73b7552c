# Les applications du métier : permis, foncier, plans, contrôle. Tout est fictif.

application "permis" {
  name                 = "Permis d'urbanisme"
  name_ar              = "رخص التعمير"
  criticality          = "vital"
  class                = "B"
  users                = 2300
  rto                  = "4h"
  rpo                  = unknown("jamais fixé", "2026-09-02")
  runtime              = "java-8"
  runtime_eol          = "2026-11-30"
  source_code          = "none" # connu pour manquer : c'est un fait
  licence              = not_applicable
  hosted_on            = [server.srv-ora-01, server.srv-web-01]
  databases            = [database.ora-metier]
  owns                 = [register.foncier, dataset.demandes]
  reads                = [dataset.plans]
  serves_third_parties = true
  audited_on           = "2026-04-30"
  audited_for          = [target.salle-rabat, target.nuage-exemple-n2]
  hardcoded_addresses  = true
  continuity_plan      = false # voir la dérogation, planning.inv.hcl
  continuity_tested_on = not_applicable

  service "web" {
    protocol  = "https"
    port      = 443
    exposure  = "internet"
    instances = 2
  }

  # data dit ce que le flux emporte : la classe des données les suit.
  flow "paiement" {
    to        = application.depense
    data      = [register.foncier]
    mode      = "sync"
    protocol  = "https"
    encrypted = true
    purpose   = "taxe sur les permis"
    latency   = at_most("40 ms")
    volume    = "3500 messages/day"
    if_broken = "stops" # stops : l'appelant s'arrête | degrades | queues

    # Sans pièce ni échéance à venir, une transformation ne vaut rien.
    transform "sans-cin" {
      kind     = "tokenise"
      evidence = source.audit-2026
      reviewer = "RSSI"
      expires  = "2027-12-31"
    }
  }

  flow "sms" {
    to        = external.operateur-sms
    data      = []
    mode      = "async"
    protocol  = unknown("intégration écrite par un prestataire parti", "2026-09-02")
    encrypted = true
    if_broken = "queues"
  }

  flow "plans" {
    to        = application.sig
    data      = []
    mode      = "sync"
    encrypted = true
    purpose   = "fond de plan"
    if_broken = "degrades"
  }

  move {
    after  = [application.portail] # le guichet est essayé sur une application plus simple d'abord
    effort = "30 person_days"
  }

  # Une seconde valeur qui diffère : le fait est en conflit jusqu'à ce que quelqu'un tranche.
  fact "users" {
    value      = 2500
    source     = source.enquete-2026
    as_of      = "2026-05-20"
    confidence = "high"
  }
}

application "sig" {
  name        = "Système d'information géographique"
  name_ar     = "نظام المعلومات الجغرافية"
  owner       = team.etudes
  criticality = "high"
  class       = "C"
  users       = 120
  runtime     = "dotnet-4.8"
  source_code = "vendor"
  hosted_on   = [server.srv-sig-01]
  owns        = [dataset.plans, dataset.orthophotos]
  reads       = "none" # connu pour ne rien lire d'autre

  move {
    effort = "24 person_days"
  }
}

application "geoportail" {
  name                 = "Géoportail public"
  name_ar              = "البوابة الجغرافية"
  owner                = team.etudes
  criticality          = "medium"
  class                = "D"
  users                = estimate(15000, "medium")
  runtime              = "node-20"
  source_code          = "owned"
  hosted_on            = [server.srv-web-02]
  owns                 = "none"
  reads                = [dataset.plans, dataset.indicateurs]
  serves_third_parties = true
  automated_build      = true
  stateless            = true

  flow "tuiles" {
    to        = application.sig
    data      = []
    mode      = "sync"
    encrypted = true
    if_broken = "degrades"
  }

  move {
    effort = "8 person_days"
    pilot  = true
  }
}

application "controle" {
  name        = "Contrôle de l'urbanisme"
  name_ar     = "مراقبة التعمير"
  owner       = team.etudes
  criticality = "high"
  class       = "C" # déclarée plus bas que ses données ne le demandent : la règle retient la plus haute
  users       = 64
  runtime     = "php-7.4"
  runtime_eol = "2022-11-28"
  source_code = "owned"
  hosted_on   = [server.srv-web-01]
  owns        = [dataset.infractions]
  reads       = [register.foncier]

  flow "verification" {
    to        = application.permis
    data      = [dataset.infractions]
    mode      = "batch"
    encrypted = true
    purpose   = "rapprochement des infractions et des permis"
    if_broken = "queues"
  }

  move {
    effort = "14 person_days"
  }
}

application "archives" {
  name        = "Archives numérisées des dossiers"
  criticality = "medium"
  class       = "C"
  users       = 45
  hosted_on   = [server.srv-bur-01]
  owns        = unknown("le contenu des lots de 2009 à 2014 n'est pas décrit", "2026-09-15")
  reads       = "none"

  move {
    effort = "18 person_days"
  }
}

application "statistiques" {
  name            = "Observatoire de l'urbanisme"
  owner           = team.etudes
  criticality     = "low"
  class           = "D"
  users           = 30
  runtime         = "python-3.12"
  source_code     = "owned"
  hosted_on       = [server.srv-web-02]
  owns            = [dataset.indicateurs]
  reads           = "none"
  automated_build = true
  stateless       = true

  move {
    effort = "6 person_days"
    pilot  = true
  }
}

application "sig-essai" {
  name        = "SIG, plateforme d'essai"
  owner       = team.etudes
  criticality = "low"
  stage       = "test"
  class       = "D"
  users       = 6
  hosted_on   = [server.srv-web-02]
  owns        = "none"
  reads       = [dataset.plans]

  move {
    effort = "6 person_days"
    pilot  = true
  }
}
