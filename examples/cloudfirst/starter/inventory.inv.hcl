# Start here. Every file below this directory whose name ends in .inv.hcl belongs to one inventory; their order never matters.
# Exactly one of them holds this block. Everything here is fictitious: replace it with your own facts, and add to it.
#
#   cloudfirst check DIR       every problem, with its file, line and remedy
#   cloudfirst questions DIR   what to ask next, most valuable first

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31" # the day the facts are true on
  marking  = "internal"   # public | internal | confidential | secret; printed on every page
}

# How to state a fact. These are four different things:
#
#   (left out)                                          nobody was asked yet
#   rpo = unknown("nobody ever fixed it", "2026-09-02") asked, and nobody knows: why, and since when
#   licence = not_applicable                            the question makes no sense here
#   flows = "none"                                      known to be nothing
#
# and when only roughly known: estimate(2500, "low"), range("1.8 TB", "2.4 TB"), at_most("40 ms"), at_least(3).
# Units are part of the value: "128 GiB", "20 Mbit/s", "9 person_days/week", "4h"; dates are year-month-day.

administration "commune" {
  name    = "Commune d'exemple (fictive)"
  name_ar = "جماعة المثال"
  kind    = "local_authority"
  vital   = false # whether it is an infrastructure of vital importance under law 05-20

  security_officer = "appointed"
}

team "informatique" {
  name     = "Service informatique"
  members  = 3
  capacity = "6 person_days/week" # left for the migration once daily work is done
}

site "siege" {
  name    = "Siège"
  city    = "Rabat"
  country = "MA"
  role    = "datacenter"
}
