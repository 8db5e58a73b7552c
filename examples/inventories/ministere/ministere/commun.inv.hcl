# Les services communs du ministère : messagerie, documents, identités, exploitation. Tout est fictif.

application "messagerie" {
  name           = "Messagerie professionnelle"
  name_ar        = "البريد المهني"
  criticality    = "high"
  class          = "C"
  users          = 18600
  rto            = "4h"
  rpo            = "1h"
  runtime        = "exchange-2019"
  runtime_eol    = "2025-10-14"
  source_code    = "vendor"
  hosted_on      = [server.rb-mail-01]
  owns           = [dataset.boites]
  reads          = "none"
  business_owner = "secrétaire général (fictif)"
  commodity      = true

  flow "identites" {
    to        = application.annuaire
    data      = []
    mode      = "sync"
    encrypted = true
    if_broken = "degrades"
  }

  move {
    not_before = "2027-04-05"
    effort     = "34 person_days"
  }
}

application "ged" {
  name           = "Gestion des documents"
  name_ar        = "تدبير الوثائق"
  criticality    = "high"
  class          = "C"
  users          = 11200
  runtime        = "java-17"
  source_code    = "vendor"
  hosted_on      = [server.rb-bur-01]
  owns           = [dataset.documents]
  reads          = "none"
  business_owner = "chef du service des archives (fictif)"
  commodity      = true

  flow "index" {
    to        = application.annuaire
    data      = []
    mode      = "sync"
    encrypted = true
    if_broken = "degrades"
  }

  move {
    effort = "26 person_days"
  }
}

application "courrier" {
  name        = "Bureau d'ordre numérique"
  name_ar     = "مكتب الضبط الرقمي"
  criticality = "medium"
  class       = "C"
  users       = 3100
  runtime     = "java-17"
  source_code = "vendor"
  hosted_on   = [server.rb-app-02]
  owns        = "none"
  reads       = [dataset.documents]

  flow "versement" {
    to        = application.ged
    data      = [dataset.documents]
    mode      = "sync"
    encrypted = true
    purpose   = "versement des courriers"
    if_broken = "stops"
  }

  move {
    after  = [application.ged] # une vague entre les deux, pour ne pas tout casser le même jour
    effort = "14 person_days"
  }
}

application "parapheur" {
  name            = "Parapheur électronique"
  name_ar         = "المصادقة الإلكترونية"
  owner           = team.demarches
  criticality     = "high"
  class           = "B"
  users           = 2100
  runtime         = "java-21"
  source_code     = "owned"
  hosted_on       = [server.rb-app-01]
  databases       = [database.pg-commun]
  owns            = [dataset.preuves-signature]
  reads           = [dataset.documents]
  signature_level = "qualified"
  trust_service   = external.confiance

  flow "documents" {
    to        = application.ged
    data      = [dataset.preuves-signature]
    mode      = "async"
    encrypted = true
    purpose   = "archivage des documents signés"
    if_broken = "queues"
  }

  move {
    effort = "13 person_days"
  }
}

application "intranet" {
  name            = "Intranet"
  name_ar         = "الشبكة الداخلية"
  owner           = team.demarches
  criticality     = "low"
  class           = "D"
  users           = 18600
  runtime         = "drupal-10"
  source_code     = "owned"
  hosted_on       = [server.rb-web-03]
  owns            = "none"
  reads           = [dataset.contenus-portail]
  automated_build = true
  stateless       = true

  move {
    effort = "7 person_days"
    pilot  = true
  }
}

# Un service commun ne doit pas coller tout le parc : ses clients se dégradent, ils ne s'arrêtent pas.
application "annuaire" {
  name        = "Annuaire et authentification"
  name_ar     = "الدليل وتوثيق الهوية"
  criticality = "vital"
  class       = "C"
  users       = 18600
  rto         = "1h"
  rpo         = "15min"
  runtime     = "openldap-2.6"
  source_code = "owned"
  hosted_on   = [server.rb-app-02, server.st-sec-01]
  owns        = [dataset.identites]
  reads       = [register.agents]

  move {
    effort = "18 person_days"
  }
}

application "visioconference" {
  name         = "Visioconférence"
  criticality  = "medium"
  class        = "D"
  users        = 5400
  platform     = "saas"
  source_code  = "vendor"
  contract     = contract.region-france
  hosted_on    = [target.region-france]
  hosted_since = "2022-10-03"
  audited_for  = []
  owns         = "none"
  reads        = "none"
  commodity    = true

  move {
    effort = "6 person_days"
  }
}

application "journalisation" {
  name        = "Collecte des journaux et détection"
  criticality = "high"
  class       = "C"
  users       = 12
  runtime     = "opensearch-2"
  source_code = "owned"
  hosted_on   = [server.rb-dw-01]
  owns        = [dataset.journaux]
  reads       = "none"

  move {
    effort = "17 person_days"
  }
}

application "supervision" {
  name            = "Supervision technique"
  criticality     = "medium"
  class           = "D"
  users           = 15
  runtime         = "zabbix-7"
  source_code     = "owned"
  hosted_on       = [server.rb-app-02]
  owns            = "none"
  reads           = "none"
  automated_build = true

  move {
    effort = "8 person_days"
    pilot  = true
  }
}

application "assistance" {
  name        = "Centre de services"
  name_ar     = "مركز الخدمات"
  criticality = "low"
  class       = "D"
  users       = 900
  runtime     = "php-8.3"
  source_code = "vendor"
  hosted_on   = [server.rb-web-01]
  owns        = [dataset.tickets]
  reads       = "none"

  move {
    effort = "8 person_days"
  }
}

application "notifications" {
  name            = "Envoi de messages courts et de courriels"
  owner           = team.demarches
  criticality     = "medium"
  class           = "C"
  users           = 25
  runtime         = "go-1.24"
  source_code     = "owned"
  hosted_on       = [server.rb-web-03]
  owns            = "none"
  reads           = [dataset.comptes-usagers]
  automated_build = true
  stateless       = true

  flow "sms" {
    to        = external.operateur-sms
    data      = [dataset.comptes-usagers]
    mode      = "async"
    encrypted = true
    purpose   = "rappel des rendez-vous"
    volume    = "90000 messages/day"
    if_broken = "queues"

    # Le numéro de téléphone seul part : minimisé, prouvé, encore valable.
    transform "numero-seul" {
      kind     = "minimise"
      evidence = source.audit-2026
      reviewer = "RSSI du ministère"
      expires  = "2028-06-30"
    }
  }

  move {
    effort = "8 person_days"
  }
}

application "essai-commun" {
  name            = "Bac à sable de l'équipe système"
  criticality     = "low"
  stage           = "development"
  class           = "D"
  users           = 9
  hosted_on       = [server.rb-tst-01]
  owns            = "none"
  reads           = "none"
  automated_build = true

  move {
    effort = "6 person_days"
    pilot  = true
  }
}
