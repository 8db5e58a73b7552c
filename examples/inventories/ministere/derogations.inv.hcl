# Ce qui écarte une règle : les études et constats de l'article 17 du décret 2-24-921, et les dérogations. Tout est fictif.

# Un dossier complet : aucun service qualifié équivalent, et une étude qui porte sur les cinq chefs de l'article 17.
# Il ouvre une cible non qualifiée, au Maroc seulement : la loi 05-20 (art. 11) reste entière.
market_check "calcul-gpu" {
  application       = application.analyse-parcelles
  service           = "Calcul sur processeurs graphiques, au moins 8 x 80 Gio"
  equivalent_exists = false
  date              = "2026-08-24"
  check_every       = "180 days" # le jour où un service qualifié paraît, il faut migrer
  evidence          = source.etude-marche
}

study "analyse-parcelles" {
  application   = application.analyse-parcelles
  target        = target.region-maroc
  justification = true
  rights        = true
  guarantees    = true
  location      = true
  reversibility = true
  disclosure    = true
  legal_regime  = true
  date          = "2026-09-14"
}

# Un dossier incomplet : l'étude tait la divulgation aux tiers, et le marché n'a pas été regardé.
market_check "entrepot" {
  application       = application.entrepot-alerte
  service           = "Entrepôt de données en colonnes, géré"
  equivalent_exists = unknown("sourçage non lancé", "2026-10-05")
}

study "entrepot-alerte" {
  application   = application.entrepot-alerte
  target        = target.region-maroc
  justification = true
  rights        = true
  guarantees    = true
  location      = true
  reversibility = false
  disclosure    = false
  legal_regime  = unknown("statuts de la filiale demandés", "2026-10-05")
  date          = "2026-10-05"
}

# Encore valable : elle tombe pendant le programme.
waiver "etat-civil-continuite" {
  rule        = "MA-0520-09a"
  application = application.etat-civil
  reason      = "Plan de continuité en réécriture après la reprise des registres communaux"
  approver    = "Secrétaire général (fictif)"
  approved_on = "2026-06-01"
  expires     = "2026-12-31"
}

# Échue : elle n'écarte plus rien, et le rapport doit le dire.
waiver "foncier-continuite" {
  rule        = "MA-0520-09a"
  application = application.foncier
  reason      = "Plan suspendu pendant les travaux de la salle de secours"
  approver    = "Directeur de l'agence (fictif)"
  approved_on = "2025-06-30"
  expires     = "2026-06-30"
}

# Demandée, jamais signée : elle n'écarte rien.
waiver "immatriculation-continuite" {
  rule        = "MA-0520-09b"
  application = application.immatriculation
  reason      = "Exercice reporté après les travaux"
  approver    = "Directeur de l'agence (fictif)"
  approved_on = not_applicable
  expires     = "2027-03-31"
}

# Personne ne peut déroger à une règle de droit bloquante : la dérogation est sans effet, et le rapport le dit.
waiver "notaires-engagements" {
  rule        = "MA-0520-12b"
  application = application.notaires
  reason      = "Avenant en cours de signature"
  approver    = "Directeur de l'agence (fictif)"
  approved_on = "2026-09-01"
  expires     = "2027-06-30"
}

# Rester hors du nuage se décide, par écrit et pour un temps.
decision "foncier-en-salle" {
  name           = "Maintien du registre foncier en salle jusqu'à l'ouverture du lot 2"
  kind           = "exception"
  reference      = "DEC fictive 2026-44"
  administration = administration.anfr
  applications   = [application.foncier, application.immatriculation]
  target         = target.salle-rabat
  reason         = "Oracle Forms 10 à refondre avant toute bascule"
  decided_on     = "2026-07-06"
  expires        = "2027-12-31"
  signatory      = "Directeur général de l'agence (fictif)"
}

# Trop longue : les politiques des pairs bornent une exception à 24 mois.
decision "alerte-en-salle" {
  name           = "Maintien de l'alerte dans les salles de l'office"
  kind           = "exception"
  reference      = "DEC fictive 2025-09"
  administration = administration.onas
  applications   = [application.alerte, application.diffusion]
  target         = "none"
  reason         = "Saison des crues"
  decided_on     = "2025-04-14"
  expires        = "2029-04-13"
  signatory      = "Directeur général de l'office (fictif)"
}
