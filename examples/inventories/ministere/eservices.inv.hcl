# Les services offerts au public et aux administrations. Tout est fictif.
#
# documents liste ce qu'on demande à l'usager : ce qu'une autre administration détient déjà ne devrait pas y être
# (loi 55-19, article 4).

defaults "eservice" {
  audience     = "citizens"
  online_level = 3
}

eservice "extrait-naissance" {
  name         = "Extrait d'acte de naissance"
  name_ar      = "مستخرج عقد الازدياد"
  portal_id    = "fictif-0001"
  online_level = 4
  applications = [application.actes-en-ligne, application.etat-civil, application.paiement]
  documents    = []
}

eservice "livret-numerique" {
  name         = "Livret de famille numérique"
  name_ar      = "الدفتر العائلي الرقمي"
  portal_id    = "fictif-0002"
  online_level = 2
  applications = [application.livret, application.guichet]
  documents    = ["livret de famille papier", "copie de la carte nationale"]
}

eservice "changement-residence" {
  name         = "Déclaration de changement de résidence"
  name_ar      = "التصريح بتغيير السكنى"
  portal_id    = "fictif-0003"
  online_level = 3
  applications = [application.residence, application.guichet]
  documents    = ["justificatif de domicile"]
}

eservice "rendez-vous-guichet" {
  name         = "Prise de rendez-vous"
  name_ar      = "حجز موعد"
  portal_id    = "fictif-0004"
  online_level = 4
  applications = [application.rendez-vous]
  documents    = []
}

eservice "reclamation" {
  name         = "Dépôt d'une réclamation"
  name_ar      = "تقديم شكاية"
  portal_id    = "fictif-0005"
  online_level = 4
  applications = [application.reclamations]
  documents    = []
}

eservice "concours" {
  name         = "Candidature à un concours"
  name_ar      = "الترشح لمباراة"
  portal_id    = "fictif-0006"
  online_level = 3
  applications = [application.concours]
  documents    = ["copie certifiée du diplôme", "copie de la carte nationale"]
}

eservice "certificat-propriete" {
  name         = "Certificat de propriété"
  name_ar      = "شهادة الملكية"
  portal_id    = "fictif-0007"
  online_level = 4
  applications = [application.certificats, application.droits]
  documents    = []
}

eservice "consultation-titre" {
  name         = "Consultation d'un titre foncier"
  name_ar      = "الاطلاع على رسم عقاري"
  audience     = "businesses"
  portal_id    = "fictif-0008"
  online_level = 4
  applications = [application.consultation]
  documents    = []
}

eservice "depot-notarial" {
  name         = "Dépôt des actes notariés"
  name_ar      = "إيداع العقود التوثيقية"
  audience     = "businesses"
  portal_id    = "fictif-0009"
  online_level = 3
  applications = [application.notaires, application.immatriculation]
  documents    = ["certificat de propriété"]
}

eservice "adresses-ouvertes" {
  name         = "Interface des adresses"
  name_ar      = "واجهة العناوين"
  audience     = "administrations"
  portal_id    = "fictif-0010"
  online_level = 4
  applications = [application.base-adresses]
  documents    = []
}

eservice "echange-etat-civil" {
  name         = "Vérification d'état civil entre administrations"
  name_ar      = "التحقق من الحالة المدنية"
  audience     = "administrations"
  portal_id    = "fictif-0011"
  online_level = 3
  applications = [application.echanges, application.etat-civil]
  documents    = []
}

eservice "volontariat" {
  name         = "Inscription à la réserve des volontaires"
  name_ar      = "التسجيل في احتياط المتطوعين"
  portal_id    = "fictif-0012"
  online_level = unknown("le portail et l'office ne disent pas la même chose", "2026-10-05")
  applications = [application.volontaires]
  documents    = ["certificat médical"]
}
