# Facts: no qualified provider offers the service; a complete study is about a provider abroad.
#
# Reasoning: article 17 has the study consider where the data are, which may be read as letting them leave. But article 11 of law 05-20
# wants sensitive data on the national territory exclusively, has no exception, and a decree does not set a law aside. So article 17 lifts
# the level, and article 11 denies; the study itself is denied as well (MA-2492-17d). Confidence: medium. This is inferred from two texts;
# a lawyer should confirm it.
#
# expect dams on europe denied MA-0520-11 MA-2492-17d
# expect dams on america denied MA-0520-11 MA-2492-01 MA-2492-02 MA-2492-L2d

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
