# Administrations that have it, that lack it, and that nobody asked. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  # want MA-ORG-dpo satisfied
  name                    = "Agence d'exemple (fictive)"
  vital                   = false
  data_protection_contact = true
}

administration "caisse" {
  # want MA-ORG-dpo violated
  name                    = "Caisse d'exemple (fictive)"
  vital                   = false
  data_protection_contact = false
}

administration "office" {
  # want MA-ORG-dpo undetermined
  name  = "Office d'exemple (fictif)"
  vital = false
}
