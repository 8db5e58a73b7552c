# A hundred and forty users on 4 Mbit/s, the same on 20 Mbit/s, a site nobody counted, an application used nowhere. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

site "tetouan" {
  users = 140

  link "adsl" {
    role      = "main"
    bandwidth = "4 Mbit/s"
    available = not_applicable
  }
}

site "rabat" {
  users = 140

  link "fibre" {
    role      = "main"
    bandwidth = "20 Mbit/s"
    available = not_applicable
  }
}

site "nador" {
  users = unknown("effectif non communiqué", "2026-09-02")

  link "adsl" {
    role      = "main"
    bandwidth = "4 Mbit/s"
    available = not_applicable
  }
}

application "permis" {
  # want MA-CON-bw violated
  name               = "Permis"
  users              = 2300
  bandwidth_per_user = "80 kbit/s"
  used_at            = [site.tetouan]
}

application "courrier" {
  # want MA-CON-bw satisfied
  name               = "Courrier"
  users              = 2300
  bandwidth_per_user = "80 kbit/s"
  used_at            = [site.rabat]
}

application "pointage" {
  # want MA-CON-bw undetermined
  name               = "Pointage"
  users              = 2300
  bandwidth_per_user = "80 kbit/s"
  used_at            = [site.nador]
}

application "annuaire" {
  # want MA-CON-bw not_applicable
  name    = "Annuaire"
  used_at = "none"
}
