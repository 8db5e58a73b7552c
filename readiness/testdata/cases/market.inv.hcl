# What all cases share: an administration, the market it sees, and templates whose facts leave nothing open, so that a case turns on its own
# facts alone. Everything here is fictitious: no provider, qualification or contract of this file exists.

administration "office" {
  name                         = "Example office (fictitious)"
  kind                         = "public_institution"
  vital                        = false
  security_officer             = "appointed"
  security_officer_independent = true
  security_policy              = "2026-02-02"
  risk_analysis                = "2026-03-02"
  incident_procedure           = true
  security_officer_reports_to  = "director"
  dnssi_assessed_on            = "2026-05-04"
  dnssi_score                  = 80
  soc                          = "own"
  data_protection_contact      = true
  competent_for_offences       = false
}

source "journal" {
  kind = "official_journal"
  date = "2026-01-15"
}

source "review" {
  kind = "audit"
  date = "2026-03-15"
}

source "visit" {
  kind = "audit"
  date = "2026-02-15"
}

contract "full" {
  kind                 = "contract"
  provider             = "Example provider (fictitious)"
  law                  = "MA"
  start                = "2026-01-05"
  end                  = "2030-01-04"
  incident_notice      = "12h"
  certified_deletion   = true
  early_exit           = true
  language             = "fr"
  subcontractor_notice = true
  subcontractors       = []
  penalty              = 0
  exit                 = { format = "open formats", delay = "60 days", assistance = true, owner = "head of systems", cost = 10000, egress_fee = 0, tested_on = "2026-06-01" }
  clauses = [
    "information_protection", "auditability", "reversibility", "security", "service_levels",
    "processor", "dgssi_rules", "subcontractors", "audit_right", "foreign_request_notice",
  ]
}

# Where things are kept, who runs them, and with what care: at home.
template "target" "moroccan" {
  model                 = "iaas"
  locations             = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"], management = ["MA"], telemetry = ["MA"], dumps = ["MA"] }
  operations            = ["MA"]
  support               = ["MA"]
  ownership             = { morocco = 100, partners_morocco = 100, contrary_clause = false }
  legal_form            = "sa"
  incorporated_in       = "MA"
  parent_country        = "MA"
  exposed_laws          = []
  staff_moroccan        = true
  art5_exception        = false
  key_custody           = "customer_morocco"
  key_rotation          = "90 days"
  key_separation        = true
  encryption_at_rest    = true
  encryption_in_transit = true
  admin_mfa             = true
  log_retention         = "400 days"
  lifecycle_rules       = true
  foreign_control       = "none"
  open_standards        = true
  proprietary_services  = []
  facility_tier         = 3
  physical_security     = source.visit
  audited_on            = "2026-04-01"
  auditor_qualified     = true
  offers                = ["linux_vm", "postgres"]
  available             = not_applicable
  contract              = contract.full
  qualification         = "none"
  subcontractors        = "none"
}

target "premises" {
  like     = template.moroccan
  kind     = "own_premises"
  contract = "none"
}

target "colocation" {
  like = template.moroccan
  kind = "colocation"
}

target "state-cloud" {
  like = template.moroccan
  kind = "state_cloud"
}

target "national" {
  like     = template.moroccan
  kind     = "cloud"
  provider = "Provider N (fictitious)"
}

target "level-1" {
  like     = template.moroccan
  kind     = "cloud"
  provider = "Provider 1 (fictitious)"
  qualification {
    level            = 1
    services         = ["iaas"]
    offers           = ["linux_vm", "postgres"]
    valid_from       = "2026-01-15"
    valid_to         = "2031-01-14"
    status           = "valid"
    renewal_filed_on = not_applicable
    evidence         = source.journal
  }
}

target "level-2" {
  like     = template.moroccan
  kind     = "cloud"
  provider = "Provider 2 (fictitious)"
  qualification {
    level            = 2
    services         = ["iaas"]
    offers           = ["linux_vm", "postgres"]
    valid_from       = "2026-01-15"
    valid_to         = "2031-01-14"
    status           = "valid"
    renewal_filed_on = not_applicable
    evidence         = source.journal
  }
}

# A region on the national territory that a foreign group owns, operates and supports from elsewhere.
target "foreign-run" {
  like            = template.moroccan
  kind            = "cloud"
  provider        = "Provider F (fictitious)"
  operations      = ["MA", "FR"]
  support         = ["FR"]
  ownership       = { morocco = 0, partners_morocco = 0, contrary_clause = true }
  parent_country  = "FR"
  exposed_laws    = []
  staff_moroccan  = false
  key_custody     = "customer"
  foreign_control = "full"
}

# In a State that the pack's list takes as adequate. The list was not seen; it is of low confidence.
target "europe" {
  like            = template.moroccan
  kind            = "cloud"
  provider        = "Provider E (fictitious)"
  locations       = { data = ["FR"], replicas = ["DE"], backups = ["FR"], logs = ["FR"], keys = ["FR"], management = ["FR"], telemetry = ["FR"], dumps = ["FR"] }
  operations      = ["FR"]
  support         = ["FR"]
  ownership       = { morocco = 0, partners_morocco = 0, contrary_clause = true }
  incorporated_in = "FR"
  parent_country  = "FR"
  staff_moroccan  = false
  key_custody     = "customer"
  foreign_control = "full"
}

# In a State that is not on the list.
target "america" {
  like            = template.moroccan
  kind            = "cloud"
  provider        = "Provider A (fictitious)"
  locations       = { data = ["US"], replicas = ["US"], backups = ["US"], logs = ["US"], keys = ["US"], management = ["US"], telemetry = ["US"], dumps = ["US"] }
  operations      = ["US"]
  support         = ["US"]
  ownership       = { morocco = 0, partners_morocco = 0, contrary_clause = true }
  incorporated_in = "US"
  parent_country  = "US"
  staff_moroccan  = false
  key_custody     = "customer"
  foreign_control = "full"
}

# A system of which everything is in order. Its class is the declared one; a case states another where it turns on it.
template "application" "sound" {
  administration       = administration.office
  class                = "C"
  class_reviewed_on    = "2026-01-12"
  stage                = "production"
  users                = 200
  rto                  = "8h"
  rpo                  = "1h"
  availability         = 99.5
  platform             = "virtual"
  hosted_on            = [target.premises]
  hosted_since         = "2020-01-06"
  reads                = []
  databases            = []
  used_at              = []
  serves_third_parties = false
  audited_on           = "2026-05-11"
  audited_for          = [target.premises, target.colocation, target.state-cloud, target.national, target.level-1, target.level-2, target.foreign-run, target.europe, target.america]
  auditor_qualified    = true
  risk_analysis_on     = "2026-05-11"
  risk_analysis_for    = [target.premises, target.colocation, target.state-cloud, target.national, target.level-1, target.level-2, target.foreign-run, target.europe, target.america]
  homologated_on       = "2026-05-11"
  homologated_for      = [target.premises, target.colocation, target.state-cloud, target.national, target.level-1, target.level-2, target.foreign-run, target.europe, target.america]
  monitoring           = true
  continuity_plan      = true
  continuity_tested_on = "2026-06-08"
  admin_mfa            = true
  roles_separated      = true
  access_reviewed_on   = "2026-06-08"
  controls             = ["entry", "media", "insertion", "use", "access", "transmission", "input_trace", "transport"]
  encrypted_at_rest    = true
  encrypted_in_transit = true
  segmented            = true
  secrets              = "vault"
  nonproduction_data   = "synthetic"
  rights_procedure     = true
  signature_level      = "none"
  logs                 = true
  observability        = ["logs", "metrics", "traces"]
  backups              = true
  contract             = "none"
  services             = "none"
  flows                = "none"
}

# Data that mean no harm and name nobody; a case says what else they are.
template "dataset" "plain" {
  steward             = administration.office
  impact              = { confidentiality = 1, integrity = 1, availability = 1 }
  personal            = []
  secrecy             = "none"
  scope               = "local"
  subjects            = 0
  copies              = []
  purposes            = ["management"]
  special_legislation = "none"
  retention           = "1825 days"
  public              = false
}

# Personal data whose processing is declared.
template "dataset" "personal" {
  like                   = template.plain
  personal               = ["personal"]
  subjects               = 900
  controller             = "the office"
  declaration            = "D-EX-1 (fictitious)"
  declared_on            = "2026-02-09"
  declaration_updated_on = "2026-02-09"
  authorisation          = "none"
  authorised_by_law      = "none"
  transfer_basis         = "none"
  transfer_reference     = "none"
}
