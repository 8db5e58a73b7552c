# L'agence foncière : cartes, images, terrain et gestion propre. Tout est fictif.

application "cadastre" {
  name           = "Plan cadastral"
  name_ar        = "التصميم المسحي"
  administration = administration.anfr
  owner          = team.fonciere
  criticality    = "high"
  class          = "C"
  users          = 1700
  runtime        = "arcgis-10.8"
  runtime_eol    = "2026-03-01"
  source_code    = "vendor"
  hosted_on      = [server.kn-sig-01]
  databases      = [database.pg-sig]
  owns           = [dataset.plans-cadastraux]
  reads          = [dataset.orthophotos]

  move {
    effort = "24 person_days"
  }
}

# Hébergée dans un nuage non qualifié, mais depuis février 2026 : après l'entrée en vigueur, rien n'est toléré.
application "bornage" {
  name           = "Bornage sur le terrain"
  name_ar        = "التحديد الميداني"
  administration = administration.anfr
  owner          = team.fonciere
  criticality    = "medium"
  class          = "B"
  users          = 480
  runtime        = "node-20"
  source_code    = "owned"
  contract       = contract.region-maroc
  hosted_on      = [target.region-maroc]
  hosted_since   = "2026-02-09"
  audited_for    = [target.region-maroc]
  owns           = [dataset.bornages]
  reads          = [dataset.plans-cadastraux]

  flow "versement" {
    to        = application.cadastre
    data      = [dataset.bornages]
    mode      = "async"
    encrypted = true
    purpose   = "mise à jour du plan"
    if_broken = "queues"
  }

  move {
    effort = "10 person_days"
  }
}

# Du calcul que nul fournisseur qualifié n'offre : le dossier de l'article 17 est complet (derogations.inv.hcl).
application "analyse-parcelles" {
  name            = "Analyse d'images des parcelles"
  name_ar         = "تحليل صور القطع"
  administration  = administration.anfr
  owner           = team.donnees
  criticality     = "low"
  class           = "B"
  users           = 18
  runtime         = "python-3.12"
  source_code     = "owned"
  hosted_on       = [server.kn-sig-01]
  owns            = [dataset.imagerie-parcelles]
  reads           = [dataset.plans-cadastraux]
  automated_build = true
  stateless       = true

  flow "images" {
    to        = external.satellites
    data      = []
    mode      = "batch"
    encrypted = true
    purpose   = "commande d'images"
    if_broken = "queues"
  }

  move {
    target = target.region-maroc # décidé par le directeur, sur la foi du dossier
    effort = "14 person_days"
  }
}

application "geoportail" {
  name                 = "Géoportail public"
  name_ar              = "البوابة الجغرافية"
  administration       = administration.anfr
  owner                = team.donnees
  criticality          = "low"
  class                = "D"
  users                = 52000
  runtime              = "node-22"
  source_code          = "owned"
  hosted_on            = [server.kn-app-02]
  owns                 = [dataset.parcelles-ouvertes]
  reads                = [register.communes]
  serves_third_parties = true
  audited_on           = "2026-06-30"
  audited_for          = [target.salle-rabat, target.nuage-etat, target.nuage-n1, target.region-maroc]
  automated_build      = true
  stateless            = true

  move {
    effort = "8 person_days"
    pilot  = true
  }
}

application "imagerie" {
  name           = "Photothèque aérienne"
  administration = administration.anfr
  owner          = team.donnees
  criticality    = "low"
  class          = "D"
  users          = 90
  runtime        = "python-3.11"
  source_code    = "owned"
  hosted_on      = [server.kn-sig-01]
  owns           = [dataset.orthophotos]
  reads          = "none"

  move {
    effort = "16 person_days"
  }
}

application "prix" {
  name           = "Observatoire des prix fonciers"
  name_ar        = "مرصد الأثمان العقارية"
  administration = administration.anfr
  owner          = team.donnees
  criticality    = "low"
  class          = "D"
  users          = 75
  runtime        = "python-3.12"
  source_code    = "owned"
  hosted_on      = [server.kn-app-02]
  owns           = [dataset.prix-fonciers]
  reads          = "none"

  move {
    effort = "7 person_days"
  }
}

application "remembrement" {
  name           = "Remembrement rural"
  name_ar        = "ضم الأراضي"
  administration = administration.anfr
  owner          = team.fonciere
  criticality    = "medium"
  class          = "C"
  users          = 140
  runtime        = "delphi-7"
  runtime_eol    = "2010-12-31"
  source_code    = unknown("le prestataire dit oui, personne ne l'a vu", "2026-09-08")
  hosted_on      = [server.kn-app-01]
  owns           = "none"
  reads          = [dataset.plans-cadastraux]

  move {
    effort = "18 person_days"
  }
}

application "comptabilite-anfr" {
  name           = "Comptabilité de l'agence"
  name_ar        = "محاسبة الوكالة"
  administration = administration.anfr
  owner          = team.fonciere
  criticality    = "medium"
  class          = "C"
  users          = 66
  runtime        = "progiciel"
  source_code    = "vendor"
  hosted_on      = [server.kn-app-01]
  databases      = [database.sql-agence]
  owns           = [dataset.comptes-anfr]
  reads          = [dataset.droits]

  flow "recettes" {
    to        = application.droits
    data      = []
    mode      = "batch"
    encrypted = true
    if_broken = "queues"
  }

  move {
    not_before = "2027-04-05"
    effort     = "14 person_days"
  }
}

application "ged-anfr" {
  name           = "Documents et courriers de l'agence"
  administration = administration.anfr
  owner          = team.fonciere
  criticality    = "medium"
  class          = "C"
  users          = 1300
  runtime        = "java-8"
  runtime_eol    = "2026-11-30"
  source_code    = "vendor"
  hosted_on      = [server.kn-app-01]
  owns           = [dataset.dossiers-anfr]
  reads          = "none"

  move {
    apart  = [application.ged] # un seul prestataire pour les deux reprises
    effort = "13 person_days"
  }
}

application "temps-anfr" {
  name           = "Temps de présence de l'agence"
  administration = administration.anfr
  owner          = team.fonciere
  criticality    = "low"
  class          = "D"
  users          = 1300
  runtime        = "php-7.4"
  runtime_eol    = "2022-11-28"
  source_code    = "owned"
  hosted_on      = [server.kn-app-01]
  owns           = unknown("les badges disent peut-être les absences", "2026-09-08")
  reads          = "none"
  commodity      = true
  duplicate_of   = application.grh

  move {
    effort = "6 person_days"
  }
}

application "cadastre-essai" {
  name           = "Plan cadastral, plateforme d'essai"
  administration = administration.anfr
  owner          = team.fonciere
  criticality    = "low"
  stage          = "test"
  class          = "D"
  users          = 12
  hosted_on      = [server.kn-tst-01]
  owns           = "none"
  reads          = [dataset.parcelles-ouvertes]

  move {
    effort = "8 person_days"
    pilot  = true
  }
}

application "consultation-recette" {
  name            = "Consultation du registre, recette"
  administration  = administration.anfr
  owner           = team.fonciere
  criticality     = "low"
  stage           = "acceptance"
  class           = "D"
  users           = 15
  hosted_on       = [server.kn-tst-01]
  owns            = "none"
  reads           = "none"
  automated_build = true

  move {
    effort = "6 person_days"
    pilot  = true
  }
}
