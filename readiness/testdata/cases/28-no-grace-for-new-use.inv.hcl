# Facts: sensitive data on the unqualified national cloud since September 2025, after the decree entered into force.
#
# Reasoning: article 18 speaks of those who use cloud services already on that day. Use begun later has no grace. Confidence: medium, as
# the day is inferred.
#
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
  like         = template.sound
  name         = "Monitoring of dams"
  class        = "B"
  owns         = [dataset.scans]
  hosted_on    = [target.national]
  hosted_since = "2025-09-01"
}
