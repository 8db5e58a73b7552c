# Les données du ministère. Tout est fictif.
#
# impact note le tort d'une atteinte, de 0 (nul) à 4 (très grave) ; à partir de 3, la donnée est sensible au sens de la
# loi 05-20. personal porte les marques de la loi 09-08, où « sensible » veut dire autre chose. Les deux ne se mêlent pas.

register "etat-civil" {
  name                = "Registre central de l'état civil"
  name_ar             = "السجل المركزي للحالة المدنية"
  impact              = { confidentiality = 3, integrity = 3, availability = 3 }
  personal            = ["personal", "national_id"]
  controller          = "Ministère du territoire et de la population"
  purposes            = ["tenue de l'état civil"]
  special_legislation = "loi 36-21 relative à l'état civil"
  authorised_by_law   = "loi 36-21 relative à l'état civil"
  declaration         = "reçu fictif D-0102/2021"
  authorisation       = "autorisation fictive A-0044/2021"
  subjects            = 41000000
  engine              = "oracle-19c"
  size                = "5.2 TB"
  growth              = "9 GB/week"
  residency           = "MA"

  owner       = "directeur de l'état civil"
  legal_basis = "loi 36-21 relative à l'état civil"
  scope       = "national"
  key         = "own_number"
  documents   = ["extrait d'acte de naissance", "livret de famille papier"]
  copies      = [application.tableau-de-bord]
  quality     = { completeness = 96, uniqueness = 99, timeliness = 91, measured_on = "2026-03-02" }
}

register "communes" {
  name           = "Référentiel des communes et circonscriptions"
  name_ar        = "مرجع الجماعات والدوائر"
  impact         = { confidentiality = 0, integrity = 2, availability = 1 }
  personal       = []
  classification = "public"
  size           = "900 MB"

  owner       = "chef de la division des collectivités"
  legal_basis = "texte fictif sur le découpage"
  key         = "own_number"
  public      = true
  open_fields = ["code", "nom", "province"]
  documents   = []
  quality     = { completeness = 100, uniqueness = 100, timeliness = 98, measured_on = "2026-01-12" }
}

# Une donnée ouverte. Le système d'alerte l'appelle : le service qui la sert devient un système sensible, elle non.
register "adresses" {
  name           = "Base des adresses"
  name_ar        = "قاعدة العناوين"
  impact         = { confidentiality = 0, integrity = 2, availability = 1 }
  personal       = []
  classification = "public"
  size           = "38 GB"
  growth         = "120 MB/day"

  owner       = "chef du pôle données"
  legal_basis = "none"
  key         = "own_number"
  public      = true
  open_fields = ["numéro", "voie", "commune"]
  documents   = ["justificatif de domicile"]
  quality     = { completeness = 84, uniqueness = 97, timeliness = unknown("jamais mesurée", "2026-09-22"), measured_on = "2025-02-10" }
}

register "agents" {
  name          = "Fichier des agents"
  name_ar       = "سجل الموظفين"
  impact        = { confidentiality = 2, integrity = 2, availability = 1 }
  personal      = ["personal", "national_id"]
  controller    = "Ministère du territoire et de la population"
  purposes      = ["gestion du personnel"]
  declaration   = "reçu fictif D-0015/2018"
  authorisation = "autorisation fictive A-0009/2018"
  subjects      = 18600
  size          = "310 GB"

  owner       = "directeur des ressources humaines"
  legal_basis = "statut général de la fonction publique"
  key         = "national_id"
  documents   = ["attestation de travail"]
  copies      = [application.garde, application.concours]
  access_log  = false
  quality     = { completeness = 98, uniqueness = 100, timeliness = 95, measured_on = "2026-04-20" }
}

dataset "elements-paie" {
  name          = "Éléments de paie"
  name_ar       = "عناصر الأجور"
  impact        = { confidentiality = 3, integrity = 3, availability = 2 }
  personal      = ["personal", "national_id"]
  purposes      = ["paie des agents"]
  declaration   = "reçu fictif D-0016/2018"
  authorisation = "autorisation fictive A-0010/2018"
  subjects      = 18600
  size          = "140 GB"
}

dataset "ecritures" {
  name     = "Écritures de dépense"
  impact   = { confidentiality = 2, integrity = 2, availability = 2 }
  personal = []
  size     = "760 GB"
}

dataset "projets-budget" {
  name     = "Projets de budget"
  impact   = { confidentiality = 2, integrity = 2, availability = 1 }
  personal = []
  size     = "35 GB"
}

dataset "dossiers-marches" {
  name        = "Dossiers de marchés publics"
  impact      = { confidentiality = 2, integrity = 2, availability = 1 }
  personal    = ["personal"]
  purposes    = ["passation et suivi des marchés"]
  declaration = "reçu fictif D-0077/2022"
  size        = "1.2 TB"
}

dataset "ordres-mission" {
  name     = "Ordres de mission"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = ["personal"]
  purposes = ["remboursement des frais"]
  # La déclaration est omise : la question n'a pas été posée.
  size = "22 GB"
}

dataset "biens" {
  name     = "Biens meubles, immeubles et véhicules"
  impact   = { confidentiality = 1, integrity = 2, availability = 1 }
  personal = []
  size     = "48 GB"
}

# Données de santé, mais seulement pour choisir des bénéficiaires : une déclaration suffit (loi 09-08, article 22).
dataset "prestations-sociales" {
  name        = "Demandes d'aide sociale des agents"
  impact      = { confidentiality = 2, integrity = 2, availability = 1 }
  personal    = ["personal", "health"] # ajouter « sensitive » dirait qu'autre chose que la santé l'est
  health_use  = "beneficiaries"
  purposes    = ["choix des bénéficiaires des œuvres sociales"]
  declaration = "reçu fictif D-0131/2023"
  subjects    = 7400
  size        = "26 GB"
}

dataset "dossiers-medecine" {
  name        = "Dossiers de médecine du travail"
  name_ar     = "ملفات طب الشغل"
  impact      = { confidentiality = 3, integrity = 2, availability = 1 }
  personal    = ["personal", "health"]
  health_use  = "care"
  purposes    = ["suivi médical des agents"]
  declaration = "reçu fictif D-0132/2023"
  subjects    = 18600
  size        = "64 GB"
}

dataset "candidatures" {
  name          = "Candidatures aux concours"
  impact        = { confidentiality = 2, integrity = 2, availability = 1 }
  personal      = ["personal", "national_id"]
  purposes      = ["recrutement"]
  declaration   = "reçu fictif D-0090/2020"
  authorisation = unknown("demande déposée en 2020, sans réponse retrouvée", "2026-09-15")
  subjects      = 212000
  size          = "480 GB"
}

dataset "formations" {
  name        = "Inscriptions aux formations"
  impact      = { confidentiality = 1, integrity = 1, availability = 1 }
  personal    = ["personal"]
  purposes    = ["formation des agents"]
  declaration = "reçu fictif D-0091/2020"
  size        = "9 GB"
}

dataset "boites" {
  name        = "Boîtes aux lettres électroniques"
  impact      = { confidentiality = 2, integrity = 1, availability = 2 }
  personal    = ["personal"]
  purposes    = ["messagerie professionnelle"]
  declaration = "reçu fictif D-0018/2018"
  subjects    = 18600
  size        = range("17 TB", "21 TB")
}

dataset "documents" {
  name        = "Documents de travail et courriers"
  impact      = { confidentiality = 2, integrity = 2, availability = 2 }
  personal    = ["personal"]
  purposes    = ["gestion documentaire"]
  declaration = "reçu fictif D-0019/2018"
  size        = "16 TB"
  growth      = "40 GB/week"
}

dataset "identites" {
  name        = "Identités et habilitations des agents"
  impact      = { confidentiality = 2, integrity = 2, availability = 2 }
  personal    = ["personal"]
  purposes    = ["contrôle d'accès"]
  declaration = "reçu fictif D-0020/2018"
  size        = "14 GB"
}

dataset "journaux" {
  name        = "Journaux techniques et de sécurité"
  impact      = { confidentiality = 2, integrity = 2, availability = 1 }
  personal    = ["personal"]
  purposes    = ["détection d'incidents"]
  declaration = "reçu fictif D-0021/2018"
  retention   = "365 days"
  size        = "8 TB"
  growth      = "25 GB/day"
}

dataset "tickets" {
  name        = "Demandes d'assistance"
  impact      = { confidentiality = 1, integrity = 1, availability = 1 }
  personal    = ["personal"]
  purposes    = ["assistance aux agents"]
  declaration = unknown("l'outil a été acheté sans passer par le service juridique", "2026-09-15")
  size        = "12 GB"
}

dataset "demandes-actes" {
  name          = "Demandes d'actes d'état civil"
  name_ar       = "طلبات عقود الحالة المدنية"
  impact        = { confidentiality = 2, integrity = 2, availability = 2 }
  personal      = ["personal", "national_id"]
  purposes      = ["délivrance d'actes"]
  declaration   = "reçu fictif D-0140/2023"
  authorisation = "autorisation fictive A-0066/2023"
  subjects      = 5200000
  size          = "2.1 TB"
}

dataset "comptes-usagers" {
  name        = "Comptes des usagers"
  impact      = { confidentiality = 2, integrity = 2, availability = 2 }
  personal    = ["personal"]
  purposes    = ["accès aux démarches"]
  declaration = "reçu fictif D-0141/2023"
  subjects    = 3900000
  size        = "95 GB"
}

dataset "changements-adresse" {
  name          = "Changements de résidence"
  impact        = { confidentiality = 2, integrity = 2, availability = 1 }
  personal      = ["personal", "national_id"]
  purposes      = ["suivi des changements de résidence"]
  declaration   = "reçu fictif D-0142/2023"
  authorisation = "autorisation fictive A-0067/2023"
  subjects      = 1100000
  size          = "180 GB"
}

dataset "microdonnees" {
  name              = "Microdonnées statistiques de population"
  impact            = { confidentiality = 3, integrity = 2, availability = 1 }
  personal          = ["personal", "sensitive"]
  purposes          = ["statistique publique"]
  authorised_by_law = "texte fictif sur la statistique publique"
  authorisation     = "autorisation fictive A-0028/2024"
  declaration       = "reçu fictif D-0060/2024"
  subjects          = 37000000
  size              = "15 TB"
}

dataset "indicateurs-population" {
  name           = "Indicateurs de population publiés"
  name_ar        = "مؤشرات السكان المنشورة"
  impact         = { confidentiality = 0, integrity = 1, availability = 0 }
  personal       = []
  classification = "public"
  size           = "6 GB"
  public         = true
}

dataset "paiements" {
  name        = "Paiements des droits et timbres"
  impact      = { confidentiality = 2, integrity = 2, availability = 2 }
  personal    = ["personal"]
  purposes    = ["encaissement"]
  declaration = "reçu fictif D-0143/2023"
  size        = "210 GB"
}

dataset "rendez-vous" {
  name        = "Rendez-vous aux guichets"
  impact      = { confidentiality = 1, integrity = 1, availability = 1 }
  personal    = ["personal"]
  purposes    = ["accueil"]
  declaration = "reçu fictif D-0144/2023"
  size        = "7 GB"
}

dataset "reclamations" {
  name        = "Réclamations et signalements"
  name_ar     = "الشكايات والتبليغات"
  impact      = { confidentiality = 3, integrity = 2, availability = 1 } # des signalements d'agents y figurent
  personal    = ["personal"]
  purposes    = ["traitement des réclamations"]
  declaration = "reçu fictif D-0145/2023"
  subjects    = 340000
  size        = "70 GB"
}

dataset "contenus-portail" {
  name           = "Contenus du portail"
  impact         = { confidentiality = 0, integrity = 1, availability = 1 }
  personal       = []
  classification = "public"
  size           = "80 GB"
  public         = true
}

dataset "preuves-signature" {
  name        = "Preuves de signature électronique"
  impact      = { confidentiality = 2, integrity = 3, availability = 2 }
  personal    = ["personal"]
  purposes    = ["preuve"]
  declaration = "reçu fictif D-0146/2024"
  size        = "120 GB"
}

dataset "traces-echanges" {
  name        = "Traces des échanges entre administrations"
  impact      = { confidentiality = 2, integrity = 2, availability = 1 }
  personal    = ["personal"]
  purposes    = ["preuve des échanges"]
  declaration = "reçu fictif D-0147/2024"
  retention   = "1825 days"
  size        = estimate("600 GB", "low")
}
