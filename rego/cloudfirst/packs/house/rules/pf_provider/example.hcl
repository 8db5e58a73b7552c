# Five applications placed at one provider, two at another, two where nobody knows whose the target is, none at a third. Everything here is fictitious.

inventory {
  # want PF-PROVIDER violated on Fournisseur A (fictif)
  # want PF-PROVIDER undetermined on Fournisseur B (fictif)
  # want PF-PROVIDER satisfied on Fournisseur C (fictif)
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

target "nuage-a" {
  kind          = "cloud"
  provider      = "Fournisseur A (fictif)"
  model         = "iaas"
  contract      = "none"
  log_retention = "365 days"
  rto           = "4h"
  rpo           = "1h"
}

target "nuage-b" {
  kind          = "cloud"
  provider      = "Fournisseur B (fictif)"
  model         = "iaas"
  contract      = "none"
  log_retention = "365 days"
  rto           = "4h"
  rpo           = "1h"
}

target "nuage-c" {
  kind          = "cloud"
  provider      = "Fournisseur C (fictif)"
  model         = "iaas"
  contract      = "none"
  log_retention = "365 days"
  rto           = "4h"
  rpo           = "1h"
}

target "nuage-x" {
  kind          = "cloud"
  provider      = unknown("jamais demandé")
  model         = "iaas"
  contract      = "none"
  log_retention = "365 days"
  rto           = "4h"
  rpo           = "1h"
}

application "acte" {
  name                 = "Acte"
  administration       = administration.agence
  class                = "D"
  owns                 = []
  reads                = []
  hosted_on            = []
  serves_third_parties = false
  risk_analysis_on     = "2026-05-01"
  risk_analysis_for    = [target.nuage-a]
  continuity_plan      = true
  continuity_tested_on = "2026-05-01"
  rto                  = "8h"
  rpo                  = "8h"
  services             = "none"
  flows                = "none"
}

application "bail" {
  name                 = "Bail"
  administration       = administration.agence
  class                = "D"
  owns                 = []
  reads                = []
  hosted_on            = []
  serves_third_parties = false
  risk_analysis_on     = "2026-05-01"
  risk_analysis_for    = [target.nuage-a]
  continuity_plan      = true
  continuity_tested_on = "2026-05-01"
  rto                  = "8h"
  rpo                  = "8h"
  services             = "none"
  flows                = "none"
}

application "carte" {
  name                 = "Carte"
  administration       = administration.agence
  class                = "D"
  owns                 = []
  reads                = []
  hosted_on            = []
  serves_third_parties = false
  risk_analysis_on     = "2026-05-01"
  risk_analysis_for    = [target.nuage-a]
  continuity_plan      = true
  continuity_tested_on = "2026-05-01"
  rto                  = "8h"
  rpo                  = "8h"
  services             = "none"
  flows                = "none"
}

application "droit" {
  name                 = "Droit"
  administration       = administration.agence
  class                = "D"
  owns                 = []
  reads                = []
  hosted_on            = []
  serves_third_parties = false
  risk_analysis_on     = "2026-05-01"
  risk_analysis_for    = [target.nuage-a]
  continuity_plan      = true
  continuity_tested_on = "2026-05-01"
  rto                  = "8h"
  rpo                  = "8h"
  services             = "none"
  flows                = "none"
}

application "etat" {
  name                 = "Etat"
  administration       = administration.agence
  class                = "D"
  owns                 = []
  reads                = []
  hosted_on            = []
  serves_third_parties = false
  risk_analysis_on     = "2026-05-01"
  risk_analysis_for    = [target.nuage-a]
  continuity_plan      = true
  continuity_tested_on = "2026-05-01"
  rto                  = "8h"
  rpo                  = "8h"
  services             = "none"
  flows                = "none"
}

application "fonds" {
  name                 = "Fonds"
  administration       = administration.agence
  class                = "D"
  owns                 = []
  reads                = []
  hosted_on            = []
  serves_third_parties = false
  risk_analysis_on     = "2026-05-01"
  risk_analysis_for    = [target.nuage-b]
  continuity_plan      = true
  continuity_tested_on = "2026-05-01"
  rto                  = "8h"
  rpo                  = "8h"
  services             = "none"
  flows                = "none"
}

application "guichet" {
  name                 = "Guichet"
  administration       = administration.agence
  class                = "D"
  owns                 = []
  reads                = []
  hosted_on            = []
  serves_third_parties = false
  risk_analysis_on     = "2026-05-01"
  risk_analysis_for    = [target.nuage-b]
  continuity_plan      = true
  continuity_tested_on = "2026-05-01"
  rto                  = "8h"
  rpo                  = "8h"
  services             = "none"
  flows                = "none"
}

application "mission" {
  name                 = "Mission"
  administration       = administration.agence
  class                = "D"
  owns                 = []
  reads                = []
  hosted_on            = []
  serves_third_parties = false
  risk_analysis_on     = "2026-05-01"
  risk_analysis_for    = [target.nuage-x]
  continuity_plan      = true
  continuity_tested_on = "2026-05-01"
  rto                  = "8h"
  rpo                  = "8h"
  services             = "none"
  flows                = "none"
}

application "notes" {
  name                 = "Notes"
  administration       = administration.agence
  class                = "D"
  owns                 = []
  reads                = []
  hosted_on            = []
  serves_third_parties = false
  risk_analysis_on     = "2026-05-01"
  risk_analysis_for    = [target.nuage-x]
  continuity_plan      = true
  continuity_tested_on = "2026-05-01"
  rto                  = "8h"
  rpo                  = "8h"
  services             = "none"
  flows                = "none"
}
