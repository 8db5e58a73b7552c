# A product without support, one with, and one of which nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "ancien" {
  # want CF-DIS-VENDOR spoken
  name                 = "Ancien progiciel"
  platform             = "virtual"
  source_code          = "vendor"
  vendor_support_until = "2025-12-31"
}

application "progiciel" {
  # want CF-DIS-VENDOR satisfied
  name                 = "Progiciel"
  platform             = "virtual"
  source_code          = "vendor"
  vendor_support_until = "2031-12-31"
}

application "archives" {
  # want CF-DIS-VENDOR undetermined
  name        = "Archives"
  platform    = "virtual"
  source_code = "vendor"
}
