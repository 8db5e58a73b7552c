# A time in which nothing is cut over, or in which teams have less to give: closing of accounts, examinations, elections.
freeze "cloture-budgetaire" {
  # The calendar it belongs to. Left out: all of them.
  calendar = calendar.ma-public

  # First day.
  from = "2026-12-15"

  # Last day, included.
  until = "2027-01-15"

  # Share of its capacity that a team keeps, 0 to 1. Left out: nothing may be cut over.
  factor = 0

  # The applications concerned. Left out: all of them.
  applies = [application.depense]

  # Why.
  reason = "clôture budgétaire"
}
