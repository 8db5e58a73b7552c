# Les démarches en ligne du ministère. Tout est fictif.

application "portail" {
  name                 = "Portail du ministère"
  name_ar              = "بوابة الوزارة"
  owner                = team.demarches
  criticality          = "medium"
  class                = "D"
  users                = estimate(450000, "medium")
  runtime              = "drupal-10"
  source_code          = "owned"
  hosted_on            = [server.rb-web-03]
  owns                 = [dataset.contenus-portail]
  reads                = [dataset.indicateurs-population]
  serves_third_parties = true
  audited_on           = "2026-06-30"
  audited_for          = [target.salle-rabat, target.nuage-etat, target.nuage-n1, target.nuage-n2]
  automated_build      = true
  stateless            = true

  service "web" {
    protocol  = "https"
    port      = 443
    exposure  = "internet"
    instances = 3
    cpu       = 4
    memory    = "8 GiB"
  }

  flow "audience" {
    to        = external.mesure-audience
    data      = []
    mode      = "async"
    encrypted = true
    if_broken = "degrades"
  }

  move {
    effort = "9 person_days"
    pilot  = true
  }
}

application "guichet" {
  name                 = "Guichet des démarches"
  name_ar              = "شباك المساطر"
  owner                = team.demarches
  criticality          = "high"
  class                = "C"
  users                = 3900000
  rto                  = "4h"
  rpo                  = "1h"
  runtime              = "java-21"
  source_code          = "owned"
  hosted_on            = [server.rb-web-02, server.rb-app-02]
  databases            = [database.pg-demarches]
  owns                 = [dataset.comptes-usagers]
  reads                = [register.communes]
  serves_third_parties = true
  audited_on           = "2026-06-30"
  audited_for          = [target.salle-rabat, target.nuage-n2, target.plateforme-n2]
  automated_build      = true
  stateless            = true

  service "web" {
    protocol  = "https"
    port      = 443
    exposure  = "internet"
    instances = 4
    cpu       = 4
    memory    = "16 GiB"
  }

  flow "paiement" {
    to        = application.paiement
    data      = [dataset.comptes-usagers]
    mode      = "sync"
    encrypted = true
    if_broken = "degrades"
  }

  flow "messages" {
    to        = application.notifications
    data      = [dataset.comptes-usagers]
    mode      = "async"
    encrypted = true
    if_broken = "queues"
  }

  move {
    effort = "20 person_days"
  }
}

application "actes-en-ligne" {
  name                 = "Demande d'actes d'état civil"
  name_ar              = "طلب عقود الحالة المدنية"
  owner                = team.demarches
  criticality          = "high"
  class                = "C"
  users                = 2400000
  rto                  = "8h"
  runtime              = "java-21"
  source_code          = "owned"
  hosted_on            = [server.rb-web-02]
  owns                 = [dataset.demandes-actes]
  reads                = "none"
  serves_third_parties = true
  audited_on           = "2026-06-30"
  audited_for          = [target.salle-rabat, target.nuage-n2, target.nuage-etat]
  automated_build      = true

  flow "extrait" {
    to        = application.etat-civil
    data      = [dataset.demandes-actes]
    mode      = "sync"
    encrypted = true
    purpose   = "délivrance d'extraits"
    latency   = at_most("200 ms")
    if_broken = "stops"
    tls       = "1.3"
  }

  flow "identification" {
    to        = application.guichet
    data      = []
    mode      = "sync"
    encrypted = true
    if_broken = "degrades"
  }

  move {
    effort = "16 person_days"
  }
}

application "paiement" {
  name                 = "Paiement des droits et timbres"
  name_ar              = "أداء الرسوم والتنبر"
  owner                = team.demarches
  criticality          = "high"
  class                = "C"
  users                = 1600000
  runtime              = "java-17"
  source_code          = "owned"
  hosted_on            = [server.rb-app-02]
  owns                 = [dataset.paiements]
  reads                = "none"
  serves_third_parties = true
  audited_on           = "2026-06-30"
  audited_for          = [target.salle-rabat, target.nuage-n2]
  automated_build      = true

  flow "encaissement" {
    to        = external.tresorerie
    data      = [dataset.paiements]
    mode      = "sync"
    encrypted = true
    if_broken = "stops"
  }

  move {
    effort = "12 person_days"
  }
}

# Hébergée dans un nuage non qualifié depuis avant août 2025 : tolérée jusqu'à l'échéance du décret 2-24-921 (art. 18),
# le 21 août 2027. La tolérance vaut pour ce qui existe, jamais pour un déménagement.
application "reclamations" {
  name                 = "Réclamations et signalements"
  name_ar              = "الشكايات والتبليغات"
  owner                = team.demarches
  criticality          = "medium"
  class                = "B"
  users                = 340000
  runtime              = "node-20"
  source_code          = "owned"
  contract             = contract.region-maroc
  hosted_on            = [target.region-maroc]
  hosted_since         = "2024-02-12"
  owns                 = [dataset.reclamations]
  reads                = [dataset.comptes-usagers]
  serves_third_parties = true
  audited_on           = "2026-06-30"
  audited_for          = [target.region-maroc, target.nuage-n2]
  automated_build      = true
  stateless            = true

  move {
    not_after = "2027-08-20" # le 21 est un samedi férié, en plein été
    effort    = "14 person_days"
  }
}

application "rendez-vous" {
  name                 = "Prise de rendez-vous"
  name_ar              = "حجز المواعيد"
  owner                = team.demarches
  criticality          = "low"
  class                = "D"
  users                = 800000
  runtime              = "node-20"
  source_code          = "owned"
  hosted_on            = [server.rb-web-03]
  owns                 = [dataset.rendez-vous]
  reads                = [register.communes]
  serves_third_parties = true
  audited_on           = "2026-06-30"
  audited_for          = [target.salle-rabat, target.nuage-etat, target.nuage-n2]
  automated_build      = true
  stateless            = true

  flow "rappel" {
    to        = application.notifications
    data      = [dataset.rendez-vous]
    mode      = "async"
    encrypted = true
    if_broken = "queues"
  }

  move {
    effort = "8 person_days"
  }
}

application "residence" {
  name                 = "Changement de résidence"
  name_ar              = "تغيير محل السكنى"
  owner                = team.demarches
  criticality          = "medium"
  class                = "C"
  users                = 290000
  runtime              = "java-21"
  source_code          = "owned"
  hosted_on            = [server.rb-web-02]
  owns                 = [dataset.changements-adresse]
  reads                = [register.adresses]
  serves_third_parties = true
  audited_on           = "2026-06-30"
  audited_for          = [target.salle-rabat, target.nuage-n2]
  automated_build      = true

  flow "mise-a-jour" {
    to        = application.echanges
    data      = [dataset.changements-adresse]
    mode      = "async"
    encrypted = true
    purpose   = "information des administrations choisies par l'usager"
    if_broken = "queues"
    tls       = "1.0" # ancien équilibreur

    # Le numéro de carte est remplacé par un jeton ; le reste demeure personnel.
    transform "jeton" {
      kind     = "tokenise"
      evidence = source.audit-2026
      reviewer = "Délégué à la protection des données"
      expires  = "2028-12-31"
    }
  }

  move {
    effort = "11 person_days"
  }
}

application "echanges" {
  name        = "Passerelle d'échange"
  name_ar     = "بوابة التبادل"
  owner       = team.demarches
  criticality = "high"
  class       = "C"
  users       = 60
  runtime     = "java-17"
  source_code = "owned"
  hosted_on   = [server.rb-app-01]
  owns        = [dataset.traces-echanges]
  reads       = "none"

  serves_third_parties = true # d'autres administrations appellent ses interfaces
  audited_on           = "2024-03-29"
  audited_for          = [target.salle-rabat]
  proprietary_services = []

  service "etat-civil" {
    protocol   = "https"
    port       = 443
    exposure   = "administrations"
    standard   = "REST, OpenAPI 3"
    documented = true
  }

  service "ancien" {
    protocol   = "https"
    port       = 8443
    exposure   = "administrations"
    standard   = "none" # l'interface de 2012
    documented = false
  }

  flow "plateforme" {
    to               = external.interoperabilite
    data             = [dataset.traces-echanges]
    mode             = "sync"
    encrypted        = true
    if_broken        = "queues"
    tls              = "1.2"
    via              = "gisre"
    consent_recorded = false # la plateforme trace, l'accord de l'usager n'est pas gardé
  }

  move {
    effort = "15 person_days"
  }
}

application "guichet-recette" {
  name            = "Guichet des démarches, recette"
  owner           = team.demarches
  criticality     = "low"
  stage           = "acceptance"
  class           = "D"
  users           = 20
  runtime         = "java-21"
  source_code     = "owned"
  hosted_on       = [server.rb-tst-01]
  owns            = "none"
  reads           = "none" # jeux de données fabriqués
  automated_build = true
  stateless       = true

  move {
    effort = "6 person_days"
    pilot  = true
  }
}
