# Les applications d'usager et de gestion. Tout est fictif.

application "portail" {
  name                 = "Portail des démarches"
  name_ar              = "بوابة المساطر"
  owner                = team.etudes
  criticality          = "high"
  class                = "C"
  users                = 88000
  rto                  = "8h"
  rpo                  = "4h"
  runtime              = "java-21"
  source_code          = "owned"
  hosted_on            = [server.srv-web-01, server.srv-web-02]
  databases            = [database.pg-web]
  owns                 = [dataset.comptes-usagers]
  reads                = "none"
  serves_third_parties = true
  audited_on           = "2026-04-30"
  audited_for          = [target.salle-rabat, target.nuage-exemple-n2]
  admin_mfa            = true
  automated_build      = true
  stateless            = true

  flow "depot" {
    to        = application.permis
    data      = [dataset.comptes-usagers]
    mode      = "async"
    encrypted = true
    purpose   = "dépôt des demandes"
    if_broken = "queues"
  }

  flow "paiement" {
    to        = external.tresorerie
    data      = []
    mode      = "sync"
    encrypted = true
    purpose   = "taxe sur les permis"
    if_broken = "degrades"
  }

  move {
    effort = "16 person_days"
  }
}

application "rendez-vous" {
  name                 = "Prise de rendez-vous"
  owner                = team.etudes
  criticality          = "low"
  class                = "D"
  users                = 12000
  platform             = "saas"
  source_code          = "vendor"
  hosted_on            = [target.region-etrangere]
  hosted_since         = "2026-02-09"
  contract             = contract.conditions-etrangeres
  owns                 = "none"
  reads                = [dataset.comptes-usagers] # un transfert à l'étranger sans fondement
  serves_third_parties = true
  audited_for          = []

  move {
    effort = "6 person_days"
  }
}

application "depense" {
  name        = "Suivi de la dépense"
  name_ar     = "تتبع النفقات"
  criticality = "high"
  class       = "C"
  users       = 38
  runtime     = "oracle-forms-10"
  source_code = "owned"
  hosted_on   = [server.srv-ora-01]
  databases   = [database.ora-gestion]
  owns        = [dataset.ecritures]
  reads       = "none"
  flows       = "none" # dit la même chose que complete, pour le lecteur pressé

  move {
    with       = [application.grh] # base partagée
    not_before = "2027-02-01"
    effort     = "20 person_days"
  }
}

application "grh" {
  name        = "Gestion des ressources humaines"
  name_ar     = "تدبير الموارد البشرية"
  criticality = "medium"
  class       = "C"
  users       = 22
  runtime     = "oracle-forms-10"
  source_code = "owned"
  hosted_on   = [server.srv-ora-01]
  databases   = [database.ora-gestion]
  owns        = [dataset.agents]
  reads       = "none"

  flow "elements-variables" {
    to        = application.paie
    data      = [dataset.agents]
    mode      = "batch"
    encrypted = false # un fichier déposé sur un partage
    purpose   = "préparation de la paie"
    volume    = "420 messages/month"
    if_broken = "stops"
  }

  move {
    effort = "12 person_days"
  }
}

# Données omises : la classe est inconnue. Elle peut être refusée quelque part, jamais éligible.
application "paie" {
  name     = "Paie"
  name_ar  = "الأجور"
  owner    = team.editeur-paie
  contract = contract.paie
  stays    = "Contrat de l'éditeur jusqu'au 31/03/2027"
}

application "courrier" {
  name        = "Bureau d'ordre numérique"
  name_ar     = "مكتب الضبط الرقمي"
  criticality = "medium"
  class       = "C"
  users       = 300
  runtime     = "java-17"
  source_code = "vendor"
  hosted_on   = [server.srv-bur-01]
  owns        = [dataset.courriers]
  reads       = "none"

  move {
    effort = "10 person_days"
  }
}

application "messagerie" {
  name        = "Messagerie professionnelle"
  criticality = "high"
  class       = unknown("la revue de classification l'a oubliée", "2026-09-15")
  users       = 410
  hosted_on   = [server.srv-bur-01]
  owns        = [dataset.boites]
  reads       = "none"

  move {
    effort = "12 person_days"
  }
}

application "annuaire" {
  name        = "Annuaire et authentification des agents"
  criticality = "high"
  class       = "C"
  users       = 410
  hosted_on   = [server.srv-bur-01]
  owns        = "none"
  reads       = [dataset.agents]
  stays       = "Service commun : il reste au siège tant qu'une application y reste"
}

eservice "permis-en-ligne" {
  name         = "Demande de permis en ligne"
  name_ar      = "طلب الرخصة عبر الإنترنت"
  audience     = "citizens"
  portal_id    = "fictif-0001"
  online_level = 2
  applications = [application.portail, application.permis]
  documents    = ["certificat de propriété"] # une autre administration le détient déjà
}

eservice "note-de-renseignement" {
  name         = "Note de renseignement urbanistique"
  name_ar      = "بطاقة المعلومات التعميرية"
  audience     = "businesses"
  portal_id    = "fictif-0002"
  online_level = 3
  applications = [application.portail, application.sig]
  documents    = []
}
