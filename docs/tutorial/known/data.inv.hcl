# The data: impact says how bad a breach would be, from 0 (not at all) to 4 (very grave). Everything is fictitious.

register "etat-civil" {
  name          = "Registre de l'état civil"
  impact        = { confidentiality = 3, integrity = 3, availability = 2 }
  personal      = ["personal", "national_id"]
  name_ar       = "سجل الحالة المدنية"
  purposes      = ["tenue de l'état civil"]
  authorisation = unknown("the file was not found", "2026-10-12")
  size          = estimate("400 GB", "medium")
}

dataset "legalisations" {
  name        = "Registre des légalisations"
  impact      = { confidentiality = 2, integrity = 2, availability = 1 }
  personal    = ["personal"]
  purposes    = ["légalisation de signatures"]
  declaration = "reçu fictif D-201"
}

dataset "courriers" {
  name        = "Courriers reçus et envoyés"
  impact      = { confidentiality = 2, integrity = 1, availability = 1 }
  personal    = ["personal"]
  purposes    = ["suivi du courrier"]
  declaration = "reçu fictif D-202"
}

dataset "actualites" {
  name           = "Actualités et avis"
  impact         = { confidentiality = 0, integrity = 1, availability = 1 }
  personal       = []
  classification = "public"
}

dataset "cartes" {
  name     = "Cartes et plans de la province"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = []
}

dataset "agents" {
  name          = "Dossiers des agents"
  impact        = { confidentiality = 2, integrity = 2, availability = 1 }
  personal      = ["personal", "national_id"]
  purposes      = ["gestion du personnel"]
  declaration   = "reçu fictif D-203"
  authorisation = "autorisation fictive A-031"
}

dataset "ecritures" {
  name     = "Écritures budgétaires et comptables"
  impact   = { confidentiality = 2, integrity = 2, availability = 2 }
  personal = []
}

dataset "marches" {
  name     = "Dossiers de marchés"
  impact   = { confidentiality = 2, integrity = 2, availability = 1 }
  personal = []
}

dataset "rendez-vous" {
  name        = "Rendez-vous des usagers"
  impact      = { confidentiality = 1, integrity = 1, availability = 1 }
  personal    = ["personal"]
  purposes    = ["prise de rendez-vous"]
  declaration = "reçu fictif D-204"
}

dataset "boites" {
  name        = "Boîtes aux lettres"
  impact      = { confidentiality = 2, integrity = 1, availability = 2 }
  personal    = ["personal"]
  purposes    = ["messagerie professionnelle"]
  declaration = "reçu fictif D-205"
}

dataset "vehicules" {
  name     = "Carnet des véhicules"
  impact   = { confidentiality = 0, integrity = 1, availability = 0 }
  personal = []
}

dataset "reclamations" {
  name        = "Réclamations des usagers"
  impact      = { confidentiality = 2, integrity = 1, availability = 1 }
  personal    = ["personal"]
  purposes    = ["traitement des réclamations"]
  declaration = "reçu fictif D-206"
}
