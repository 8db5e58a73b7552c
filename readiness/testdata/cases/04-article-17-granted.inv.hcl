# Facts: sensitive data (confidentiality 3) need a service no qualified provider offers: a market check of 1 June 2026 found none, and is
# repeated every 180 days. A study of the unqualified national provider with all five heads was made on 15 June.
#
# Reasoning: decree 2-24-921, article 17: an unqualified provider may be used where the service or one alike is not available from
# qualified ones, after a study of risks and impact. Both are on record for this target and no other, so levels 1 and 2 (article 2) and
# the place of management (article 5, 4°) fall here; article 11 of law 05-20 is met, for the data stay in Morocco. What rests on an
# exception is conditional, and lasts as long as its record: the check is due again on 28 November 2026. Confidence: high for the way,
# house reading for its end: the text sets no interval, the check sets its own.
#
# expect dams on national eligible_with_conditions until 2026-11-28 MA-2492-17a recheck 2026-11-28
# expect dams on foreign-run denied MA-2492-01 MA-2492-02 MA-2492-L2d
# expect dams on level-2 eligible
# expect dams recommended level-2
# on the day 2026-11-28
# expect dams on national eligible_with_conditions until 2026-11-28 MA-2492-17a recheck 2026-11-28
# on the day 2026-11-29
# expect dams on national denied MA-2492-01 MA-2492-02

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

dataset "scans" {
  like   = template.plain
  name   = "Scans of dams"
  impact = { confidentiality = 3, integrity = 1, availability = 1 }
}

application "dams" {
  like  = template.sound
  name  = "Monitoring of dams"
  class = "B"
  owns  = [dataset.scans]
}

market_check "m" {
  application       = application.dams
  service           = "computing on graphics processors"
  equivalent_exists = false
  date              = "2026-06-01"
  check_every       = "180 days"
}

study "s" {
  application   = application.dams
  target        = target.national
  justification = true
  rights        = true
  guarantees    = true
  location      = true
  reversibility = true
  disclosure    = true
  legal_regime  = true
  date          = "2026-06-15"
}
