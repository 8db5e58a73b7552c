# Les données de l'office de l'alerte et des secours. Tout est fictif.

dataset "alertes" {
  name     = "Alertes en cours et messages diffusés"
  name_ar  = "الإنذارات الجارية"
  steward  = administration.onas
  impact   = { confidentiality = 1, integrity = 4, availability = 4 } # une alerte fausse ou muette tue
  personal = []
  size     = "30 GB"
}

dataset "appels-urgence" {
  name        = "Appels d'urgence et leurs enregistrements"
  name_ar     = "نداءات الاستغاثة"
  steward     = administration.onas
  impact      = { confidentiality = 3, integrity = 3, availability = 3 }
  personal    = ["personal"]
  purposes    = ["traitement des appels d'urgence"]
  declaration = "reçu fictif D-0301/2022"
  subjects    = 900000
  retention   = "730 days"
  size        = "4 TB"
}

# Données de santé pour les soins : déclaration, et non autorisation (loi 09-08, article 22).
dataset "fiches-bilan" {
  name        = "Fiches de bilan des victimes"
  name_ar     = "بطاقات تقييم الضحايا"
  steward     = administration.onas
  impact      = { confidentiality = 3, integrity = 3, availability = 2 }
  personal    = ["personal", "health"]
  health_use  = "care"
  purposes    = ["soins d'urgence"]
  declaration = "reçu fictif D-0302/2022"
  subjects    = 260000
  size        = "190 GB"
}

dataset "moyens" {
  name     = "Véhicules, matériels et positions"
  steward  = administration.onas
  impact   = { confidentiality = 2, integrity = 2, availability = 2 }
  personal = []
  size     = "60 GB"
}

dataset "capteurs-crues" {
  name           = "Mesures des capteurs de crue"
  name_ar        = "قياسات محطات الفيضان"
  steward        = administration.onas
  impact         = { confidentiality = 0, integrity = 2, availability = 2 }
  personal       = []
  classification = "public"
  size           = "1.1 TB"
  growth         = "2 GB/day"
}

dataset "listes-diffusion" {
  name        = "Listes de diffusion des alertes"
  steward     = administration.onas
  impact      = { confidentiality = 2, integrity = 3, availability = 3 }
  personal    = ["personal"]
  purposes    = ["diffusion des alertes"]
  declaration = "reçu fictif D-0303/2022"
  subjects    = 12000
  size        = "2 GB"
}

dataset "main-courante" {
  name          = "Main courante des interventions"
  steward       = administration.onas
  impact        = { confidentiality = 3, integrity = 3, availability = 2 }
  personal      = ["personal", "offences"]
  purposes      = ["conduite des interventions"]
  declaration   = "reçu fictif D-0304/2022"
  authorisation = unknown("le parquet doit donner son avis", "2026-09-11")
  size          = "350 GB"
}

dataset "volontaires" {
  name        = "Réserve des volontaires"
  name_ar     = "احتياط المتطوعين"
  steward     = administration.onas
  impact      = { confidentiality = 2, integrity = 1, availability = 1 }
  personal    = ["personal"]
  purposes    = ["animation de la réserve"]
  declaration = "reçu fictif D-0305/2024"
  subjects    = 23000
  size        = "8 GB"
}

dataset "stocks" {
  name     = "Stocks de matériel de secours"
  steward  = administration.onas
  impact   = { confidentiality = 2, integrity = 2, availability = 2 }
  personal = []
  size     = "15 GB"
}

dataset "plans-secours" {
  name     = "Plans d'organisation des secours"
  steward  = administration.onas
  impact   = { confidentiality = 3, integrity = 3, availability = 2 }
  secrecy  = "protected"
  personal = []
  size     = "90 GB"
}

dataset "historique-alertes" {
  name     = "Historique détaillé des interventions"
  steward  = administration.onas
  impact   = { confidentiality = 3, integrity = 2, availability = 1 }
  secrecy  = unknown("certaines pièces viennent d'un état-major", "2026-09-11")
  personal = []
  size     = "6 TB"
}

dataset "comptes-onas" {
  name     = "Comptabilité de l'office"
  steward  = administration.onas
  impact   = { confidentiality = 2, integrity = 2, availability = 1 }
  personal = []
  size     = "55 GB"
}
