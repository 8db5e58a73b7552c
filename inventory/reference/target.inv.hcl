# A place applications may be hosted: an offer of a provider, a State cloud, own premises, colocation.
target "salle-rabat" {
  kind           = "own_premises"
  site           = site.rabat
  locations      = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  qualification  = "none"
  subcontractors = "none"
}

target "nuage-exemple" {
  # What people call it.
  name = "Infrastructure qualifiée de niveau 2"

  # What it is.
  description = "Deux centres de données, machines virtuelles et bases gérées"

  # What sort of hosting it is. Own premises are not recourse to a cloud service, so decree 2-24-921 does not apply to them; colocation
  # is outsourcing, but not cloud; a State cloud has no exemption in the decree.
  kind = "cloud"

  # The administration that runs it, when it is no company.
  administration = "none"

  # The company that runs it.
  provider = "Fournisseur Exemple SA (fictif)"

  # Legal form of the provider. Level 1 takes a Moroccan SA or SARL (decree 2-24-921, article 4).
  legal_form = "sa"

  # ISO 3166 code of the country whose law the provider is founded under (decree 2-24-921, article 4).
  incorporated_in = "MA"

  # ISO 3166 code of the country of the company at the top of the group.
  parent_country = "MA"

  # Foreign laws that can reach the provider, by name. Peer practice (EU framework, objective 2).
  exposed_laws = []

  # The site it is at, when it is one of ours.
  site = site.rabat

  # Sites it is spread over, independent of one another. Two in Morocco are asked for where availability matters.
  sites = [site.rabat, site.secours]

  # The least distance between two of these sites, in kilometres.
  site_distance_km = 190

  # What it offers: infrastructure, platform or software as a service. Qualification is given for each (decree 2-24-921, article 3).
  model = "iaas"

  # ISO 3166 codes of the countries in which each kind of material is kept. Sensitive data stay on national territory, copies included
  # (law 05-20, article 11).
  locations = {
    # The data themselves.
    data = ["MA"]

    # Replicas, recovery sites included.
    replicas = ["MA"]

    # Backups.
    backups = ["MA"]

    # Logs.
    logs = ["MA"]

    # Encryption keys.
    keys = ["MA"]

    # The systems the services are operated and managed with. Level 1 has them on national territory (decree 2-24-921, article 4).
    management = ["MA"]

    # Measurements sent to the maker of the platform.
    telemetry = ["MA", "IE"]

    # Memory dumps and traces handed to support.
    dumps = ["MA"]
  }

  # ISO 3166 codes of the countries it is operated and supervised from. Level 2: Morocco only (decree 2-24-921, article 5).
  operations = ["MA"]

  # ISO 3166 codes of the countries support is given from. Remote support abroad may be a transfer of personal data.
  support = ["MA"]

  # Who the provider belongs to. Level 2 asks for a Moroccan majority (decree 2-24-921, article 5).
  ownership = {
    # Moroccan share of the capital, in per cent.
    morocco = 66.5

    # Of a SARL: share of the partners who are Moroccan, in per cent.
    partners_morocco = not_applicable

    # Whether statutes or shareholder agreements let others take decisions contrary to the decree. Level 2: no.
    contrary_clause = false
  }

  # Whether all staff who operate and manage it are Moroccan. Level 2: yes (decree 2-24-921, article 5).
  staff_moroccan = true

  # Whether the Head of Government agreed to waive the conditions on ownership (decree 2-24-921, article 5).
  art5_exception = false

  # Who holds the encryption keys: the provider, the customer, the customer in Morocco.
  key_custody = "customer_morocco"

  # How often keys are changed (order 3-17-25, as reported).
  key_rotation = "90 days"

  # Whether those who manage keys are others than those who manage data (order 3-17-25, as reported).
  key_separation = true

  # Whether stored data are encrypted (order 3-17-25, as reported).
  encryption_at_rest = true

  # Whether data on the way are encrypted (order 3-17-25, as reported).
  encryption_in_transit = true

  # Whether administrators sign in with more than one factor (order 3-17-25, as reported).
  admin_mfa = true

  # How long technical data for the analysis of incidents are kept. Operators owe one year (law 05-20, articles 26 and 30).
  log_retention = "365 days"

  # Whether data can be deleted by rule when their time is over (law 09-08, article 3).
  lifecycle_rules = true

  # How much a foreign power can decide over the provider.
  foreign_control = "none"

  # Levels (SEAL) from 0 to 4 that the offer reaches for the eight objectives of the EU Cloud Sovereignty Framework. Peer practice.
  sovereignty = {
    # SOV-1, strategic sovereignty.
    strategic = 3

    # SOV-2, legal and jurisdictional sovereignty.
    legal = 3

    # SOV-3, data and AI sovereignty.
    data_ai = 3

    # SOV-4, operational sovereignty.
    operational = 3

    # SOV-5, supply chain sovereignty.
    supply_chain = at_most(2)

    # SOV-6, technology sovereignty.
    technology = 2

    # SOV-7, security and compliance.
    security = 3

    # SOV-8, environmental sustainability.
    environment = unknown("no figures published", "2026-10-12")
  }

  # Whether its services follow open standards. Peer practice (EU framework, objectives 5 and 6).
  open_standards = true

  # Services that no other provider has. Peer practice.
  proprietary_services = ["file de messages maison"]

  # Tier of the facility, 1 to 4; 0 when it has none.
  facility_tier = 3

  # Evidence of zones, access control and access logs of the building (order 3-17-25, as reported).
  physical_security = source.audit-2026

  # The day of the provider's last security audit (order 3-17-25, as reported: every year).
  audited_on = "2026-03-30"

  # Whether that auditor is qualified.
  auditor_qualified = true

  # Certificates it holds.
  certifications = ["ISO 27001"]

  # Technical services it offers, in the words that applications use for what they need.
  offers = ["linux_vm", "postgres", "object_storage"]

  # Database engines and versions it offers.
  engines = ["postgresql-16", "mysql-8"]

  # Recovery time it promises.
  rto = "4h"

  # Recovery point it promises: the most data that can be lost.
  rpo = "15min"

  # Availability it promises, in per cent of time.
  availability = 99.9

  # Virtual processors it can take.
  vcpu = at_least(400)

  # Main memory it can take.
  memory = "4 TiB"

  # Storage it can take.
  storage = "200 TB"

  # Prices, in the currency of the inventory.
  prices = {
    # A virtual processor for a month.
    vcpu_month = 62

    # A gibibyte of memory for a month.
    memory_gib_month = 18

    # A gigabyte of storage for a month.
    storage_gb_month = 0.45

    # A gigabyte that leaves.
    egress_gb = 0.2
  }

  # Usable from this day on.
  available = "2027-02-01"

  # The contract that hosting there would be under.
  contract = contract.hebergement

  # The decision of the national authority on the provider (decree 2-24-921, articles 7 to 15).
  qualification {
    # Level: 1 for sensitive systems, 2 for sensitive data (decree 2-24-921, article 2); 0 when there is none.
    level = 2

    # Models of service it is given for (decree 2-24-921, article 3).
    services = ["iaas"]

    # Offers that the decision names. It does not cover the provider's others.
    offers = ["linux_vm", "object_storage"]

    # First day it holds.
    valid_from = "2026-01-15"

    # Last day it holds: at most five years (decree 2-24-921, article 9).
    valid_to = "2030-01-14"

    # Whether it holds; a suspended or withdrawn one counts as none (decree 2-24-921, article 15).
    status = "valid"

    # The day renewal was asked for: at least six months before the end (decree 2-24-921, article 10).
    renewal_filed_on = not_applicable

    # The published list that proves it (decree 2-24-921, article 12), not the claim of a vendor.
    evidence = source.bulletin
  }

  # A company that works for the provider. Its label is free.
  subcontractor "maintenance" {
    # Whether it is listed in the qualification file (decree 2-24-921, article 6).
    listed = true

    # Whether it can reach or see the data. One that is listed must not (decree 2-24-921, article 5).
    access = false

    # Whether the head of the entity agreed to its access (decree 2-24-921, article 13).
    consent = not_applicable

    # ISO 3166 code of the country it works from.
    country = "MA"
  }
}
