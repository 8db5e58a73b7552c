# L'office : volontaires, stocks, retours d'expérience et gestion propre. Tout est fictif.

application "volontaires" {
  name                 = "Réserve des volontaires"
  name_ar              = "احتياط المتطوعين"
  administration       = administration.onas
  owner                = team.secours
  criticality          = "low"
  class                = "C"
  users                = 23000
  runtime              = "php-8.3"
  source_code          = "owned"
  hosted_on            = [server.mk-app-02]
  databases            = [database.pg-secours]
  owns                 = [dataset.volontaires]
  reads                = "none"
  serves_third_parties = true
  audited_on           = "2026-04-20"
  audited_for          = [target.salle-rabat, target.nuage-etat]
  homologated_for      = []

  flow "messages" {
    to        = application.notifications
    data      = [dataset.volontaires]
    mode      = "async"
    encrypted = true
    purpose   = "animation de la réserve"
    if_broken = "queues"
  }

  move {
    effort = "9 person_days"
  }
}

application "stocks" {
  name            = "Stocks de secours"
  name_ar         = "مخزونات الإغاثة"
  administration  = administration.onas
  owner           = team.secours
  criticality     = "medium"
  class           = "C"
  users           = 150
  runtime         = "java-17"
  source_code     = "owned"
  hosted_on       = [server.mk-app-02]
  owns            = [dataset.stocks]
  reads           = "none"
  homologated_for = []

  flow "achats" {
    to        = application.marches
    data      = [dataset.stocks]
    mode      = "batch"
    encrypted = true
    purpose   = "réapprovisionnement"
    if_broken = "queues"
  }

  move {
    effort = "8 person_days"
  }
}

application "comptabilite-onas" {
  name            = "Comptabilité de l'office"
  name_ar         = "محاسبة المكتب"
  administration  = administration.onas
  owner           = team.secours
  criticality     = "medium"
  class           = "C"
  users           = 30
  runtime         = "oracle-forms-11"
  runtime_eol     = "2018-10-31"
  source_code     = "owned"
  contract        = contract.maintenance-forms
  hosted_on       = [server.rb-ora-02]
  owns            = [dataset.comptes-onas]
  reads           = "none"
  homologated_for = []

  flow "ecritures" {
    to        = application.depense
    data      = [dataset.comptes-onas]
    mode      = "batch"
    encrypted = true
    if_broken = "queues"
  }

  move {
    not_before = "2027-04-05"
    effort     = "9 person_days"
  }
}

# Le dossier de l'article 17 est incomplet, et le secret de ses données n'est pas établi.
application "entrepot-alerte" {
  name            = "Entrepôt des interventions"
  name_ar         = "مستودع بيانات التدخلات"
  administration  = administration.onas
  owner           = team.donnees
  criticality     = "low"
  class           = "B"
  users           = 25
  runtime         = "python-3.11"
  source_code     = "owned"
  hosted_on       = [server.mk-dw-01]
  owns            = [dataset.historique-alertes]
  reads           = "none"
  homologated_for = []

  move {
    effort = "15 person_days"
  }
}

application "garde" {
  name            = "Plannings de garde"
  name_ar         = "جداول الحراسة"
  administration  = administration.onas
  owner           = team.secours
  criticality     = "medium"
  class           = "D"
  users           = 3100
  runtime         = "php-8.1"
  runtime_eol     = "2025-12-31"
  source_code     = "owned"
  hosted_on       = [server.mk-app-02]
  owns            = "none"
  reads           = [register.agents]
  homologated_for = []

  flow "effectifs" {
    to        = application.grh
    data      = []
    mode      = "batch"
    encrypted = true
    if_broken = "queues"
  }

  move {
    effort = "8 person_days"
  }
}

application "retours" {
  name            = "Retours d'expérience"
  administration  = administration.onas
  owner           = team.secours
  criticality     = "low"
  users           = 90
  runtime         = "wiki"
  source_code     = "owned"
  hosted_on       = [server.mk-app-02]
  homologated_for = []
  # Classe et données omises : la question n'a pas encore été posée.

  move {
    effort = "6 person_days"
  }
}

application "simulateur" {
  name            = "Simulateur d'entraînement"
  name_ar         = "محاكي التدريب"
  administration  = administration.onas
  owner           = team.secours
  criticality     = "low"
  stage           = "test"
  class           = "D"
  users           = 60
  runtime         = "unity-2022"
  source_code     = "vendor"
  hosted_on       = [server.mk-tst-01]
  owns            = "none"
  reads           = [register.communes]
  homologated_for = []

  move {
    effort = "7 person_days"
    pilot  = true
  }
}

application "alerte-essai" {
  name            = "Système d'alerte, développement"
  administration  = administration.onas
  owner           = team.secours
  criticality     = "low"
  stage           = "development"
  class           = "D"
  users           = 8
  runtime         = "go-1.24"
  source_code     = "owned"
  hosted_on       = [server.rb-tst-01] # à Rabat : elle n'attend pas la fibre de Marrakech
  owns            = "none"
  reads           = "none"
  homologated_for = []
  automated_build = true
  stateless       = true

  move {
    effort = "6 person_days"
    pilot  = true
  }
}
