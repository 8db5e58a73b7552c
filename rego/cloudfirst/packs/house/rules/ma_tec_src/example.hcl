# One system that nobody supports any more, one whose code is owned, one whose support contract was not found. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "permis" {
  # want MA-TEC-src violated
  name                 = "Permis"
  source_code          = "vendor"
  vendor_support_until = "2022-12-31"
}

application "courrier" {
  # want MA-TEC-src satisfied
  name                 = "Courrier"
  source_code          = "owned"
  vendor_support_until = not_applicable
}

application "archives" {
  # want MA-TEC-src undetermined
  name                 = "Archives"
  source_code          = "vendor"
  vendor_support_until = unknown("marché introuvable", "2026-09-02")
}
