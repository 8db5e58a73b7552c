# Les données de l'agence foncière. Tout est fictif.

# Le registre national de l'exemple : une seule note 4 suffit à demander les clés au Maroc et aucun contrôle étranger.
register "foncier-rural" {
  name                = "Registre national du foncier rural"
  name_ar             = "السجل الوطني للعقار القروي"
  steward             = administration.anfr
  impact              = { confidentiality = 3, integrity = 4, availability = 3 }
  personal            = ["personal", "national_id"]
  controller          = "Agence nationale du foncier rural"
  purposes            = ["immatriculation foncière"]
  special_legislation = "dahir du 12 août 1913 sur l'immatriculation foncière"
  authorised_by_law   = "dahir du 12 août 1913 sur l'immatriculation foncière"
  declaration         = "reçu fictif D-0201/2019"
  authorisation       = "autorisation fictive A-0080/2019"
  subjects            = 6800000
  engine              = "oracle-11gR2"
  size                = "7.9 TB"
  growth              = "11 GB/week"
  residency           = "MA"
  dictionary          = false
  reviewed_on         = "2022-04-12"

  owner                  = unknown("deux services se disent responsables", "2026-09-08")
  legal_basis            = "dahir du 12 août 1913 sur l'immatriculation foncière"
  scope                  = "national"
  key                    = "own_number"
  documents              = ["certificat de propriété"]
  copies                 = []
  public                 = false
  access_log             = false
  declaration_updated_on = "2024-05-13" # avant les marchés de nuage : la CNDP ne sait rien des nouveaux hébergeurs
  quality                = { completeness = 71, uniqueness = 93, timeliness = 64, measured_on = "2023-06-05" }
}

dataset "requisitions" {
  name          = "Réquisitions d'immatriculation"
  name_ar       = "مطالب التحفيظ"
  steward       = administration.anfr
  impact        = { confidentiality = 2, integrity = 3, availability = 1 }
  personal      = ["personal", "national_id"]
  purposes      = ["immatriculation foncière"]
  declaration   = "reçu fictif D-0202/2019"
  authorisation = "autorisation fictive A-0081/2019"
  subjects      = 410000
  size          = "1.7 TB"
}

dataset "plans-cadastraux" {
  name     = "Plans cadastraux"
  name_ar  = "التصاميم المسحية"
  steward  = administration.anfr
  impact   = { confidentiality = 1, integrity = 2, availability = 2 }
  personal = []
  size     = "22 TB"
}

dataset "bornages" {
  name        = "Procès-verbaux de bornage"
  steward     = administration.anfr
  impact      = { confidentiality = 2, integrity = 3, availability = 1 }
  personal    = ["personal"]
  purposes    = ["bornage"]
  declaration = "reçu fictif D-0203/2019"
  size        = "900 GB"
}

dataset "imagerie-parcelles" {
  name     = "Images à haute résolution des parcelles"
  steward  = administration.anfr
  impact   = { confidentiality = 3, integrity = 1, availability = 1 }
  personal = []
  size     = "48 TB"
  growth   = "300 GB/week"
}

dataset "orthophotos" {
  name     = "Photographies aériennes"
  steward  = administration.anfr
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = []
  size     = "31 TB"
}

# Le secret de la défense n'a pas de cible : l'outil ne conseille rien, et s'arrête là.
dataset "emprises-defense" {
  name                = "Emprises et servitudes de défense"
  steward             = administration.anfr
  impact              = { confidentiality = 4, integrity = 3, availability = 1 }
  secrecy             = "defence"
  special_legislation = "textes sur le secret de la défense nationale"
  personal            = []
  size                = "40 GB"
}

dataset "archives-titres" {
  name     = "Titres numérisés, 1915-1999"
  steward  = administration.anfr
  impact   = { confidentiality = 2, integrity = unknown("la valeur probante n'est pas tranchée", "2026-09-08"), availability = 1 }
  personal = ["personal"]
  purposes = ["conservation des titres"]
  size     = range("120 TB", "180 TB")
}

dataset "droits" {
  name        = "Droits de conservation encaissés"
  steward     = administration.anfr
  impact      = { confidentiality = 2, integrity = 2, availability = 2 }
  personal    = ["personal"]
  purposes    = ["encaissement"]
  declaration = "reçu fictif D-0204/2021"
  size        = "160 GB"
}

dataset "prix-fonciers" {
  name     = "Prix fonciers agrégés par commune"
  steward  = administration.anfr
  impact   = { confidentiality = 1, integrity = 1, availability = 0 }
  personal = []
  size     = "3 GB"
}

dataset "parcelles-ouvertes" {
  name           = "Contours de parcelles, données ouvertes"
  steward        = administration.anfr
  impact         = { confidentiality = 0, integrity = 1, availability = 1 }
  public         = true
  personal       = []
  classification = "public"
  size           = "140 GB"
}

dataset "expropriations" {
  name          = "Dossiers d'expropriation"
  steward       = administration.anfr
  impact        = { confidentiality = 3, integrity = 2, availability = 1 }
  personal      = ["personal", "national_id"]
  purposes      = ["expropriation pour cause d'utilité publique"]
  declaration   = "reçu fictif D-0205/2021"
  authorisation = "autorisation fictive A-0083/2021"
  subjects      = 52000
  size          = "310 GB"
}

dataset "comptes-anfr" {
  name     = "Comptabilité de l'agence"
  steward  = administration.anfr
  impact   = { confidentiality = 2, integrity = 2, availability = 1 }
  personal = []
  size     = "430 GB"
}

dataset "dossiers-anfr" {
  name        = "Documents et courriers de l'agence"
  steward     = administration.anfr
  impact      = { confidentiality = 2, integrity = 1, availability = 1 }
  personal    = ["personal"]
  purposes    = ["gestion documentaire"]
  declaration = "reçu fictif D-0206/2021"
  size        = "5.5 TB"
}
