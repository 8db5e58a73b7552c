# Tête de fichier : reste.
inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

administration "mtp" {
  name = "Ministère (fictif)"
}

team "dsi" { name = "=DSI" } # une équipe

# La paie.
application "paie" {
  name       = "Paie"
  administration = administration.mtp
  owner      = team.dsi
  criticality = "high"
  # demandé deux fois
  monitoring = true # à revoir
  backup_copies = 3
  rto        = "4h"
  owns       = []
  users      = 3100

  flow "banque" { # le virement
    to = external.banque
    encrypted = not_applicable
    tls = "1.3"

    fact "tls" {
      as_of = "2026-10-12"
    }
  }

  fact "users" {
    source = source.audit
  }

  fact "monitoring" {
    source = source.courriel-de-la-dsi
    as_of  = "2026-10-12"
    note   = "vu à l'écran"
  }

  fact "rto" {
    source = source.audit
    as_of  = "2026-10-02"
  }

  fact "criticality" {
    source = source.courriel-de-la-dsi
  }
}

external "banque" { name = "Banque (fictive)" }

source "audit" {
  title = "Audit (fictif)"
}

target "n1" {
  name          = "Nuage 1"
  kind          = "cloud"
  provider      = "Fournisseur (fictif)" # pas de décision
  support       = ["MA", "FR"]
  key_rotation  = unknown("question posée", "2026-10-12")
  qualification = "none"

  fact "support" {
    source = source.audit
  }
}
