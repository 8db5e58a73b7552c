# Facts: three providers once of level 2: the qualification of one ended on 30 October 2026, another's is suspended, the third's is for
# platforms (PaaS) and not for the infrastructure that would be used.
#
# Reasoning: decree 2-24-921, articles 9 and 10: a qualification holds until its last day; article 15: suspended is none; article 3: it is
# per type of service. None of the three meets level 1 or 2 on 31 October. On 30 October the first still does; that its renewal was not
# applied for six months before (article 10) is a condition. Confidence: high.
#
# expect dams on ended denied MA-2492-01 MA-2492-02 MA-2492-04
# expect dams on suspended denied MA-2492-01 MA-2492-02 MA-2492-05
# expect dams on platform denied MA-2492-01 MA-2492-02 MA-2492-03
# on the day 2026-10-30
# expect dams on ended eligible_with_conditions MA-2492-04b MA-2492-04c

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
  risk_analysis_for = [target.ended]
}

target "ended" {
  like = template.moroccan
  kind = "cloud"
  qualification {
    level            = 2
    services         = ["iaas"]
    offers           = ["linux_vm", "postgres"]
    valid_from       = "2025-11-03"
    valid_to         = "2026-10-30"
    status           = "valid"
    renewal_filed_on = not_applicable
    evidence         = source.journal
  }
}

target "suspended" {
  like = template.moroccan
  kind = "cloud"
  qualification {
    level            = 2
    services         = ["iaas"]
    offers           = ["linux_vm", "postgres"]
    valid_from       = "2025-11-03"
    valid_to         = "2030-10-30"
    status           = "suspended"
    renewal_filed_on = not_applicable
    evidence         = source.journal
  }
}

target "platform" {
  like = template.moroccan
  kind = "cloud"
  qualification {
    level            = 2
    services         = ["paas"]
    offers           = ["linux_vm", "postgres"]
    valid_from       = "2025-11-03"
    valid_to         = "2030-10-30"
    status           = "valid"
    renewal_filed_on = not_applicable
    evidence         = source.journal
  }
}
