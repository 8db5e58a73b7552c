# Quand : le programme, le calendrier et les gels. Tout est fictif, sauf les jours fériés.

programme "nuage-2027" {
  start            = "2027-01-18"
  wave_length      = "4 weeks"
  pilots           = 2 # deux vagues d'essai avant les autres
  max_applications = 12
  calendar         = calendar.ma-public
}

calendar "ma-public" {
  weekend  = ["sat", "sun"]
  timezone = "Africa/Casablanca"
  holidays = [
    "2027-01-01", "2027-01-11", "2027-01-14", "2027-05-01", "2027-07-30", "2027-08-14", "2027-08-20", "2027-08-21",
    "2027-10-31", "2027-11-06", "2027-11-18",
    "2028-01-01", "2028-01-11", "2028-01-14",
  ]

  # Les fêtes qui dépendent de la lune : un intervalle, et ce qu'on en sait.
  holiday "aid-al-fitr" {
    between    = ["2027-03-09", "2027-03-12"]
    confidence = "estimate"
  }

  holiday "aid-al-adha" {
    between    = ["2027-05-16", "2027-05-19"]
    confidence = "estimate"
  }

  holiday "premier-moharram" {
    between    = ["2027-06-06", "2027-06-07"]
    confidence = "estimate"
  }

  holiday "aid-al-mawlid" {
    between    = ["2027-08-14", "2027-08-17"]
    confidence = "estimate"
  }
}

# La clôture interdit les bascules des applications qu'elle nomme, et de celles-là seulement.
freeze "cloture-2026" {
  calendar = calendar.ma-public
  from     = "2026-12-15"
  until    = "2027-01-22"
  applies  = [application.depense, application.budget, application.marches, application.paie, application.matieres]
  reason   = "Clôture budgétaire 2026"
}

freeze "cloture-2027" {
  calendar = calendar.ma-public
  from     = "2027-12-15"
  until    = "2028-01-21"
  applies  = [application.depense, application.budget, application.marches, application.paie, application.matieres]
  reason   = "Clôture budgétaire 2027"
}

# La saison des crues : on ne touche pas à la chaîne d'alerte.
freeze "crues" {
  from    = "2027-10-01"
  until   = "2027-11-30"
  applies = [application.alerte, application.diffusion, application.hydro, application.appels]
  reason  = "Saison des crues"
}

freeze "rentree" {
  from    = "2027-08-30"
  until   = "2027-09-17"
  applies = [application.actes-en-ligne, application.guichet, application.etat-civil]
  reason  = "Pointe des demandes d'actes à la rentrée scolaire"
}

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
