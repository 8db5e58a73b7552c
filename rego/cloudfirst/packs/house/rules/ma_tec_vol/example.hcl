# Two terabytes and fifty gigabytes over 100 Mbit/s in eight hours; data of unknown size; no window at all. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

site "rabat" {
  link "fibre" {
    bandwidth = "100 Mbit/s"
    upload    = not_applicable
    available = not_applicable
  }
}

server "s1" {
  site = site.rabat
}

dataset "plans" {
  name = "Plans"
  size = "2 TB"
}

dataset "courriers" {
  name = "Courriers"
  size = "50 GB"
}

dataset "fonds" {
  name = "Fonds anciens"
  size = unknown("jamais mesuré", "2026-09-02")
}

application "permis" {
  # want MA-TEC-vol violated
  name      = "Permis"
  hosted_on = [server.s1]
  owns      = [dataset.plans]
  reads     = "none"
  databases = "none"

  move {
    window = "8h"
  }
}

application "courrier" {
  # want MA-TEC-vol satisfied
  name      = "Courrier"
  hosted_on = [server.s1]
  owns      = [dataset.courriers]
  reads     = "none"
  databases = "none"

  move {
    window = "8h"
  }
}

application "archives" {
  # want MA-TEC-vol undetermined
  name      = "Archives"
  hosted_on = [server.s1]
  owns      = [dataset.fonds]
  reads     = "none"
  databases = "none"

  move {
    window = "8h"
  }
}

application "annuaire" {
  # want MA-TEC-vol not_applicable
  name = "Annuaire"

  move {
    window = not_applicable
  }
}
