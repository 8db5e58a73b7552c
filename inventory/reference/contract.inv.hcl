# What binds a provider or supplier. Outsourcing a sensitive system takes a contract under Moroccan law with five commitments (law
# 05-20, article 12); a processor of personal data is bound in writing (law 09-08, article 23).
contract "hebergement" {
  # What people call it.
  name = "Hébergement de la plateforme des permis"

  # Contract, convention between administrations, or another legal act: for a processor any of them will do (law 09-08, article 23).
  kind = "contract"

  # Number or reference.
  reference = "MAR 2025-31 (fictif)"

  # Who is served.
  administration = administration.agence

  # The applications it covers.
  applications = [application.permis]

  # Who is bound.
  provider = "Fournisseur Exemple SA (fictif)"

  # ISO 3166 code of the country whose law governs it. For a sensitive system: MA (law 05-20, article 12).
  law = "MA"

  # First day.
  start = "2026-01-01"

  # Last day.
  end = "2028-12-31"

  # What the provider promises. Law 05-20, article 12 asks for the first five; article 10 for dgssi_rules (the provider obeys the rules
  # of the national authority); law 09-08, article 23 for processor (acts on instruction only). audit_right is the right to audit,
  # foreign_request_notice the promise to tell of requests by foreign authorities.
  clauses = [
    "information_protection", "auditability", "reversibility", "security", "service_levels",
    "processor", "dgssi_rules", "subcontractors", "audit_right", "foreign_request_notice",
  ]

  # Time within which the provider tells of an incident. The law says as soon as known (law 05-20, article 8) and gives no hours.
  incident_notice = "24h"

  # Whether the provider certifies in a document that it has deleted the data (decree 2-24-921, article 16).
  certified_deletion = true

  # Whether the customer may leave before the end, as decree 2-24-921, article 17 may oblige it to.
  early_exit = true

  # What leaving early costs, in the currency of the inventory.
  penalty = 120000

  # How it is left (decree 2-24-921, article 16).
  exit = {
    # Format in which data and systems are handed back.
    format = "VMDK et exports SQL"

    # Time within which they are handed back.
    delay = "60 days"

    # Whether the provider helps.
    assistance = true

    # The post that answers for the exit plan. Peer practice.
    owner = "responsable de la production"

    # What leaving costs in all, in the currency of the inventory. Peer practice.
    cost = estimate(250000, "medium")

    # What taking the data out costs, in the currency of the inventory. Peer practice.
    egress_fee = 0

    # The day the exit was last rehearsed. Peer practice.
    tested_on = unknown("rehearsal planned for 2027", "2026-09-02")
  }

  # Companies that work for the provider.
  subcontractors = ["Maintenance Exemple SARL (fictive)"]

  # Whether the provider must tell the customer before it changes them.
  subcontractor_notice = true

  # Language of the text.
  language = "fr"
}
