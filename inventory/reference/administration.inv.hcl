# An entity in the sense of law 05-20, article 1: a State administration, a territorial community, a public establishment or
# enterprise, any other legal person of public law.
administration "ministere" {
  # Official name.
  name = "Ministère de l'aménagement (fictif)"
}

administration "agence" {
  # Official name.
  name = "Agence urbaine du littoral (fictive)"

  # Name in Arabic.
  name_ar = "الوكالة الحضرية للساحل"

  # Name in French.
  name_fr = "Agence urbaine du littoral"

  # What sort of entity it is.
  kind = "public_institution"

  # The administration it depends on.
  parent = administration.ministere

  # Sector of activity, in the administration's own words. The list of vital sectors is set by regulation (law 05-20, article 15).
  sector = "aménagement du territoire"

  # Whether it is an infrastructure of vital importance. The answer is confidential (law 05-20, article 16).
  vital = false

  # Whether a security officer is appointed, as law 05-20, article 6 asks.
  security_officer = "appointed"

  # Whether the security officer is independent of those who run the systems (law 05-20, article 6).
  security_officer_independent = true

  # The post the security officer reports to: the evidence of independence.
  security_officer_reports_to = "directeur général"

  # The day the security policy was approved (law 05-20, article 4).
  security_policy = "2025-03-12"

  # The day of the last risk analysis of the administration (law 05-20, article 4).
  risk_analysis = unknown("exists, date not found", "2026-09-02")

  # The day the continuity policy was approved (law 05-20, article 9).
  continuity_policy = "2025-11-03"

  # The day the data policy was approved.
  data_policy = unknown("draft seen, approval not found", "2026-09-02")

  # The day the cloud strategy was approved.
  cloud_strategy = "2026-06-15"

  # Conformity with the national security directive (DNSSI, law 05-20, article 3), in per cent of its rules.
  dnssi_score = estimate(62, "low")

  # The day conformity with the DNSSI was last assessed.
  dnssi_assessed_on = "2026-02-20"

  # Whether there is a procedure to declare incidents to the national authority as soon as they are known (law 05-20, article 8).
  incident_procedure = true

  # Who watches for security events: an own security operations centre, a shared one, a provider, nobody (law 05-20, article 7).
  soc = "outsourced"

  # Whether the provider of outsourced security services is qualified. Infrastructures of vital importance may use no other (law
  # 05-20, article 25).
  soc_provider_qualified = false

  # Whether somebody is the contact for the protection of personal data.
  data_protection_contact = true

  # Whether a text makes the administration competent to process data on offences and convictions (law 09-08, article 49).
  competent_for_offences = false

  # Whether one person leads the move to the cloud. Peer practice.
  cloud_lead = true

  # Whether a committee decides on the move to the cloud. Peer practice.
  cloud_committee = true

  # The day of the last yearly report on adoption, blockers and actions. Peer practice (France, cloud doctrine, rule 3).
  cloud_report_on = "2026-01-30"

  # Skills the administration has, in its own words. Compared with those that waves need.
  skills = ["linux", "postgresql", "security"]

  # Answers of a self-assessment of digital maturity. A referential of the ministry is announced; its method has not been read, so the
  # answers are in per cent of what the method used can give, and the method is named.
  digital_maturity = {
    # Capacity of the administration: people, means, organisation. Per cent.
    capacity = 55

    # Transformation of its services. Per cent.
    services = 40

    # Effect on citizens. Per cent.
    citizens = unknown("survey planned", "2026-09-02")

    # The method that was used.
    method = "grille interne, 24 questions"

    # The day of the assessment.
    assessed_on = "2026-05-11"
  }

  # Answers on data governance, in the three layers of the OECD. Per cent of what the method used can give. Peer practice.
  data_governance = {
    # Vision, leadership, policy. Per cent.
    strategic = 50

    # Rules, coordination, capacity to carry them out. Per cent.
    tactical = 35

    # Architecture, quality, sharing of the data themselves. Per cent.
    operational = estimate(30, "low")

    # The method that was used.
    method = "grille interne, 18 questions"

    # The day of the assessment.
    assessed_on = "2026-05-11"
  }
}
