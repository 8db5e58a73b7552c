# Facts: as before, but the study of the national provider lacks two of its heads, the reversibility and the legal regime of the provider.
#
# Reasoning: article 17 has the study made beforehand and lists what it considers; an incomplete one is none. Article 2 stands: denied.
# The incomplete record is said beside it (MA-2492-17b), for it is what could be put right. Confidence: high.
#
# expect dams on national denied MA-2492-01 MA-2492-02
# expect dams finds MA-2492-17b violated
# expect dams recommended level-2

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
  reversibility = false
  disclosure    = true
  legal_regime  = false
  date          = "2026-06-15"
}
