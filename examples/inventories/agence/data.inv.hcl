# Quoi : les données. Tout est fictif.
#
# impact note le tort d'une atteinte de 0 (nul) à 4 (très grave). personal = [] dit qu'on sait qu'il n'y a
# aucune donnée personnelle ; l'omettre dirait qu'on ne l'a pas demandé.

register "foncier" {
  name          = "Référentiel foncier de l'agence"
  name_ar       = "المرجع العقاري للوكالة"
  impact        = { confidentiality = 3, integrity = 3, availability = 2 }
  personal      = ["personal", "national_id"]
  controller    = "Agence urbaine du littoral"
  purposes      = ["gestion foncière"]
  subjects      = 240000
  declaration   = "reçu fictif D-000/2024"
  authorisation = unknown("le dossier n'a pas été retrouvé", "2026-09-15")
  engine        = "oracle-12c"
  size          = range("1.8 TB", "2.4 TB")
  growth        = "6 GB/week"
  retention     = unknown("aucun calendrier de conservation", "2026-09-15")
  dictionary    = false
  reviewed_on   = "2024-02-01"
}

dataset "plans" {
  name           = "Plans d'aménagement publiés"
  name_ar        = "تصاميم التهيئة المنشورة"
  impact         = { confidentiality = 0, integrity = 2, availability = 1 }
  personal       = []
  classification = "public"
  size           = "400 GB"
}

dataset "orthophotos" {
  name     = "Photographies aériennes"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = []
  size     = estimate("8 TB", "medium")
}

dataset "demandes" {
  name          = "Demandes de permis et pièces jointes"
  impact        = { confidentiality = 2, integrity = 2, availability = 2 }
  personal      = ["personal", "national_id"]
  purposes      = ["instruction des demandes d'urbanisme"]
  subjects      = 61000
  declaration   = "reçu fictif D-114/2023"
  authorisation = "autorisation fictive A-031/2023"
  size          = "950 GB"
  growth        = "3 GB/week"
  retention     = "3650 days"
}

dataset "infractions" {
  name          = "Procès-verbaux d'infraction"
  name_ar       = "محاضر المخالفات"
  impact        = { confidentiality = 3, integrity = 3, availability = 1 }
  personal      = ["personal", "offences"]
  purposes      = ["contrôle de l'urbanisme"]
  subjects      = 4200
  declaration   = "reçu fictif D-133/2024"
  authorisation = "autorisation fictive A-052/2024"
  size          = "60 GB"
}

dataset "agents" {
  name          = "Dossiers des agents"
  impact        = { confidentiality = 2, integrity = 2, availability = 1 }
  personal      = ["personal", "national_id", "sensitive"] # l'appartenance syndicale y figure
  purposes      = ["gestion du personnel"]
  subjects      = 410
  declaration   = "reçu fictif D-022/2019"
  authorisation = "autorisation fictive A-018/2019"
  size          = "18 GB"
}

dataset "ecritures" {
  name     = "Écritures budgétaires et comptables"
  impact   = { confidentiality = 2, integrity = 2, availability = 2 }
  personal = []
  size     = "290 GB"
}

dataset "courriers" {
  name        = "Courriers reçus et envoyés"
  impact      = { confidentiality = 2, integrity = 1, availability = 1 }
  personal    = ["personal"]
  purposes    = ["suivi du courrier"]
  declaration = "reçu fictif D-087/2021"
  size        = "1.1 TB"
}

dataset "comptes-usagers" {
  name        = "Comptes des usagers du portail"
  impact      = { confidentiality = 2, integrity = 1, availability = 1 }
  personal    = ["personal"]
  purposes    = ["accès aux démarches"]
  subjects    = 88000
  declaration = "reçu fictif D-115/2023"
  size        = "6 GB"
}

dataset "indicateurs" {
  name           = "Indicateurs d'urbanisme agrégés"
  impact         = { confidentiality = 0, integrity = 1, availability = 0 }
  personal       = []
  classification = "public"
  size           = "2 GB"
}

dataset "boites" {
  name     = "Boîtes aux lettres électroniques"
  impact   = { confidentiality = 2, integrity = 1, availability = unknown("jamais noté", "2026-09-15") }
  personal = ["personal"]
  purposes = ["messagerie professionnelle"]
  # Ni déclaration ni autorisation : personne n'a encore été interrogé.
  size = at_most("2 TB")
}
