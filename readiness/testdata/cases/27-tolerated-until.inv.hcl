# Facts: sensitive data on the unqualified national cloud since 2023.
#
# Reasoning: decree 2-24-921, article 18: who used cloud services for sensitive systems or data on the day the decree entered into force
# conforms within 24 months. Article 19: that day is the publication of the order, seen in the press as 21 August 2025, hence 21 August
# 2027. So the hosting that exists is tolerated until then, and a move of the same application to a like target is denied. Confidence:
# medium: both days are inferred.
#
# expect dams on national tolerated_until until 2027-08-21 MA-2492-18
# expect dams on foreign-run denied MA-2492-01 MA-2492-02 MA-2492-L2d
# on the day 2027-08-21
# expect dams on national tolerated_until until 2027-08-21 MA-2492-18
# on the day 2027-08-22
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
  hosted_since = "2023-03-06"
}
