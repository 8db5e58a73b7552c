# What somebody with the power to do so decided, or is asked to decide. Moves that need it wait for it.
decision "budget-2027" {
  # What people call it.
  name = "Engagement du budget de fonctionnement 2027"

  # What is decided: an approval, an exception to a policy, an authorisation (such as one of the CNDP), a declaration, a homologation
  # (law 05-20, article 19).
  kind = "approval"

  # Number or reference.
  reference = "DEC 2026-118 (fictive)"

  # Whose decision it is.
  administration = administration.agence

  # The applications it is about.
  applications = [application.permis]

  # The hosting target it is about.
  target = target.nuage-exemple

  # The purchase it is about.
  procurement = procurement.iaas-qualifie

  # Why. An exception without a reason is none. Peer practice.
  reason = "premier exercice en charges de fonctionnement"

  # The day it was asked for.
  requested_on = "2026-07-01"

  # Usual time from request to decision.
  lead_time = "12 weeks"

  # The day it is expected.
  expected_on = "2026-09-30"

  # The day it was taken.
  decided_on = "2026-10-05"

  # Last day it holds. Peer practice gives exceptions at most 24 months.
  expires = "2027-12-31"

  # The post that decides.
  signatory = "directeur général"

  # The post that decides when the signatory cannot.
  delegate = "secrétaire général"

  # The document that proves it.
  evidence = source.enquete-2026
}
