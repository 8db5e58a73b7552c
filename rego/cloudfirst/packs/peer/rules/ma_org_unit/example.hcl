# Administrations that have it, that lack it, and that nobody asked. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  # want MA-ORG-unit satisfied
  name            = "Agence d'exemple (fictive)"
  vital           = false
  cloud_lead      = true
  cloud_committee = true
}

administration "caisse" {
  # want MA-ORG-unit violated
  name            = "Caisse d'exemple (fictive)"
  vital           = false
  cloud_lead      = true
  cloud_committee = false
}

administration "office" {
  # want MA-ORG-unit undetermined
  name  = "Office d'exemple (fictif)"
  vital = false
}
