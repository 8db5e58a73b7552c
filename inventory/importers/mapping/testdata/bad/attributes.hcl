mapping "x" {}

sheet {
  server "srv" {
    name   = 3
    memry  = "RAM"
    memory = { column = "RAM", unit = "Go" }
    vcpu   = { column = "CPU", unit = "GiB" }
    power  = { column = "État", words = { "Marche" = "On", "Arrêt" = off } }
    site   = { value = site }
    os     = { colum = "OS" }
    eol    = { column = "Fin", value = "2026-01-01" }
    cluster = { column = "A", separator = "," }
    hostname = { column = "H", make = true }
  }

  application {
    id        = ["Nom", { column = 0 }]
    hosted_on = "Serveur"
    owns      = { column = "Données", kind = "server" }
    stage     = { value = "prod" }
    users     = { value = "beaucoup" }
    rto       = unknown
    flows     = "Flux"
    flow {
      to = "Cible"
    }
    flaw {}
    move "x" {
      pilot = { column = "Pilote", yes = 1 }
    }
  }

  dataset {
    id     = "Jeu"
    impact = "Impact"
    when   = { column = "Type" }
    impact {
      integrity = { value = "9" }
      id        = "x"
    }
  }
}
