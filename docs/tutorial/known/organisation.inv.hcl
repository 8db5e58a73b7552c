# Who and where. Everything is fictitious.

administration "province-d-exemple-fictive" {
  name                         = "Province d'Exemple (fictive)"
  name_ar                      = "إقليم المثال"
  kind                         = "local_authority"
  vital                        = false # whether it is an infrastructure of vital importance under law 05-20
  security_officer             = "appointed"
  security_officer_independent = true
  security_policy              = "2025-03-12"
  risk_analysis                = "2026-02-18"
  incident_procedure           = true
}

team "systemes" {
  name     = "Cellule systèmes"
  members  = 3
  capacity = "6 person_days/week" # left for the migration once daily work is done
}

team "applications" {
  name     = "Cellule applications"
  members  = 4
  capacity = "8 person_days/week"
}

site "centre-provincial" {
  name    = "Centre provincial"
  city    = "Rabat"
  country = "MA"
  role    = "datacenter"
}

# What was verified for every application, once. What holds for one only is written in its own block.
defaults "application" {
  stage                = "production"
  platform             = "virtual"
  serves_third_parties = false
  contract             = "none"
  databases            = []
  services             = "none"
  signature_level      = "none"
  audited_on           = "2026-03-20"
  audited_for          = [target.salle-provinciale]
  risk_analysis_on     = "2026-02-18"
  risk_analysis_for    = [target.salle-provinciale, target.nuage-exemple-n2]
  monitoring           = true
  logs                 = true
  backups              = true
  admin_mfa            = true
  continuity_plan      = true
  continuity_tested_on = "2026-05-14"
  restore_tested_on    = "2026-06-10"
}

defaults "dataset" {
  steward             = administration.province-d-exemple-fictive
  secrecy             = "none"
  special_legislation = "none"
  transfer_basis      = "none"
}

defaults "register" {
  steward             = administration.province-d-exemple-fictive
  secrecy             = "none"
  special_legislation = "none"
  transfer_basis      = "none"
  authoritative       = true
}
