# Facts: the control of a dam by a body of vital importance; the system was homologated for its present hosting and for the level-2 cloud,
# not for colocation, and declared to the DGSSI after it was hosted. The inventory bears no marking.
#
# Reasoning: law 05-20, article 19: sensitive systems of such a body are homologated before they go live; that a move needs a decision of
# its own is inferred (article 49 fines going live without). Articles 16 and 18: the list of these bodies and of their systems is secret,
# so an inventory that tells one is confidential, and this one is not marked: said, and no matter of hosting. Confidence: high, medium for
# the move and the marking.
#
# expect gates on level-2 eligible
# expect gates on premises eligible
# expect gates on colocation eligible_with_conditions MA-0520-19
# expect gates finds MA-0520-18s violated

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

administration "dams-body" {
  like  = template.body
  name  = "Example body (fictitious)"
  vital = true
}

template "administration" "body" {
  kind                         = "public_institution"
  security_officer             = "appointed"
  security_officer_independent = true
  security_policy              = "2026-02-02"
  risk_analysis                = "2026-03-02"
  incident_procedure           = true
  security_officer_reports_to  = "director"
  dnssi_assessed_on            = "2026-05-04"
  soc                          = "own"
  soc_provider_qualified       = not_applicable
  data_protection_contact      = true
}

dataset "gates" {
  like   = template.plain
  name   = "Positions of gates"
  impact = { confidentiality = 3, integrity = 4, availability = 4 }
}

application "gates" {
  like                  = template.sound
  name                  = "Control of gates"
  administration        = administration.dams-body
  class                 = "A"
  owns                  = [dataset.gates]
  homologated_for       = [target.premises, target.level-2]
  sensitive_declared_on = "2026-05-18"
}
