# Facts: two clouds said to be of level 2: the qualification of one begins on 1 January 2027, that of the other is stated for ten years.
#
# Reasoning: decree 2-24-921, article 9: the decision fixes how long a qualification holds, five years at most. Before its first day there is
# none, whatever the status says; on that day there is. Ten years are not what a decision can give: one of the two days is wrong, and hosting
# waits for the answer. Confidence: high.
#
# expect dams on later denied MA-2492-01 MA-2492-02
# expect dams on decade eligible_with_conditions MA-2492-09
# on the day 2027-01-01
# expect dams on later eligible

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
  like              = template.sound
  name              = "Monitoring of dams"
  class             = "B"
  owns              = [dataset.scans]
  risk_analysis_for = [target.later, target.decade]
}

target "later" {
  like = template.moroccan
  kind = "cloud"
  qualification {
    level            = 2
    services         = ["iaas"]
    offers           = ["linux_vm", "postgres"]
    valid_from       = "2027-01-01"
    valid_to         = "2031-12-31"
    status           = "valid"
    renewal_filed_on = not_applicable
    evidence         = source.journal
  }
}

target "decade" {
  like = template.moroccan
  kind = "cloud"
  qualification {
    level            = 2
    services         = ["iaas"]
    offers           = ["linux_vm", "postgres"]
    valid_from       = "2026-01-15"
    valid_to         = "2036-01-14"
    status           = "valid"
    renewal_filed_on = not_applicable
    evidence         = source.journal
  }
}
