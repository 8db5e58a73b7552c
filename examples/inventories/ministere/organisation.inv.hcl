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
