# A licence that forbids the cloud, one that allows it, one that nobody read. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

target "nuage" {
  kind = "cloud"
}

target "baie" {
  kind = "colocation"
}

application "permis" {
  # want MA-TEC-lic violated on nuage
  # want MA-TEC-lic satisfied on baie
  name = "Permis"

  component "forms" {
    licence_cloud = false
  }
}

application "courrier" {
  # want MA-TEC-lic satisfied on nuage
  name = "Courrier"

  component "serveur-web" {
    licence_cloud = true
  }
}

application "archives" {
  # want MA-TEC-lic undetermined on nuage
  name = "Archives"

  component "moteur" {
    licence_cloud = unknown("contrat introuvable", "2026-09-02")
  }
}
