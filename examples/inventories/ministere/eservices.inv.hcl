# Les services offerts au public et aux administrations. Tout est fictif.
#
# documents liste ce qu'on demande à l'usager : ce qu'une autre administration détient déjà ne devrait pas y être
# (loi 55-19, article 4).

defaults "eservice" {
  administration = administration.mtp
  audience       = "citizens"
  online_level   = 3
}

eservice "extrait-naissance" {
  name            = "Extrait d'acte de naissance"
  name_ar         = "مستخرج عقد الازدياد"
  portal_id       = "fictif-0001"
  online_level    = 4
  applications    = [application.actes-en-ligne, application.etat-civil, application.paiement]
  documents       = []
  requests        = 1240000
  online_requests = 910000
  processing_time = "2 days"
}

eservice "livret-numerique" {
  name            = "Livret de famille numérique"
  name_ar         = "الدفتر العائلي الرقمي"
  portal_id       = "fictif-0002"
  online_level    = 2
  applications    = [application.livret, application.guichet]
  documents       = ["livret de famille papier", "copie de la carte nationale"]
  requests        = 310000
  online_requests = estimate(21000, "low")
  processing_time = "15 days"
}

eservice "changement-residence" {
  name            = "Déclaration de changement de résidence"
  name_ar         = "التصريح بتغيير السكنى"
  portal_id       = "fictif-0003"
  online_level    = 3
  applications    = [application.residence, application.guichet]
  documents       = ["justificatif de domicile"]
  requests        = 264000
  online_requests = 143000
  processing_time = "10 days"
}

eservice "rendez-vous-guichet" {
  name            = "Prise de rendez-vous"
  name_ar         = "حجز موعد"
  portal_id       = "fictif-0004"
  online_level    = 4
  applications    = [application.rendez-vous]
  documents       = []
  requests        = 820000
  online_requests = 790000
  processing_time = "1 day"
}

eservice "reclamation" {
  name            = "Dépôt d'une réclamation"
  name_ar         = "تقديم شكاية"
  portal_id       = "fictif-0005"
  online_level    = 4
  applications    = [application.reclamations]
  documents       = []
  requests        = 352000
  online_requests = 318000
  processing_time = "60 days"
}

eservice "concours" {
  name            = "Candidature à un concours"
  name_ar         = "الترشح لمباراة"
  portal_id       = "fictif-0006"
  online_level    = 3
  applications    = [application.concours]
  documents       = ["copie certifiée du diplôme", "copie de la carte nationale"]
  requests        = 212000
  online_requests = 212000
  processing_time = "45 days"
}

eservice "certificat-propriete" {
  name            = "Certificat de propriété"
  name_ar         = "شهادة الملكية"
  portal_id       = "fictif-0007"
  online_level    = 4
  applications    = [application.certificats, application.droits]
  documents       = []
  requests        = 190000
  online_requests = 121000
  processing_time = "3 days"
  administration  = administration.anfr
}

eservice "consultation-titre" {
  name            = "Consultation d'un titre foncier"
  name_ar         = "الاطلاع على رسم عقاري"
  audience        = "businesses"
  portal_id       = "fictif-0008"
  online_level    = 4
  applications    = [application.consultation]
  documents       = []
  requests        = 74000
  online_requests = 74000
  processing_time = "1 day"
  administration  = administration.anfr
}

eservice "depot-notarial" {
  name            = "Dépôt des actes notariés"
  name_ar         = "إيداع العقود التوثيقية"
  audience        = "businesses"
  portal_id       = "fictif-0009"
  online_level    = 3
  applications    = [application.notaires, application.immatriculation]
  documents       = ["certificat de propriété"]
  requests        = 96000
  online_requests = 38000
  processing_time = "30 days"
  administration  = administration.anfr
}

eservice "adresses-ouvertes" {
  name            = "Interface des adresses"
  name_ar         = "واجهة العناوين"
  audience        = "administrations"
  portal_id       = "fictif-0010"
  online_level    = 4
  applications    = [application.base-adresses]
  documents       = []
  requests        = 5400000
  online_requests = 5400000
  processing_time = "1 day"
}

eservice "echange-etat-civil" {
  name            = "Vérification d'état civil entre administrations"
  name_ar         = "التحقق من الحالة المدنية"
  audience        = "administrations"
  portal_id       = "fictif-0011"
  online_level    = 3
  applications    = [application.echanges, application.etat-civil]
  documents       = []
  requests        = 2100000
  online_requests = 2100000
  processing_time = "1 day"
}

eservice "volontariat" {
  name            = "Inscription à la réserve des volontaires"
  name_ar         = "التسجيل في احتياط المتطوعين"
  portal_id       = "fictif-0012"
  online_level    = unknown("le portail et l'office ne disent pas la même chose", "2026-10-05")
  applications    = [application.volontaires]
  documents       = ["certificat médical", "extrait d'acte de naissance"]
  requests        = 6200
  online_requests = 1900
  processing_time = "30 days"
  administration  = administration.onas
}

# Annoncée, jamais ouverte en ligne : le dépôt se fait encore au guichet.
eservice "attestation-travail" {
  name            = "Attestation de travail des agents"
  name_ar         = "شهادة العمل"
  audience        = "citizens"
  online_level    = 0
  portal_id       = "none"
  idarati_id      = "none"
  applications    = [application.grh]
  documents       = ["attestation de travail"]
  requests        = 8800
  online_requests = 0
  processing_time = "10 days"
}
