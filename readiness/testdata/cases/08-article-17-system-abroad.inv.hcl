# Facts: a switchboard of class B whose data are harmless and name nobody; the complete record of article 17 is about a provider abroad.
#
# Reasoning: article 2, level 1, is all that stands against a provider abroad, since article 11 of law 05-20 binds sensitive data and not
# systems. Article 17 lifts level 1, so nothing denies. Confidence: low. That a sensitive system may leave by this way follows from the
# words and is not said by them; who takes it asks the national authority first.
#
# expect switchboard on europe eligible_with_conditions until 2026-11-28 MA-2492-17a recheck 2026-11-28
# expect switchboard on america denied MA-2492-01

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

dataset "directory" {
  like = template.plain
  name = "Directory of extensions"
}

application "switchboard" {
  like  = template.sound
  name  = "Switchboard"
  class = "B"
  owns  = [dataset.directory]
}

market_check "m" {
  application       = application.switchboard
  service           = "computing on graphics processors"
  equivalent_exists = false
  date              = "2026-06-01"
  check_every       = "180 days"
}

study "s" {
  application   = application.switchboard
  target        = target.europe
  justification = true
  rights        = true
  guarantees    = true
  location      = true
  reversibility = true
  disclosure    = true
  legal_regime  = true
  date          = "2026-06-15"
}
