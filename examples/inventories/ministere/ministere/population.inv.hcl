# La population et le territoire : état civil, statistiques, référentiels ouverts. Tout est fictif.

application "etat-civil" {
  name        = "Gestion de l'état civil"
  name_ar     = "تدبير الحالة المدنية"
  criticality = "vital"
  class       = "B"
  users       = 9800
  rto         = "4h"
  rpo         = "15min"
  runtime     = "java-11"
  runtime_eol = "2026-09-30"
  source_code = "owned"
  hosted_on   = [server.rb-ora-02, server.rb-app-01, server.st-sec-01]
  databases   = [database.ora-etat-civil]
  owns        = [register.etat-civil]
  reads       = [register.communes]

  serves_third_parties = true
  audited_on           = "2026-06-30"
  audited_for          = [target.salle-rabat, target.nuage-n2]
  continuity_plan      = false # une dérogation court jusqu'au 31 décembre 2026
  continuity_tested_on = not_applicable
  business_owner       = "directeur de l'état civil (fictif)"
  used_at              = [site.rabat]
  bandwidth_per_user   = "60 kbit/s"
  nonproduction_data   = "copy" # la recette travaille sur une copie de la base

  # Le flux part sans le nom ni le numéro : anonymisé, prouvé, encore valable.
  flow "statistique" {
    to        = application.statistiques
    data      = [register.etat-civil]
    mode      = "batch"
    encrypted = true
    purpose   = "statistique publique"
    if_broken = "queues"

    transform "anonymisation" {
      kind     = "anonymise"
      evidence = source.audit-2026
      reviewer = "Délégué à la protection des données"
      expires  = "2028-06-30"
    }
  }

  flow "commune" {
    to        = application.communes
    data      = []
    mode      = "sync"
    encrypted = true
    if_broken = "degrades"
  }

  move {
    effort = "32 person_days"
  }
}

application "livret" {
  name        = "Livret de famille numérique"
  name_ar     = "الدفتر العائلي الرقمي"
  owner       = team.demarches
  criticality = "medium"
  class       = unknown("le projet a changé trois fois de périmètre", "2026-09-15")
  users       = 45000
  runtime     = "java-21"
  source_code = "owned"
  hosted_on   = [server.rb-web-02]
  owns        = "none"
  reads       = [register.etat-civil]

  flow "consultation" {
    to        = application.etat-civil
    data      = []
    mode      = "sync"
    encrypted = true
    if_broken = "stops"
  }

  move {
    effort = "10 person_days"
  }
}

application "recensement" {
  name        = "Exploitation du recensement"
  name_ar     = "استغلال الإحصاء"
  owner       = team.donnees
  criticality = "high"
  class       = "B"
  users       = 85
  runtime     = "sas-9.4"
  source_code = "vendor"
  hosted_on   = [server.rb-dw-01]
  databases   = [database.col-population]
  owns        = [dataset.microdonnees]
  reads       = [register.communes]

  flow "diffusion" {
    to        = application.statistiques
    data      = [dataset.microdonnees]
    mode      = "batch"
    encrypted = true
    purpose   = "statistique publique"
    if_broken = "queues"

    transform "agregats" {
      kind     = "aggregate"
      evidence = source.audit-2026
      reviewer = "Comité du secret statistique (fictif)"
      expires  = "2027-12-31"
    }
  }

  move {
    effort = "24 person_days"
  }
}

application "statistiques" {
  name            = "Observatoire de la population"
  name_ar         = "مرصد السكان"
  owner           = team.donnees
  criticality     = "medium"
  class           = "C"
  users           = 320
  runtime         = "python-3.12"
  source_code     = "owned"
  hosted_on       = [server.rb-dw-01]
  owns            = [dataset.indicateurs-population]
  reads           = "none"
  automated_build = true

  move {
    effort = "12 person_days"
  }
}

application "donnees-ouvertes" {
  name                 = "Portail des données ouvertes"
  name_ar              = "بوابة البيانات المفتوحة"
  owner                = team.donnees
  criticality          = "low"
  class                = "D"
  users                = 26000
  runtime              = "ckan-2.11"
  source_code          = "owned"
  hosted_on            = [server.rb-web-03]
  owns                 = "none"
  reads                = [dataset.indicateurs-population, register.communes, dataset.parcelles-ouvertes]
  serves_third_parties = true
  audited_on           = "2026-06-30"
  audited_for          = [target.salle-rabat, target.nuage-etat, target.nuage-n1, target.nuage-n2, target.region-maroc, target.region-france]
  automated_build      = true
  stateless            = true

  move {
    effort = "6 person_days"
    pilot  = true
  }
}

# Déclarée D, comme ses données. Mais l'alerte l'appelle et s'arrête sans elle : le système devient sensible par ce
# qui dépend de lui, ses données restent ouvertes.
application "base-adresses" {
  name                 = "Service des adresses"
  name_ar              = "خدمة العناوين"
  criticality          = "medium"
  class                = "D"
  users                = 14000
  runtime              = "rust-1.84"
  source_code          = "owned"
  hosted_on            = [server.rb-web-02]
  owns                 = [register.adresses]
  reads                = [register.communes]
  serves_third_parties = true
  audited_on           = "2026-06-30"
  audited_for          = [target.salle-rabat, target.nuage-n1, target.nuage-n2]
  automated_build      = true
  stateless            = true

  move {
    effort = "10 person_days"
  }
}

application "communes" {
  name            = "Référentiel des communes"
  name_ar         = "مرجع الجماعات"
  criticality     = "medium"
  class           = "C"
  users           = 1500
  runtime         = "java-21"
  source_code     = "owned"
  hosted_on       = [server.rb-web-02]
  owns            = [register.communes]
  reads           = "none"
  automated_build = true
  stateless       = true

  move {
    effort = "7 person_days"
  }
}

# Données omises : personne n'a encore été interrogé. La classe est inconnue ; on peut la refuser, jamais l'accepter.
application "fichier-1994" {
  name        = "Ancien fichier de population"
  criticality = "low"
  platform    = "mainframe"
  runtime     = "cobol"
  source_code = unknown("sur des bandes, peut-être", "2026-09-15")
  hosted_on   = [site.rabat]

  move {
    effort = "40 person_days"
  }
}
