# A purchase, planned, under way or done. Moves that need it wait for its signature.
procurement "iaas-qualifie" {
  # What people call it.
  name = "Infrastructure qualifiée, lot 2"

  # What is bought. New machine rooms and equipment are what a Cloud First policy asks questions about.
  subject = "cloud"

  # Kind of procedure, in the administration's own words.
  kind = "appel d'offres ouvert"

  # Number of the procedure.
  reference = "AO 07/2026 (fictif)"

  # Who buys.
  administration = administration.agence

  # The applications it is for.
  applications = [application.permis]

  # The hosting target it will open.
  target = target.nuage-exemple

  # The contract that came out of it.
  contract = contract.hebergement

  # Whether cloud was considered first, as the Cloud First roadmap asks of every investment.
  cloud_considered = true

  # The day the comparison with cloud was made.
  cloud_considered_on = "2026-05-04"

  # The day it was launched.
  launched_on = "2026-09-01"

  # Usual time from launch to signature.
  lead_time = "26 weeks"

  # The day the signature is expected.
  expected_on = "2027-02-15"

  # The day it was signed.
  signed_on = not_applicable

  # The post that signs.
  signatory = "directeur général"

  # The post that signs when the signatory cannot.
  delegate = "secrétaire général"

  # How much, in the currency of the inventory.
  amount = range(2500000, 3200000)
}
