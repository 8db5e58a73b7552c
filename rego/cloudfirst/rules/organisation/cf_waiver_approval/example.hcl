# Waivers with and without an approval. Everything here is fictitious.

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
  approved_on = "2026-12-01"
  expires     = "2027-01-15"
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
  approver    = unknown("décision non retrouvée")
  approved_on = "2026-01-15"
  expires     = "2027-01-15"
}

application "permis" {
  # want CF-WAIVER-APPROVAL violated
  name = "Permis de construire"
}

application "paie" {
  # want CF-WAIVER-APPROVAL satisfied
  name = "Paie"
}

application "archives" {
  # want CF-WAIVER-APPROVAL undetermined
  name = "Archives"
}

application "plans" {
  # want CF-WAIVER-APPROVAL not_applicable
  name = "Plans publiés"
}
