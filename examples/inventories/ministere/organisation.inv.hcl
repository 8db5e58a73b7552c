# Qui : les administrations et les équipes qui migrent. Tout est fictif.

administration "mtp" {
  name    = "Ministère du territoire et de la population (fictif)"
  name_ar = "وزارة التراب والساكنة"
  kind    = "ministry"
  sector  = "territoire"
  vital   = false

  security_officer             = "appointed"
  security_officer_independent = true
  security_policy              = "2025-02-03"
  risk_analysis                = "2025-10-06"
  incident_procedure           = true
  cloud_lead                   = true
  skills                       = ["linux", "oracle", "vmware", "kubernetes", "finops"]

  security_officer_reports_to = "secrétaire général"
  dnssi_assessed_on           = "2026-03-16"
  dnssi_score                 = 71
  soc                         = "own"
  data_protection_contact     = true
  competent_for_offences      = false
  cloud_committee             = true
  cloud_report_on             = "2026-02-27"
  digital_maturity            = { capacity = 58, services = 64, citizens = 43, method = "grille interne, 24 questions", assessed_on = "2026-05-11" }
  data_governance             = { strategic = 47, tactical = 41, operational = 62, method = "grille interne, 18 questions", assessed_on = "2026-05-11" }
}

administration "anfr" {
  name    = "Agence nationale du foncier rural (fictive)"
  name_ar = "الوكالة الوطنية للعقار القروي"
  kind    = "public_institution"
  parent  = administration.mtp
  sector  = "foncier"
  vital   = false

  security_officer             = "appointed"
  security_officer_independent = false # il dirige aussi l'informatique
  security_policy              = "2023-11-15"
  risk_analysis                = unknown("menée en 2024, jamais approuvée", "2026-09-08")
  incident_procedure           = true
  cloud_lead                   = false
  skills                       = ["oracle", "sig", "windows"]

  security_officer_reports_to = "directeur des systèmes d'information"
  dnssi_assessed_on           = "2024-11-04" # plus d'un an
  dnssi_score                 = 38
  soc                         = "none"
  data_protection_contact     = false
  competent_for_offences      = false
  cloud_committee             = false
  cloud_report_on             = not_applicable
  digital_maturity            = { capacity = 31, services = 45, citizens = unknown("enquête prévue", "2026-09-08"), method = "grille interne, 24 questions", assessed_on = "2026-05-11" }
  data_governance             = { strategic = 22, tactical = 28, operational = 35, method = "grille interne, 18 questions", assessed_on = "2026-05-11" }
}

administration "onas" {
  name    = "Office national de l'alerte et des secours (fictif)"
  name_ar = "المكتب الوطني للإنذار والإغاثة"
  kind    = "public_institution"
  parent  = administration.mtp
  sector  = "secours"
  vital   = true # les systèmes sensibles s'y homologuent avant leur mise en service

  security_officer             = "appointed"
  security_officer_independent = true
  security_policy              = "2025-05-20"
  risk_analysis                = "2026-01-26"
  incident_procedure           = true
  cloud_lead                   = unknown("lettre de mission non signée", "2026-09-11")
  skills                       = ["linux", "postgres", "radio"]

  security_officer_reports_to = "directeur général"
  dnssi_assessed_on           = "2026-01-26"
  dnssi_score                 = 66
  soc                         = "outsourced"
  soc_provider_qualified      = false # la surveillance est confiée à une société que l'autorité n'a pas qualifiée
  data_protection_contact     = true
  competent_for_offences      = unknown("le parquet doit donner son avis", "2026-09-11")
  cloud_committee             = false
  cloud_report_on             = "2025-06-30"
}

team "dsi" {
  name     = "Direction des systèmes d'information du ministère"
  members  = 9
  capacity = "11 person_days/week" # pour la migration seule, l'exploitation courante ôtée
  skills   = ["linux", "oracle", "vmware"]

  absence {
    from  = "2027-07-19"
    until = "2027-08-27"
    share = 0.3
  }
}

team "demarches" {
  name     = "Équipe des services numériques"
  members  = 6
  capacity = "7 person_days/week"
  skills   = ["java", "kubernetes", "postgres"]
}

team "fonciere" {
  name     = "Direction informatique de l'agence foncière"
  members  = 7
  capacity = "9 person_days/week"
  skills   = ["oracle", "sig", "windows"]

  absence {
    from  = "2027-06-07"
    until = "2027-06-20"
    share = 0.5 # reprise annuelle des registres
  }
}

team "secours" {
  name     = "Cellule des systèmes d'information de l'office"
  members  = 5
  capacity = "7 person_days/week"
  skills   = ["linux", "postgres", "radio"]
}

# Une capacité inconnue : on l'a demandée et personne ne le sait. Le plan doit le dire, pas inventer zéro.
team "donnees" {
  name     = "Pôle données et géomatique, commun aux trois administrations"
  members  = 4
  capacity = unknown("plan de charge 2027 non arrêté", "2026-09-22")
  skills   = ["python", "sig", "statistique"]
}

team "editeur-paie" {
  name     = "Éditeur de la paie (fictif)"
  external = true
  members  = 3
  capacity = "5 person_days/week" # celle du marché de maintenance
  skills   = ["paie", "oracle"]
}

# L'exploitation du nuage se paie chaque mois : seule celle des démarches est engagée.
budget "fonctionnement-demarches-2027" {
  administration = administration.mtp
  programme      = programme.nuage-2027
  nature         = "operating"
  from           = "2027-01-01"
  until          = "2027-12-31"
  amount         = 4200000
  committed      = true
  applications = [
    application.actes-en-ligne, application.guichet, application.paiement, application.portail, application.reclamations,
    application.rendez-vous, application.residence,
  ]
}

budget "fonctionnement-foncier-2027" {
  administration = administration.anfr
  programme      = programme.nuage-2027
  nature         = "operating"
  from           = "2027-01-01"
  until          = "2027-12-31"
  amount         = range(2600000, 3400000)
  committed      = false # inscrit, pas encore engagé
  applications   = [application.foncier, application.immatriculation, application.certificats]
}
