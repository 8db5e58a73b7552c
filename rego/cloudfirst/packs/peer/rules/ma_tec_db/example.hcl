# One database too old for the platform, one that fits, one whose version nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

target "plateforme" {
  kind    = "cloud"
  model   = "paas"
  engines = ["postgresql-16"]
}

target "machines" {
  kind  = "cloud"
  model = "iaas"
}

database "ancienne" {
  engine  = "oracle"
  version = "12c"
}

database "recente" {
  engine  = "postgresql"
  version = "16.3"
}

database "inconnue" {
  engine  = "postgresql"
  version = unknown("instance non inventoriée", "2026-09-02")
}

application "permis" {
  # want MA-TEC-db violated on plateforme
  # want MA-TEC-db satisfied on machines
  name      = "Permis"
  databases = [database.ancienne]
}

application "courrier" {
  # want MA-TEC-db satisfied on plateforme
  name      = "Courrier"
  databases = [database.recente]
}

application "archives" {
  # want MA-TEC-db undetermined on plateforme
  name      = "Archives"
  databases = [database.inconnue]
}
