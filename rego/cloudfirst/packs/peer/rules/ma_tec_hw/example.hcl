# One system with a dongle, one without, one that nobody asked about. Everything here is fictitious.

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

application "topographie" {
  # want MA-TEC-hw violated on nuage
  # want MA-TEC-hw satisfied on baie
  name              = "Topographie"
  hardware_bindings = ["clé de protection USB"]
}

application "courrier" {
  # want MA-TEC-hw satisfied on nuage
  name              = "Courrier"
  hardware_bindings = "none"
}

application "archives" {
  # want MA-TEC-hw undetermined on nuage
  name = "Archives"
}
