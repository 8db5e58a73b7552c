# Quand : le programme, le calendrier, les gels et les dérogations. Tout est fictif.

programme "nuage-2027" {
  start            = "2027-01-18"
  wave_length      = "4 weeks"
  pilots           = 1
  max_applications = 6
  calendar         = calendar.ma-public
}

calendar "ma-public" {
  weekend  = ["sat", "sun"]
  timezone = "Africa/Casablanca"
  holidays = [
    "2027-01-01", "2027-01-11", "2027-01-14", "2027-05-01", "2027-07-30", "2027-08-14", "2027-08-20", "2027-08-21",
    "2027-10-31", "2027-11-06", "2027-11-18",
  ]

  # Les fêtes qui dépendent de la lune sont datées tard : un intervalle, et ce qu'on en sait.
  holiday "aid-al-fitr" {
    between    = ["2027-03-09", "2027-03-12"]
    confidence = "estimate"
  }

  holiday "aid-al-adha" {
    between    = ["2027-05-16", "2027-05-19"]
    confidence = "estimate"
  }
}

# Sans factor, un gel interdit les bascules de ce qu'il nomme.
freeze "cloture-budgetaire" {
  calendar = calendar.ma-public
  from     = "2026-12-15"
  until    = "2027-01-22" # les deux jours compris
  applies  = [application.depense, application.paie]
  reason   = "Clôture budgétaire"
}

# Avec factor, il n'interdit rien : les équipes gardent cette part de leur capacité.
freeze "ramadan" {
  calendar = calendar.ma-public
  from     = "2027-02-08"
  until    = "2027-03-09"
  factor   = 0.7
  reason   = "Horaires du Ramadan"
}

freeze "ete" {
  calendar = calendar.ma-public
  from     = "2027-07-26"
  until    = "2027-08-27"
  factor   = 0.5
  reason   = "Congés d'été"
}

# Une dérogation écarte une règle pour une application, pour un temps, sous une signature.
waiver "permis-continuite" {
  rule        = "MA-0520-09a"
  application = application.permis
  reason      = "Plan de continuité reporté après l'ouverture du nouveau guichet"
  approver    = "Directeur (fictif)"
  approved_on = "2026-06-01"
  expires     = "2026-12-31"
}
