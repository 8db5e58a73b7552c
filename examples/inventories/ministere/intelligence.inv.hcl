# Les systèmes d'intelligence artificielle. Tout est fictif.

# Elle lit des signalements notés 3 et les envoie à un modèle à l'étranger : loi 05-20, article 11.
ai_system "tri-reclamations" {
  name              = "Tri des réclamations"
  name_ar           = "فرز الشكايات"
  administration    = administration.mtp
  application       = application.reclamations
  purpose           = "traitement des réclamations"
  public_use        = false
  autonomy          = "proposes"
  decides           = false
  human_review      = true
  oversight         = "chef du service des réclamations"
  provider          = "Modèle Exemple (fictif)"
  endpoint          = ["FR"]
  data              = [dataset.reclamations]
  training_data     = []
  traceable         = false
  impact_assessment = false
  registered        = false
  label             = "none"
}

# Le public la rencontre : ses biais sont éprouvés en arabe et en français, pas encore en amazighe.
ai_system "assistant-guichet" {
  name              = "Assistant du guichet"
  name_ar           = "مساعد الشباك"
  administration    = administration.mtp
  application       = application.guichet
  purpose           = "orientation des usagers"
  public_use        = true
  autonomy          = "assists"
  decides           = false
  human_review      = not_applicable
  oversight         = "chef de l'équipe des services numériques"
  provider          = "modèle ouvert, tenu par le ministère"
  hosted_on         = [site.rabat]
  endpoint          = ["MA"]
  data              = []
  training_data     = []
  traceable         = true
  impact_assessment = true
  bias_tested_on    = "2026-06-15"
  bias_languages    = ["ar", "fr"]
  registered        = true
  label             = "none"
}

# Elle écarte des candidats sans qu'une personne regarde : loi 09-08, article 11.
ai_system "tri-candidatures" {
  name              = "Présélection des candidatures"
  name_ar           = "الانتقاء الأولي للترشيحات"
  administration    = administration.mtp
  application       = application.concours
  purpose           = "présélection"
  public_use        = true
  autonomy          = "acts"
  decides           = true
  human_review      = false
  oversight         = "none"
  hosted_on         = [site.rabat]
  endpoint          = ["MA"]
  data              = [dataset.candidatures]
  training_data     = [dataset.candidatures]
  training_purpose  = "prédiction de la réussite"
  authorisation     = "none"
  traceable         = unknown("le prestataire ne répond pas", "2026-09-15")
  impact_assessment = false
  bias_tested_on    = not_applicable
  bias_languages    = []
  registered        = false
  label             = "none"
}
