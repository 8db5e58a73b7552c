# Facts: the same sensitive data, on a State cloud which no qualification is recorded for; once without, and once with a qualification of
# level 2.
#
# Reasoning: decree 2-24-921 speaks of providers of cloud services and has no exemption for one that the State runs; article 1 binds
# entities that use one. So a State cloud is asked for its level like any other. Confidence: medium, inferred from the absence of an
# exemption.
#
# expect dams on state-cloud denied MA-2492-01 MA-2492-02
# expect dams on state-cloud-qualified eligible
# expect dams recommended state-cloud-qualified

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
  risk_analysis_for = [target.state-cloud-qualified, target.level-2]
}

target "state-cloud-qualified" {
  like = template.moroccan
  kind = "state_cloud"
  qualification {
    level            = 2
    services         = ["iaas"]
    offers           = ["linux_vm", "postgres"]
    valid_from       = "2026-01-15"
    valid_to         = "2031-01-14"
    status           = "valid"
    renewal_filed_on = not_applicable
    evidence         = source.journal
  }
}
