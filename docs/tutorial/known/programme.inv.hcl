# When. Everything is fictitious.

programme "nuage-2027" {
  start            = "2027-02-01"
  wave_length      = "4 weeks"
  max_applications = 5 # of one wave
  calendar         = calendar.ma
}

calendar "ma" {
  weekend  = ["sat", "sun"]
  timezone = "Africa/Casablanca"
  holidays = ["2027-01-01", "2027-01-11", "2027-01-14", "2027-05-01", "2027-07-30"]
}

freeze "cloture" {
  calendar = calendar.ma
  from     = "2027-02-01"
  until    = "2027-02-12"
  applies  = [application.comptabilite, application.paie]
  reason   = "Clôture des comptes"
}
