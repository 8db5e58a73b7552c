# A common function, one of its own, and one that nobody judged. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "messagerie" {
  # want CF-DIS-COMMODITY spoken
  name      = "Messagerie"
  platform  = "virtual"
  commodity = true
}

application "cadastre" {
  # want CF-DIS-COMMODITY satisfied
  name      = "Cadastre"
  platform  = "virtual"
  commodity = false
}

application "parc" {
  # want CF-DIS-COMMODITY undetermined
  name     = "Parc automobile"
  platform = "virtual"
}
