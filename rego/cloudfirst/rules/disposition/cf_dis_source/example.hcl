# A product, a development of its own, and one whose code nobody has seen. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "progiciel" {
  # want CF-DIS-SOURCE spoken
  name        = "Progiciel de gestion"
  source_code = "vendor"
}

application "cadastre" {
  # want CF-DIS-SOURCE satisfied
  name        = "Cadastre"
  source_code = "owned"
}

application "archives" {
  # want CF-DIS-SOURCE undetermined
  name        = "Archives"
  source_code = unknown("sur des bandes, peut-être", "2026-09-02")
}
