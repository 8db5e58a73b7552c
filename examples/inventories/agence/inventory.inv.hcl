# Agence urbaine du littoral : un inventaire d'exemple en plusieurs fichiers.
# Tout y est fictif : l'agence, les personnes, les chiffres, les références et les fournisseurs.
#
# L'ordre des fichiers ne compte pas ; un seul porte le bloc inventory.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31" # les faits sont vrais ce jour-là, sauf mention contraire
  currency = "MAD"
  marking  = "internal"

  # Les flux ont été relevés partout : une application qui n'en écrit aucun n'en a pas.
  # Sans cette ligne, un flux omis serait un flux inconnu.
  complete = ["flows"]
}

# Un défaut vaut pour chaque bloc de ce genre qui ne dit rien lui-même. On n'y met que ce qui a été
# vérifié pour tout le parc ; le reste s'écrit application par application.
defaults "application" {
  administration       = administration.aul
  owner                = team.exploitation
  stage                = "production"
  platform             = "virtual"
  serves_third_parties = false
  contract             = "none"       # hébergée chez nous, sans contrat…
  hosted_since         = "2017-05-02" # … depuis l'installation au siège
  databases            = []
  class_reviewed_on    = "2025-06-18"
  audited_on           = "2025-11-20"         # la campagne d'audit de 2025 a couvert tout le parc…
  audited_for          = [target.salle-rabat] # … là où il tourne aujourd'hui, pas ailleurs
  monitoring           = true
  logs                 = true
  backups              = true
  admin_mfa            = false
  continuity_plan      = true
  continuity_tested_on = "2025-05-14"
  restore_tested_on    = "2026-06-10"
  patch_days           = 45
}

defaults "dataset" {
  steward             = administration.aul
  secrecy             = "none"
  special_legislation = "none"
  transfer_basis      = "none" # aucun transfert à l'étranger n'est fondé aujourd'hui
}

defaults "register" {
  steward             = administration.aul
  secrecy             = "none"
  special_legislation = "none"
  transfer_basis      = "none"
  authoritative       = true
}
