# Where to: the places that could host the applications, and when they may move.

target "salle-siege" {
  name      = "Salle du siège"
  kind      = "own_premises" # cloud | state_cloud | own_premises | colocation
  site      = site.siege
  model     = "iaas"
  locations = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
}

# Qualification under decree 2-24-921 is a decision of the authority, published; a vendor's word is none. Write "none" when it is
# known that there is none, and unknown(...) while nobody has found out.
target "nuage-exemple" {
  name            = "Nuage d'exemple (fictif)"
  kind            = "cloud"
  provider        = "Fournisseur fictif"
  model           = "iaas"
  locations       = { data = ["MA"], replicas = ["MA"], backups = ["MA"], logs = ["MA"], keys = ["MA"] }
  operations      = ["MA"] # countries it is operated from
  support         = ["MA"]
  key_custody     = "customer_morocco" # provider | customer | customer_morocco
  foreign_control = "none"
  qualification   = unknown("the operator was asked", "2026-10-12")
  contract        = "none"
  available       = "2027-03-01"
}

programme "migration" {
  start            = "2027-03-01"
  wave_length      = "4 weeks"
  max_applications = 4 # of one wave
  calendar         = calendar.ma
}

calendar "ma" {
  weekend  = ["sat", "sun"]
  timezone = "Africa/Casablanca"
  holidays = ["2027-01-01", "2027-01-11", "2027-01-14", "2027-05-01", "2027-07-30"]
}
