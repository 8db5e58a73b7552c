# Les applications de gestion du ministère : finances, personnel, moyens. Tout est fictif.

# Trois applications qui s'arrêtent l'une sans l'autre : dépense → marchés → budget → dépense. Un tel cycle ne se
# découpe pas ; le plan le réduit à un seul groupe et le dit.
application "depense" {
  name        = "Suivi de la dépense"
  name_ar     = "تتبع النفقات"
  criticality = "high"
  class       = "C"
  users       = 640
  rto         = "8h"
  rpo         = "4h"
  runtime     = "oracle-forms-10"
  runtime_eol = "2013-12-31"
  source_code = "owned"
  contract    = contract.maintenance-forms
  hosted_on   = [server.rb-ora-01]
  databases   = [database.ora-gestion]
  owns        = [dataset.ecritures]
  reads       = "none"

  hardcoded_addresses = true

  flow "engagement" {
    to        = application.marches
    data      = [dataset.ecritures]
    mode      = "sync"
    encrypted = true
    purpose   = "contrôle de l'engagement"
    latency   = at_most("60 ms")
    if_broken = "stops"
  }

  flow "reglement" {
    to        = external.tresorerie
    data      = [dataset.ecritures]
    mode      = "batch"
    encrypted = true
    purpose   = "mise en paiement"
    volume    = "2200 messages/day"
    if_broken = "queues"
  }

  move {
    not_before = "2027-02-15" # après la clôture et ses reprises
    effort     = "12 person_days"
  }
}

application "marches" {
  name        = "Suivi des marchés publics"
  name_ar     = "تتبع الصفقات العمومية"
  criticality = "high"
  class       = "C"
  users       = 210
  runtime     = "java-8"
  runtime_eol = "2026-11-30"
  source_code = "owned"
  hosted_on   = [server.rb-app-01]
  databases   = [database.ora-gestion]
  owns        = [dataset.dossiers-marches]
  reads       = [dataset.ecritures]

  flow "disponible" {
    to        = application.budget
    data      = []
    mode      = "sync"
    encrypted = true
    purpose   = "contrôle du disponible"
    if_broken = "stops"
  }

  move {
    effort = "10 person_days"
  }
}

application "budget" {
  name        = "Préparation et exécution du budget"
  name_ar     = "إعداد وتنفيذ الميزانية"
  criticality = "high"
  class       = "C"
  users       = 95
  runtime     = "oracle-forms-10"
  runtime_eol = "2013-12-31"
  source_code = "owned"
  contract    = contract.maintenance-forms
  hosted_on   = [server.rb-ora-01]
  databases   = [database.ora-gestion]
  owns        = [dataset.projets-budget]
  reads       = [dataset.ecritures]

  flow "consommation" {
    to        = application.depense
    data      = [dataset.projets-budget]
    mode      = "sync"
    encrypted = true
    purpose   = "crédits consommés"
    if_broken = "stops"
  }

  move {
    effort = "9 person_days"
  }
}

# Sur la même base que les trois précédentes : elle part avec elles.
application "matieres" {
  name        = "Comptabilité des matières"
  criticality = "medium"
  class       = "D"
  users       = 48
  runtime     = "oracle-forms-6i"
  runtime_eol = "2008-01-31"
  source_code = "none" # perdu avec le prestataire
  hosted_on   = [server.rb-ora-01]
  databases   = [database.ora-gestion]
  owns        = "none"
  reads       = [dataset.biens]

  move {
    effort = "6 person_days"
  }
}

application "paie" {
  name        = "Paie des agents"
  name_ar     = "أجور الموظفين"
  owner       = team.editeur-paie
  criticality = "vital"
  class       = "B"
  users       = 35
  rto         = "24h"
  rpo         = "1h"
  runtime     = "progiciel"
  source_code = "escrow"
  contract    = contract.paie # finit le 30 juin 2027
  hosted_on   = [server.rb-ora-02]
  owns        = [dataset.elements-paie]
  reads       = [register.agents]

  flow "virements" {
    to        = external.tresorerie
    data      = [dataset.elements-paie]
    mode      = "batch"
    encrypted = true
    purpose   = "virement des salaires"
    volume    = "18600 messages/month"
    if_broken = "stops"
  }

  flow "imputation" {
    to        = application.depense
    data      = [dataset.ecritures]
    mode      = "batch"
    encrypted = true
    purpose   = "imputation de la paie"
    if_broken = "queues"
  }

  move {
    not_before = "2027-03-15"
    not_after  = "2027-06-30"
    effort     = "16 person_days"
  }
}

application "grh" {
  name               = "Gestion des ressources humaines"
  name_ar            = "تدبير الموارد البشرية"
  criticality        = "high"
  class              = "C"
  users              = 420
  runtime            = "oracle-forms-11"
  runtime_eol        = "2018-10-31"
  source_code        = "owned"
  contract           = contract.maintenance-forms
  hosted_on          = [server.rb-ora-02]
  databases          = [database.ora-rh]
  owns               = [register.agents]
  reads              = "none"
  nonproduction_data = "copy"
  rights_procedure   = true

  flow "elements-variables" {
    to        = application.paie
    data      = [register.agents]
    mode      = "batch"
    encrypted = true
    purpose   = "éléments variables de paie"
    if_broken = "queues"
  }

  # Une transformation échue ne protège plus rien : le numéro de carte suit le flux.
  flow "effectifs" {
    to        = application.tableau-de-bord
    data      = [register.agents]
    mode      = "batch"
    encrypted = true
    purpose   = "statistiques d'effectifs"
    if_broken = "queues"

    transform "agregation" {
      kind     = "aggregate"
      evidence = source.audit-2024
      reviewer = "RSSI du ministère"
      expires  = "2026-03-31"
    }
  }

  move {
    effort = "22 person_days"
  }

  # Deux pièces qui disent deux nombres : ni l'un ni l'autre tant que personne n'a tranché.
  fact "users" {
    value      = 585
    source     = source.enquete-2026
    as_of      = "2026-05-20"
    confidence = "medium"
  }
}

application "missions" {
  name        = "Frais de mission"
  name_ar     = "مصاريف التنقل"
  criticality = "low"
  class       = "D"
  users       = 2600
  runtime     = "php-8.1"
  runtime_eol = "2025-12-31"
  source_code = "owned"
  hosted_on   = [server.rb-web-01]
  owns        = [dataset.ordres-mission]
  reads       = "none"

  flow "remboursement" {
    to        = application.depense
    data      = [] # un montant et un numéro d'ordre, sans nom
    mode      = "async"
    encrypted = true
    if_broken = "queues"
  }

  move {
    effort = "7 person_days"
  }
}

application "patrimoine" {
  name        = "Gestion du patrimoine"
  name_ar     = "تدبير الممتلكات"
  criticality = "medium"
  class       = "C"
  users       = 130
  runtime     = "java-17"
  source_code = "vendor"
  hosted_on   = [server.rb-app-01]
  owns        = [dataset.biens]
  reads       = [register.communes]

  move {
    effort = "12 person_days"
  }
}

application "parc-automobile" {
  name        = "Parc automobile"
  criticality = "low"
  class       = "D"
  users       = 75
  runtime     = "access-2010"
  runtime_eol = "2020-10-13"
  source_code = "owned"
  platform    = "physical" # un poste sous un bureau
  monitoring  = false
  backups     = false
  hosted_on   = [site.rabat]
  owns        = "none"
  reads       = [dataset.biens]

  move {
    effort = "8 person_days"
  }
}

application "oeuvres-sociales" {
  name              = "Œuvres sociales"
  name_ar           = "الأعمال الاجتماعية"
  criticality       = "medium"
  class             = "C"
  users             = 7400
  runtime           = "php-8.3"
  source_code       = "owned"
  hosted_on         = [server.rb-web-01]
  owns              = [dataset.prestations-sociales]
  reads             = [register.agents]
  controls          = ["use", "access"]
  encrypted_at_rest = false

  move {
    effort = "12 person_days"
  }
}

application "medecine-travail" {
  name              = "Médecine du travail"
  name_ar           = "طب الشغل"
  criticality       = "medium"
  class             = "B"
  users             = 14
  runtime           = "dotnet-8"
  source_code       = "vendor"
  hosted_on         = [server.rb-app-02]
  owns              = [dataset.dossiers-medecine]
  reads             = [register.agents]
  controls          = ["entry", "media", "insertion", "use", "access", "transmission", "input_trace", "transport"]
  encrypted_at_rest = true

  move {
    effort = "11 person_days"
  }
}

application "concours" {
  name                 = "Concours de recrutement"
  name_ar              = "مباريات التوظيف"
  owner                = team.demarches
  criticality          = "medium"
  class                = "C"
  users                = 212000
  runtime              = "java-21"
  source_code          = "owned"
  hosted_on            = [server.rb-web-02]
  owns                 = [dataset.candidatures]
  reads                = "none"
  serves_third_parties = true
  audited_for          = [target.salle-rabat, target.nuage-n2, target.nuage-etat]
  automated_build      = true
  stateless            = true
  rights_procedure     = false

  flow "identification" {
    to        = application.guichet
    data      = []
    mode      = "sync"
    encrypted = true
    if_broken = "degrades"
  }

  move {
    not_before = "2027-05-10" # session de printemps
    effort     = "14 person_days"
  }
}

# Un logiciel en ligne, hors du Maroc, avec des données personnelles et sans fondement de transfert.
application "formation" {
  name         = "Formation à distance"
  name_ar      = "التكوين عن بعد"
  criticality  = "low"
  class        = "D"
  users        = 9200
  platform     = "saas"
  source_code  = "vendor"
  contract     = contract.region-amerique
  hosted_on    = [target.region-amerique]
  hosted_since = "2021-09-06"
  audited_for  = []
  owns         = [dataset.formations]
  reads        = "none"

  move {
    effort = "9 person_days"
  }
}

application "tableau-de-bord" {
  name            = "Tableau de bord de gestion"
  name_ar         = "لوحة القيادة"
  owner           = team.donnees
  criticality     = "low"
  class           = "D" # plus basse que ce que ses flux lui apportent
  users           = 160
  runtime         = "python-3.12"
  source_code     = "owned"
  hosted_on       = [server.rb-dw-01]
  owns            = "none"
  reads           = [dataset.ecritures]
  automated_build = true

  move {
    effort = "8 person_days"
  }
}
