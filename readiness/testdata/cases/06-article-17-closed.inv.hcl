# Facts: as in the first case of article 17, but the market check found a qualified provider with an equivalent service.
#
# Reasoning: article 17 opens only where the service is not available from qualified providers, whatever the study says. Denied, and the
# study that rests on nothing is said (MA-2492-17bm). Confidence: high.
#
# expect dams on national denied MA-2492-01 MA-2492-02
# expect dams finds MA-2492-17bm violated

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
  equivalent_exists = true
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
