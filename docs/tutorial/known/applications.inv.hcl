# The candidate applications of the export, confirmed by their owners. Everything is fictitious.

application "archives" {
  name           = "Archives"
  administration = administration.province-d-exemple-fictive
  hosted_on      = [server.archives-01, server.archives-scan-01]
  owner          = team.systemes
  criticality    = "medium"
  users          = 15
  owns           = unknown("nobody has described the batches of 2009 to 2014", "2026-10-12")
  reads          = "none"

  move {
    effort = "18 person_days"
  }
}

application "comptabilite" {
  name           = "Comptabilite"
  administration = administration.province-d-exemple-fictive
  hosted_on      = [server.compta-01, server.compta-bd-01]
  owner          = team.systemes
  criticality    = "high"
  class          = "C"
  users          = 45
  source_code    = "vendor"
  owns           = [dataset.ecritures]
  reads          = "none"

  move {
    effort = "18 person_days"
  }
}

application "courrier" {
  name           = "Courrier"
  administration = administration.province-d-exemple-fictive
  hosted_on      = [server.courrier-01, server.courrier-ged-01]
  owner          = team.applications
  criticality    = "medium"
  class          = "C"
  users          = 310
  source_code    = "vendor"
  owns           = [dataset.courriers]
  reads          = "none"

  flow "notification" {
    to        = application.messagerie
    data      = []
    mode      = "async"
    encrypted = true
    if_broken = "queues"
  }

  move {
    effort = "12 person_days"
  }
}

application "etat-civil" {
  name           = "Etat civil"
  administration = administration.province-d-exemple-fictive
  hosted_on      = [server.ec-app-01, server.ec-app-02, server.ec-bd-01]
  name_ar        = "الحالة المدنية"
  owner          = team.applications
  criticality    = "high"
  class          = "B"
  users          = 60
  runtime        = "java-8"
  source_code    = "vendor"
  owns           = [register.etat-civil]
  reads          = "none"
  audited_for    = [target.salle-provinciale, target.nuage-exemple-n2]

  # Along a flow data travel, and their class with them.
  flow "rendez-vous" {
    to        = application.rendez-vous
    data      = []
    mode      = "async"
    encrypted = true
    if_broken = "degrades"
  }

  flow "archives" {
    to        = application.archives
    data      = [register.etat-civil]
    mode      = "batch"
    encrypted = true
    if_broken = "queues"
  }

  move {
    effort = "20 person_days"
    after  = [application.rendez-vous] # tried on something simpler first
  }
}

application "intranet" {
  name           = "Intranet"
  administration = administration.province-d-exemple-fictive
  hosted_on      = [server.intranet-01]
  owner          = team.systemes
  criticality    = "low"
  class          = "C"
  users          = 420
  source_code    = "owned"
  owns           = "none"
  reads          = "none"

  move {
    effort = "5 person_days"
  }
}

application "legalisation" {
  name           = "Legalisation"
  administration = administration.province-d-exemple-fictive
  hosted_on      = [server.legal-01]
  owner          = team.applications
  criticality    = "medium"
  class          = "C"
  users          = 25
  source_code    = "owned"
  owns           = [dataset.legalisations]
  reads          = "none"

  flow "identite" {
    to        = application.etat-civil
    data      = []
    mode      = "sync"
    encrypted = true
    if_broken = "degrades"
  }

  move {
    effort = "8 person_days"
  }
}

application "marches-publics" {
  name           = "Marches publics"
  administration = administration.province-d-exemple-fictive
  hosted_on      = [server.marches-01]
  owner          = team.applications
  criticality    = "medium"
  class          = "C"
  users          = 22
  source_code    = "owned"
  owns           = [dataset.marches]
  reads          = "none"

  flow "engagements" {
    to        = application.comptabilite
    data      = []
    mode      = "batch"
    encrypted = true
    if_broken = "queues"
  }

  move {
    effort = "6 person_days"
  }
}

application "messagerie" {
  name           = "Messagerie"
  administration = administration.province-d-exemple-fictive
  hosted_on      = [server.mail-01, server.mail-02, server.mail-filtre-01]
  owner          = team.systemes
  criticality    = "high"
  class          = "C"
  users          = 420
  source_code    = "vendor"
  owns           = [dataset.boites]
  reads          = "none"

  move {
    effort = "14 person_days"
  }
}

application "paie" {
  name           = "Paie"
  administration = administration.province-d-exemple-fictive
  hosted_on      = [server.paie-01, server.paie-bd-01]
  owner          = team.systemes
  criticality    = "high"
  class          = "C"
  users          = 12
  source_code    = "vendor"
  owns           = [dataset.agents]
  reads          = "none"

  flow "ecritures" {
    to        = application.comptabilite
    data      = []
    mode      = "batch"
    encrypted = true
    if_broken = "queues"
  }

  move {
    effort = "15 person_days"
  }
}

application "parc-auto" {
  name           = "Parc auto"
  administration = administration.province-d-exemple-fictive
  hosted_on      = [server.parc-01]
  owner          = team.applications
  criticality    = "low"
  class          = "D"
  users          = 8
  source_code    = "none" # known to be lacking, which is a fact
  owns           = [dataset.vehicules]
  reads          = "none"

  move {
    effort = "4 person_days"
  }
}

application "portail" {
  name                 = "Portail"
  administration       = administration.province-d-exemple-fictive
  hosted_on            = [server.portail-bd-01, server.portail-web-01, server.portail-web-02]
  name_ar              = "بوابة الإقليم"
  owner                = team.applications
  criticality          = "medium"
  class                = "D"
  users                = 9000
  source_code          = "owned"
  owns                 = [dataset.actualites]
  reads                = "none"
  serves_third_parties = true
  stateless            = true

  move {
    effort = "6 person_days"
    pilot  = true
  }
}

application "reclamations" {
  name                 = "Reclamations"
  administration       = administration.province-d-exemple-fictive
  hosted_on            = [server.recl-01, server.recl-bd-01]
  owner                = team.applications
  criticality          = "medium"
  class                = "C"
  users                = 1500
  source_code          = "owned"
  owns                 = [dataset.reclamations]
  reads                = "none"
  serves_third_parties = true

  flow "reponse" {
    to        = application.messagerie
    data      = [dataset.reclamations]
    mode      = "async"
    encrypted = true
    if_broken = "queues"
  }

  move {
    effort = "7 person_days"
  }
}

application "rendez-vous" {
  name                 = "Rendez-vous"
  administration       = administration.province-d-exemple-fictive
  hosted_on            = [server.rdv-bd-01, server.rdv-web-01]
  owner                = team.applications
  criticality          = "medium"
  class                = "C"
  users                = 4000
  source_code          = "owned"
  owns                 = [dataset.rendez-vous]
  reads                = "none"
  serves_third_parties = true

  flow "lien" {
    to        = application.portail
    data      = []
    mode      = "sync"
    encrypted = true
    if_broken = "degrades"
  }

  move {
    effort = "5 person_days"
    pilot  = true
  }
}

application "rh" {
  name           = "RH"
  administration = administration.province-d-exemple-fictive
  hosted_on      = [server.rh-01]
  owner          = team.applications
  criticality    = "medium"
  class          = "C"
  users          = 30
  source_code    = "owned"
  owns           = "none"
  reads          = [dataset.agents]

  flow "agents" {
    to        = application.paie
    data      = [dataset.agents]
    mode      = "sync"
    encrypted = true
    if_broken = "stops"
  }

  move {
    effort = "10 person_days"
  }
}

application "sig" {
  name           = "SIG"
  administration = administration.province-d-exemple-fictive
  hosted_on      = [server.sig-01, server.sig-tuiles-01]
  owner          = team.applications
  criticality    = "medium"
  class          = "C"
  users          = 40
  source_code    = "vendor"
  owns           = [dataset.cartes]
  reads          = "none"

  move {
    effort = "15 person_days"
  }
}
