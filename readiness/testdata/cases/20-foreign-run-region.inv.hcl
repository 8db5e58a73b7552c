# Facts: a region on the national territory that a foreign group owns, operates and supports from France: without a level, and with level
# 1.
#
# Reasoning: location is Morocco, so article 11 of law 05-20 is met. For a sensitive system without sensitive data, level 1 does, which a
# foreign group can hold through a Moroccan company with hosting and management in Morocco (article 4). For sensitive data it cannot do:
# level 2, and management and supervision from Morocco (article 5, 4°), which no waiver of ownership reaches. It is neither better nor
# worse than an unqualified Moroccan provider: the two fail different things. Confidence: high.
#
# expect switchboard on foreign-run denied MA-2492-01
# expect switchboard on foreign-run-1 eligible
# expect dams on foreign-run denied MA-2492-01 MA-2492-02 MA-2492-L2d
# expect dams on foreign-run-1 denied MA-2492-02 MA-2492-L2d

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
  like  = template.sound
  name  = "Monitoring of dams"
  class = "B"
  owns  = [dataset.scans]
}

dataset "directory" {
  like = template.plain
  name = "Directory of extensions"
}

application "switchboard" {
  like              = template.sound
  name              = "Switchboard"
  class             = "B"
  owns              = [dataset.directory]
  risk_analysis_for = [target.foreign-run-1]
}

target "foreign-run-1" {
  like            = template.moroccan
  kind            = "cloud"
  operations      = ["MA", "FR"]
  support         = ["FR"]
  ownership       = { morocco = 0, partners_morocco = 0, contrary_clause = true }
  parent_country  = "FR"
  staff_moroccan  = false
  foreign_control = "full"
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
