# Facts: sensitive data on a level-2 cloud since 2024; the contract names no format in which data come back, and the level rests on no
# published list.
#
# Reasoning: decree 2-24-921, articles 12 and 16. Both can be put right, so they are conditions. For the hosting that exists article 18
# gives time until 21 August 2027; an application that moves there meets them at once. Confidence: medium, as the day is inferred.
#
# expect dams on bare eligible_with_conditions MA-2492-12 due 2027-08-21 MA-2492-16a due 2027-08-21
# expect arrivals on bare eligible_with_conditions MA-2492-12 MA-2492-16a
# expect arrivals asks bare contract MA-2492-16a administration.office target MA-2492-12 administration.office

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
  hosted_on         = [target.bare]
  hosted_since      = "2024-03-04"
  risk_analysis_for = [target.bare]
}

application "arrivals" {
  like              = template.sound
  name              = "Arrivals"
  class             = "B"
  reads             = [dataset.scans]
  owns              = []
  risk_analysis_for = [target.bare]
}

contract "bare" {
  kind                 = "contract"
  law                  = "MA"
  start                = "2024-01-08"
  end                  = "2030-01-07"
  incident_notice      = "12h"
  certified_deletion   = true
  subcontractor_notice = true
  subcontractors       = []
  exit                 = { format = "none", delay = "60 days", assistance = true }
  clauses              = ["information_protection", "auditability", "reversibility", "security", "service_levels", "processor", "dgssi_rules", "subcontractors", "audit_right"]
}

target "bare" {
  like     = template.moroccan
  kind     = "cloud"
  contract = contract.bare
  qualification {
    level            = 2
    services         = ["iaas"]
    offers           = ["linux_vm", "postgres"]
    valid_from       = "2026-01-15"
    valid_to         = "2031-01-14"
    status           = "valid"
    renewal_filed_on = not_applicable
    evidence         = "none"
  }
}
