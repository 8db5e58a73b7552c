# L'office : la chaîne d'alerte et des secours. Tout est fictif.
#
# L'office est d'importance vitale : ses systèmes sensibles s'homologuent pour chaque cible avant leur mise en service
# (loi 05-20, article 19).

application "alerte" {
  name            = "Système national d'alerte"
  name_ar         = "النظام الوطني للإنذار"
  administration  = administration.onas
  owner           = team.secours
  criticality     = "vital"
  class           = "A"
  users           = 380
  rto             = "5min"
  rpo             = "1min"
  availability    = 99.99
  runtime         = "go-1.24"
  source_code     = "owned"
  hosted_on       = [server.mk-alr-01, server.mk-alr-02, server.st-sec-01]
  databases       = [database.pg-alerte]
  owns            = [dataset.alertes]
  reads           = [dataset.capteurs-crues]
  homologated_on  = "2026-05-11"
  homologated_for = [target.salle-rabat]
  automated_build = true

  serves_third_parties  = true
  audited_on            = "2026-04-20"
  audited_for           = [target.salle-rabat, target.nuage-n2]
  business_owner        = "directeur des opérations (fictif)"
  used_at               = [site.marrakech]
  bandwidth_per_user    = "200 kbit/s"
  auditor_qualified     = true
  sensitive_declared_on = "2025-12-15"

  # L'alerte s'arrête sans le service des adresses : c'est lui qui hérite de sa classe, par la disponibilité.
  flow "adresses" {
    to        = application.base-adresses
    data      = []
    mode      = "sync"
    encrypted = true
    purpose   = "zones à prévenir"
    latency   = at_most("50 ms")
    if_broken = "stops"
  }

  flow "diffusion" {
    to        = application.diffusion
    data      = [dataset.alertes]
    mode      = "sync"
    encrypted = true
    purpose   = "envoi des messages"
    if_broken = "stops"
  }

  flow "archivage" {
    to        = application.entrepot-alerte
    data      = [dataset.alertes]
    mode      = "batch"
    encrypted = true
    if_broken = "queues"
  }

  move {
    effort = "16 person_days"
  }
}

application "diffusion" {
  name                  = "Diffusion des alertes"
  name_ar               = "بث الإنذارات"
  administration        = administration.onas
  owner                 = team.secours
  criticality           = "vital"
  class                 = "A"
  users                 = 40
  rto                   = "5min"
  availability          = 99.99
  runtime               = "go-1.24"
  source_code           = "owned"
  hosted_on             = [server.mk-alr-01, server.mk-alr-02]
  databases             = [database.pg-alerte]
  owns                  = [dataset.listes-diffusion]
  reads                 = "none"
  homologated_on        = "2026-05-11"
  homologated_for       = [target.salle-rabat]
  used_at               = [site.marrakech]
  auditor_qualified     = true
  sensitive_declared_on = "2025-12-15"

  flow "operateurs" {
    to        = external.operateur-sms
    data      = [dataset.alertes]
    mode      = "sync"
    encrypted = true
    if_broken = "stops"
  }

  move {
    effort = "9 person_days"
  }
}

application "appels" {
  name                  = "Traitement des appels d'urgence"
  name_ar               = "معالجة نداءات الاستغاثة"
  administration        = administration.onas
  owner                 = team.secours
  criticality           = "vital"
  class                 = "B"
  users                 = 620
  rto                   = "10min"
  rpo                   = "5min"
  availability          = 99.95
  runtime               = "java-21"
  source_code           = "escrow"
  hosted_on             = [server.mk-app-01, server.st-sec-01]
  owns                  = [dataset.appels-urgence]
  reads                 = [register.adresses]
  homologated_on        = unknown("dossier en commission", "2026-09-11")
  homologated_for       = []
  used_at               = [site.marrakech]
  auditor_qualified     = false # audit mené par un cabinet non qualifié
  sensitive_declared_on = unknown("bordereau non retrouvé", "2026-09-11")

  flow "intervention" {
    to        = application.main-courante
    data      = [dataset.appels-urgence]
    mode      = "sync"
    encrypted = true
    purpose   = "conduite des interventions"
    if_broken = "degrades"
  }

  flow "victime" {
    to        = application.bilans
    data      = [dataset.appels-urgence]
    mode      = "async"
    encrypted = true
    purpose   = "soins d'urgence"
    if_broken = "queues"
  }

  move {
    not_before = "2027-05-10" # pas avant la fibre
    effort     = "18 person_days"
  }
}

application "bilans" {
  name                  = "Fiches de bilan des victimes"
  name_ar               = "بطاقات التقييم"
  administration        = administration.onas
  owner                 = team.secours
  criticality           = "high"
  class                 = "B"
  users                 = 1900
  runtime               = "java-21"
  source_code           = "owned"
  hosted_on             = [server.mk-app-01]
  owns                  = [dataset.fiches-bilan]
  reads                 = "none"
  homologated_on        = "2026-05-11"
  homologated_for       = [target.salle-rabat, target.nuage-n2]
  auditor_qualified     = true
  sensitive_declared_on = "2026-05-18"
  controls              = ["entry", "use", "access", "transmission", "input_trace"]
  encrypted_at_rest     = true

  move {
    effort = "12 person_days"
  }
}

application "main-courante" {
  name                  = "Main courante des interventions"
  name_ar               = "سجل التدخلات"
  administration        = administration.onas
  owner                 = team.secours
  criticality           = "high"
  class                 = "B"
  users                 = 2200
  runtime               = "java-17"
  source_code           = "owned"
  hosted_on             = [server.mk-app-01]
  owns                  = [dataset.main-courante]
  reads                 = [dataset.moyens]
  homologated_on        = "2025-12-01"
  homologated_for       = [target.salle-rabat]
  auditor_qualified     = true
  sensitive_declared_on = "2025-12-15"

  flow "moyens" {
    to        = application.moyens
    data      = []
    mode      = "sync"
    encrypted = true
    if_broken = "degrades"
  }

  move {
    effort = "14 person_days"
  }
}

application "moyens" {
  name           = "Gestion des moyens et des véhicules"
  name_ar        = "تدبير الوسائل والمركبات"
  administration = administration.onas
  owner          = team.secours
  criticality    = "high"
  class          = "C"
  users          = 850
  runtime        = "java-17"
  source_code    = "owned"
  hosted_on      = [server.mk-app-01]
  owns           = [dataset.moyens]
  reads          = "none"

  homologated_on  = "2025-12-01"
  homologated_for = [target.salle-rabat]

  flow "position" {
    to        = application.base-adresses
    data      = []
    mode      = "sync"
    encrypted = true
    if_broken = "degrades"
  }

  move {
    effort = "11 person_days"
  }
}

application "hydro" {
  name                 = "Capteurs de crue"
  name_ar              = "محطات قياس الفيضان"
  administration       = administration.onas
  owner                = team.secours
  criticality          = "high"
  class                = "C"
  users                = 130
  runtime              = "go-1.24"
  source_code          = "owned"
  hosted_on            = [server.mk-alr-02]
  owns                 = [dataset.capteurs-crues]
  reads                = "none"
  serves_third_parties = true
  audited_on           = "2026-04-20"
  audited_for          = [target.salle-rabat, target.nuage-n1, target.nuage-n2]
  homologated_for      = []
  automated_build      = true

  flow "seuils" {
    to        = application.alerte
    data      = [dataset.capteurs-crues]
    mode      = "async"
    encrypted = true
    purpose   = "dépassement de seuil"
    if_broken = "queues"
  }

  move {
    before = [application.alerte] # les mesures d'abord, l'alerte ensuite
    effort = "9 person_days"
  }
}

application "cartes-secours" {
  name            = "Cartographie opérationnelle"
  name_ar         = "الخرائط العملياتية"
  administration  = administration.onas
  owner           = team.secours
  criticality     = "high"
  class           = "C"
  users           = 700
  runtime         = "qgis-server-3"
  source_code     = "owned"
  hosted_on       = [server.mk-app-01]
  owns            = "none"
  reads           = [register.adresses, register.communes, dataset.moyens]
  homologated_for = []

  flow "fond" {
    to        = application.cadastre
    data      = []
    mode      = "async"
    encrypted = true
    purpose   = "fond de plan"
    if_broken = "degrades"
  }

  move {
    effort = "9 person_days"
  }
}

application "plans" {
  name            = "Plans d'organisation des secours"
  name_ar         = "مخططات تنظيم الإغاثة"
  administration  = administration.onas
  owner           = team.secours
  criticality     = "high"
  class           = "B"
  users           = 240
  runtime         = "java-17"
  source_code     = "owned"
  hosted_on       = [server.mk-app-01]
  owns            = [dataset.plans-secours]
  reads           = [register.communes]
  homologated_on  = "2025-12-01"
  homologated_for = [target.salle-rabat]

  move {
    effort = "8 person_days"
  }
}

# Elle lit les emprises de défense : leur secret la suit, et aucune cible ne convient.
application "zones-interdites" {
  name            = "Zones interdites à l'intervention"
  administration  = administration.onas
  owner           = team.secours
  criticality     = "medium"
  class           = "B"
  users           = 9
  hosted_on       = [server.mk-app-02]
  owns            = "none"
  reads           = [dataset.emprises-defense]
  homologated_for = []

  move {
    effort = "6 person_days"
  }
}
