# Les achats en cours : la feuille de route veut que le nuage soit étudié avant tout investissement. Tout est fictif.

# Le nuage n'a pas été étudié : la règle le dit tant que rien n'est signé.
procurement "baie-gestion" {
  name             = "Renouvellement de la baie de stockage de la gestion"
  subject          = "equipment"
  kind             = "appel d'offres ouvert"
  reference        = "AO fictif 14/2026"
  administration   = administration.mtp
  applications     = [application.depense, application.budget, application.marches]
  target           = target.salle-rabat
  cloud_considered = false
  launched_on      = "2026-10-05"
  lead_time        = "26 weeks"
  expected_on      = "2027-04-05"
  signed_on        = not_applicable
  signatory        = "Secrétaire général (fictif)"
  amount           = 3100000
}

# Étudié à temps : le résultat de la comparaison est libre.
procurement "refonte-guichet" {
  name                = "Refonte du guichet des démarches"
  subject             = "software"
  kind                = "appel d'offres ouvert"
  reference           = "AO fictif 09/2026"
  administration      = administration.mtp
  applications        = [application.guichet, application.residence]
  cloud_considered    = true
  cloud_considered_on = "2026-05-04"
  launched_on         = "2026-09-01"
  lead_time           = "26 weeks"
  expected_on         = "2027-03-01"
  signed_on           = not_applicable
  signatory           = "Secrétaire général (fictif)"
  amount              = range(5200000, 6400000)
}

# Étudié, mais après le lancement : trop tard pour peser.
procurement "numerisation-archives" {
  name                = "Numérisation et stockage des titres anciens"
  subject             = "services"
  kind                = "appel d'offres ouvert"
  reference           = "AO fictif 03/2026 (agence)"
  administration      = administration.anfr
  applications        = [application.archives]
  cloud_considered    = true
  cloud_considered_on = "2026-10-20"
  launched_on         = "2026-09-14"
  lead_time           = "30 weeks"
  expected_on         = "2027-04-12"
  signed_on           = not_applicable
  signatory           = "Directeur général de l'agence (fictif)"
  amount              = 8900000
}

# L'achat du nuage lui-même est la réponse.
procurement "lot-2" {
  name           = "Infrastructure qualifiée, lot 2"
  subject        = "cloud"
  reference      = "AO fictif 02/2026"
  administration = administration.mtp
  applications   = [application.etat-civil, application.paie]
  target         = target.nuage-n2
  contract       = contract.marche-n2
  launched_on    = "2026-01-12"
  signed_on      = "2026-06-22"
  signatory      = "Secrétaire général (fictif)"
}
