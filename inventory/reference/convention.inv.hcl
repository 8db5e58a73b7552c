# An agreement between administrations, or between one and a body that depends on it. In law 09-08 (article 23) it may bind a
# processor in place of a contract.
convention "mutualisation" {
  # What people call it.
  name = "Convention de mutualisation informatique"

  # What it is about.
  kind = "shared_service"

  # Number or reference.
  reference = "CONV 2024-11 (fictive)"

  # Who agreed.
  parties = [administration.agence, administration.ministere]

  # The applications it covers.
  applications = [application.permis]

  # The data it covers.
  data = [register.foncier]

  # What the parties promise. The first five words are those of law 05-20, article 12; "processor" means that data are processed on
  # instruction only (law 09-08, article 23).
  clauses = ["information_protection", "security", "processor"]

  # The day it was asked for.
  requested_on = "2024-02-01"

  # Usual time from request to signature.
  lead_time = "30 weeks"

  # The day the signature is expected.
  expected_on = "2024-10-01"

  # The day it was signed.
  signed_on = "2024-11-18"

  # Last day it holds.
  valid_to = "2029-11-17"

  # The post that signs.
  signatory = "directeur général"

  # The post that signs when the signatory cannot.
  delegate = "secrétaire général"
}
