# Facts: sensitive data hosted in France since 2021, at a provider without a level.
#
# Reasoning: article 18 of the decree gives time to conform to the decree. Article 11 of law 05-20 is older, has no transition in what was
# read, and article 49 fines hosting abroad. So the level is tolerated, and the country is not. Confidence: high.
#
# expect dams on europe denied MA-0520-11

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
  hosted_on    = [target.europe]
  hosted_since = "2021-03-01"
}
