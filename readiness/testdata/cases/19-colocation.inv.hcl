# Facts: sensitive data on the office's machines in a hall it rents; once under a full contract, once under one of foreign law without
# reversibility.
#
# Reasoning: colocation hands part of the system to a provider: article 12 of law 05-20, a contract under Moroccan law with five
# commitments. It is no cloud, so no level is asked. What the contract lacks can be put right, so it is a condition and no denial.
# Confidence: high.
#
# expect dams on colocation eligible
# expect dams on hall eligible_with_conditions MA-0520-12a MA-0520-12b
# expect dams asks hall contract MA-0520-12a administration.buyers contract MA-0520-12b administration.buyers

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
  risk_analysis_for = [target.colocation, target.hall]
}

administration "buyers" {
  name  = "Example central buyers (fictitious)"
  vital = false
}

contract "thin" {
  administration  = administration.buyers
  kind            = "contract"
  law             = "FR"
  start           = "2026-01-05"
  end             = "2030-01-04"
  incident_notice = "12h"
  clauses         = ["information_protection", "auditability", "security", "service_levels", "processor", "dgssi_rules", "audit_right"]
}

target "hall" {
  like     = template.moroccan
  kind     = "colocation"
  contract = contract.thin
}
