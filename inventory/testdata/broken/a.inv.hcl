inventory {
  schema = "1.0"
}

application "paie" {
  name        = "Paie"
  users       = "many"
  criticality = "hihg"
  availablity = 99
  rto         = 4
  patch_days  = -1
  owns        = [dataset.agens, application.budget]
  rpo         = "4 fortnights"
  runtime_eol = "2026-13-01"
  stays       = "because of ${reasons}"
  availability = 120
  hosted_on   = [aplication.budget]
  backups     = yes
  licence     = upper("a")
  databases   = range(1, 2)
  impact      = 3

  flow "a" {
  }
  flow "a" {
    to = "none"
  }
  servise "web" {
  }
  move "x" {
  }
  fact "nobody" {
    value = 1
  }
  fact "audited_on" {
    source = source.cmdb
  }
}
