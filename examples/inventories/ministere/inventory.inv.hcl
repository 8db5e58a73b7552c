# Ministère du territoire et de la population : un grand inventaire d'exemple.
# Tout y est fictif : les administrations, les personnes, les chiffres, les références et les fournisseurs.
# Les lois nommées existent ; les reçus, autorisations et marchés cités n'existent pas.
#
# Trois administrations partagent un parc : le ministère (mtp), une agence foncière (anfr) et un office de
# secours (onas). Chacune a son dossier ; ce qui est commun est à la racine.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
  currency = "MAD"
  marking  = "confidential" # l'office est d'importance vitale : la loi 05-20 (art. 16 et 18) couvre ce qui le nomme
  complete = ["flows"]      # les flux ont été relevés partout : un flux omis n'existe pas
}

# Les défauts ne portent que ce que la campagne de 2025 a vérifié pour tout le parc. Ni la classe, ni les données,
# ni l'hébergement n'y sont : cela se dit application par application, ou reste à demander.
defaults "application" {
  administration       = administration.mtp
  owner                = team.dsi
  stage                = "production"
  platform             = "virtual"
  serves_third_parties = false
  contract             = "none"       # hébergée chez soi…
  hosted_since         = "2018-09-03" # … depuis l'ouverture de la salle
  databases            = []           # celles qui en ont les nomment
  class_reviewed_on    = "2025-06-18"
  audited_on           = "2025-11-20"
  audited_for          = [target.salle-rabat] # l'audit n'a vu que la salle
  monitoring           = true
  logs                 = true
  backups              = true
  admin_mfa            = true
  continuity_plan      = true
  continuity_tested_on = "2026-03-18"
  restore_tested_on    = "2026-06-10"
  patch_days           = 28
  risk_analysis_on     = "2026-09-21"
  risk_analysis_for    = [target.salle-rabat, target.nuage-n2, target.plateforme-n2] # les cibles du programme, pas les autres
  rights_procedure     = true
  nonproduction_data   = "masked"
  signature_level      = "none"
  encrypted_in_transit = true
  roles_separated      = true
  access_reviewed_on   = "2026-04-15"
  segmented            = true
  secrets              = "vault"
  backup_copies        = 3
  backup_media         = 2
  backup_offline       = true
  hardware_bindings    = []
  proprietary_services = []
  duplicate_of         = "none"
  commodity            = false        # les fonctions courantes sont nommées une à une
  runtime_eol          = "2028-12-31" # au plus tôt : les supports qui finissent avant sont nommés
  automated_build      = false        # les chaînes de construction aussi
  hardcoded_addresses  = false
}

defaults "dataset" {
  steward                = administration.mtp
  secrecy                = "none"
  special_legislation    = "none"
  transfer_basis         = "none"
  retention              = "3650 days"
  access_log             = true
  declaration_updated_on = "2026-09-21" # la CNDP informée des nouveaux sous-traitants, pour tout le parc
}

defaults "register" {
  steward                = administration.mtp
  secrecy                = "none"
  special_legislation    = "none"
  transfer_basis         = "none"
  authoritative          = true
  dictionary             = true
  retention              = "36500 days" # un registre se garde
  copies                 = []
  public                 = false
  access_log             = true
  declaration_updated_on = "2026-09-21" # la CNDP informée des nouveaux sous-traitants, pour tout le parc
  reviewed_on            = "2025-09-30"
}

# Les serveurs sont tous des machines de série.
defaults "server" {
  architecture = "x86_64"
}
