# Two providers for infrastructure, one for platforms, and one for software whose qualification nobody knows. Everything here is fictitious.

inventory {
  # want MA-RES-single satisfied on iaas
  # want MA-RES-single violated on paas
  # want MA-RES-single undetermined on saas
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

target "infra-a" {
  kind            = "cloud"
  provider        = "Fournisseur A (fictif)"
  model           = "iaas"
  locations       = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations      = ["MA"]
  support         = ["MA"]
  key_custody     = "customer_morocco"
  foreign_control = "none"

  qualification {
    level      = 2
    services   = ["iaas"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
    evidence   = source.bulletin
  }
}

target "infra-b" {
  kind            = "cloud"
  provider        = "Fournisseur B (fictif)"
  model           = "iaas"
  locations       = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations      = ["MA"]
  support         = ["MA"]
  key_custody     = "customer_morocco"
  foreign_control = "none"

  qualification {
    level      = 2
    services   = ["iaas"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
    evidence   = source.bulletin
  }
}

target "plateforme-a" {
  kind            = "cloud"
  provider        = "Fournisseur A (fictif)"
  model           = "paas"
  locations       = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations      = ["MA"]
  support         = ["MA"]
  key_custody     = "customer_morocco"
  foreign_control = "none"

  qualification {
    level      = 2
    services   = ["paas"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
    evidence   = source.bulletin
  }
}

target "logiciel-a" {
  kind            = "cloud"
  provider        = "Fournisseur A (fictif)"
  model           = "saas"
  locations       = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations      = ["MA"]
  support         = ["MA"]
  key_custody     = "customer_morocco"
  foreign_control = "none"

  qualification {
    level      = 2
    services   = ["saas"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
    evidence   = source.bulletin
  }
}

target "logiciel-b" {
  kind            = "cloud"
  provider        = "Fournisseur B (fictif)"
  model           = "saas"
  locations       = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations      = ["MA"]
  support         = ["MA"]
  key_custody     = "customer_morocco"
  foreign_control = "none"

  qualification {
    level      = unknown("jamais vérifié")
    services   = ["saas"]
    valid_from = "2026-01-15"
    valid_to   = "2030-01-14"
    status     = "valid"
    evidence   = source.bulletin
  }
}

source "bulletin" {
  kind      = "official_journal"
  reference = "référence fictive"
}

application "acte" {
  name           = "Acte"
  administration = administration.agence
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}
