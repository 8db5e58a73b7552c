# A rule set aside for one application, for a while, on somebody's responsibility. It shows in every report.
waiver "permis-continuite" {
  # The rule's id.
  rule = "MA-0520-09b"

  # The application.
  application = application.permis

  # Why.
  reason = "exercice de continuité reporté"

  # The post that answers for it.
  approver = "directeur général"

  # The day it was approved.
  approved_on = "2026-06-01"

  # Last day it holds.
  expires = "2026-12-31"
}
