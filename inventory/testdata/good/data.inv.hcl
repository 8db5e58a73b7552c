register "agents" {
  name     = "Agents"
  impact   = { confidentiality = 3, "integrity" = at_least(2), availability = unknown("asked", "2026-09-01") }
  personal = ["personal", "national_id"]
  size     = "1.8 TB"
  growth   = "6 GB/week"

  fact "impact.confidentiality" {
    source = source.cmdb
  }

  fact "impact.integrity" {
    note = "the board decides in May"
  }
}

dataset "10.0.0.1" {
  name   = "Adresses"
  impact = not_applicable
}

external "banque" {
  name = "Banque"
}

target "ici" {
  kind  = "own_premises"
  prices = { vcpu_month = 120.5 }

  qualification {
    level = 0
  }
}
