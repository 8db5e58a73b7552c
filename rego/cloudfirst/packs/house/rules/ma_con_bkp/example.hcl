# Emergency calls at a site with one path, at one with two, at one nobody asked, and a directory that may stand still. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

dataset "appels" {
  name   = "Appels"
  impact = { confidentiality = 1, integrity = 2, availability = 3 }
}

dataset "noms" {
  name   = "Noms"
  impact = { confidentiality = 1, integrity = 1, availability = 1 }
}

site "tetouan" {
  link "adsl" {
    role      = "main"
    available = not_applicable
  }
}

site "rabat" {
  link "fibre" {
    role      = "main"
    available = not_applicable
  }

  link "5g" {
    role      = "backup"
    available = not_applicable
  }
}

site "nador" {
  links = unknown("plan du réseau manquant", "2026-09-02")
}

application "appels-tetouan" {
  # want MA-CON-bkp violated
  name    = "Appels, Tétouan"
  owns    = [dataset.appels]
  reads   = []
  flows   = "none"
  used_at = [site.tetouan]
}

application "appels-rabat" {
  # want MA-CON-bkp satisfied
  name    = "Appels, Rabat"
  owns    = [dataset.appels]
  reads   = []
  flows   = "none"
  used_at = [site.rabat]
}

application "appels-nador" {
  # want MA-CON-bkp undetermined
  name    = "Appels, Nador"
  owns    = [dataset.appels]
  reads   = []
  flows   = "none"
  used_at = [site.nador]
}

application "annuaire" {
  # want MA-CON-bkp not_applicable
  name    = "Annuaire"
  owns    = [dataset.noms]
  reads   = []
  flows   = "none"
  used_at = [site.tetouan]
}
