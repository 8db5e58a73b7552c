# One full of addresses, one with names, and one that nobody searched. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "pointage" {
  # want CF-DIS-ADDRESSES spoken
  name                = "Pointage"
  platform            = "virtual"
  hardcoded_addresses = true
}

application "courrier" {
  # want CF-DIS-ADDRESSES satisfied
  name                = "Courrier"
  platform            = "virtual"
  hardcoded_addresses = false
}

application "archives" {
  # want CF-DIS-ADDRESSES undetermined
  name     = "Archives"
  platform = "virtual"
}
