# Ce qui écarte une règle : les études et constats de l'article 17 du décret 2-24-921, et les dérogations. Tout est fictif.

# Un dossier complet : aucun service qualifié équivalent, et une étude qui porte sur les cinq chefs de l'article 17.
# Il ouvre une cible non qualifiée, au Maroc seulement : la loi 05-20 (art. 11) reste entière.
market_check "calcul-gpu" {
  application       = application.analyse-parcelles
  service           = "Calcul sur processeurs graphiques, au moins 8 x 80 Gio"
  equivalent_exists = false
  date              = "2026-08-24"
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
