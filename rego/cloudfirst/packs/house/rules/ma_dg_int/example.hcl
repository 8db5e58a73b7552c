# Data that must be right, made from others: rated lower, as high, not rated, and from none. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

dataset "soldes" {
  name     = "Soldes"
  impact   = { confidentiality = 1, integrity = 3, availability = 1 }
  personal = []
  secrecy  = "none"
}

dataset "saisies" {
  name     = "Saisies des guichets"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
}

dataset "grand-livre" {
  name     = "Grand livre"
  impact   = { confidentiality = 1, integrity = 3, availability = 1 }
  personal = []
  secrecy  = "none"
}

dataset "releves" {
  name     = "Relevés reçus"
  impact   = { confidentiality = 1, integrity = unknown("cotation prévue"), availability = 1 }
  personal = []
  secrecy  = "none"
}

application "guichet" {
  name     = "Guichet"
  class    = "D"
  owns     = [dataset.saisies]
  reads    = []
  services = "none"

  flow "envoi" {
    to        = application.tresorerie
    data      = [dataset.saisies]
    mode      = "batch"
    if_broken = "queues"
  }
}

application "tresorerie" {
  # want MA-DG-INT violated
  name     = "Trésorerie"
  class    = "D"
  owns     = [dataset.soldes]
  reads    = []
  services = "none"
  flows    = "none"
}

application "comptabilite" {
  # want MA-DG-INT satisfied
  name     = "Comptabilité"
  class    = "D"
  owns     = [dataset.soldes]
  reads    = [dataset.grand-livre]
  services = "none"
  flows    = "none"
}

application "rapprochement" {
  # want MA-DG-INT undetermined
  name     = "Rapprochement"
  class    = "D"
  owns     = [dataset.soldes]
  reads    = [dataset.releves]
  services = "none"
  flows    = "none"
}

application "archives" {
  # want MA-DG-INT not_applicable
  name     = "Archives"
  class    = "D"
  owns     = [dataset.soldes]
  reads    = []
  services = "none"
  flows    = "none"
}
