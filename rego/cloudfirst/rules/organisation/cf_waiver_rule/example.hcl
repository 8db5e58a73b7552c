# A waiver of a rule that does not exist and one of a rule that does. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

waiver "permis-2026" {
  rule        = "CF-KLASS"
  application = application.permis
  reason      = "Marché en cours"
  approver    = "Secrétaire général"
  approved_on = "2026-01-15"
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

waiver "acte-2026" {
  rule        = unknown("la décision ne nomme pas la règle")
  application = application.acte
  reason      = "Marché en cours"
  approver    = "Secrétaire général"
  approved_on = "2026-01-15"
  expires     = "2027-01-15"
}

application "acte" {
  # want CF-WAIVER-RULE undetermined
  name = "Actes"
}

application "permis" {
  # want CF-WAIVER-RULE violated
  name = "Permis de construire"
}

application "paie" {
  # want CF-WAIVER-RULE satisfied
  name = "Paie"
}

application "plans" {
  # want CF-WAIVER-RULE not_applicable
  name = "Plans publiés"
}
