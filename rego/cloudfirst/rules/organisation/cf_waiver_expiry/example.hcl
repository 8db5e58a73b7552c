# A waiver that has expired, one that runs, and one whose end nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

waiver "permis-2026" {
  rule        = "CF-CLASS"
  application = application.permis
  reason      = "Marché en cours"
  approver    = "Secrétaire général"
  approved_on = "2026-01-15"
  expires     = "2026-06-30"
}

waiver "paie-2026" {
  rule        = "CF-CLASS"
  application = application.paie
  reason      = "Marché en cours"
  approver    = "Secrétaire général"
  approved_on = "2026-01-15"
  expires     = "2027-01-15"
}

waiver "archives-2026" {
  rule        = "CF-CLASS"
  application = application.archives
  reason      = "Marché en cours"
  approver    = "Secrétaire général"
  approved_on = "2026-01-15"
  expires     = unknown("décision non retrouvée")
}

application "permis" {
  # want CF-WAIVER-EXPIRY violated
  name = "Permis de construire"
}

application "paie" {
  # want CF-WAIVER-EXPIRY satisfied
  name = "Paie"
}

application "archives" {
  # want CF-WAIVER-EXPIRY undetermined
  name = "Archives"
}

application "plans" {
  # want CF-WAIVER-EXPIRY not_applicable
  name = "Plans publiés"
}
