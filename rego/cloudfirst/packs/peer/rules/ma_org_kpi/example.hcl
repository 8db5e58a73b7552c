# Administrations that have it, that lack it, and that nobody asked. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  # want MA-ORG-kpi satisfied
  name            = "Agence d'exemple (fictive)"
  vital           = false
  cloud_report_on = "2026-01-30"
}

administration "caisse" {
  # want MA-ORG-kpi violated
  name            = "Caisse d'exemple (fictive)"
  vital           = false
  cloud_report_on = "2024-01-30"
}

administration "office" {
  # want MA-ORG-kpi undetermined
  name  = "Office d'exemple (fictif)"
  vital = false
}
