# A rural office by satellite: an application without degraded mode, one with it, one nobody asked, and one used in town. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

site "imilchil" {
  zone = "rural"

  link "satellite" {
    technology = "vsat"
    available  = not_applicable
  }
}

site "rabat" {
  zone = "urban"
}

application "guichet" {
  # want MA-CON-off violated
  name         = "Guichet"
  offline_mode = false
  used_at      = [site.imilchil]
}

application "terrain" {
  # want MA-CON-off satisfied
  name         = "Relevés de terrain"
  offline_mode = true
  used_at      = [site.imilchil]
}

application "archives" {
  # want MA-CON-off undetermined
  name    = "Archives"
  used_at = [site.imilchil]
}

application "budget" {
  # want MA-CON-off not_applicable
  name         = "Budget"
  offline_mode = false
  used_at      = [site.rabat]
}
