# One with defence secrets, one without, and one of which nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

dataset "plans" {
  name     = "Plans"
  impact   = { confidentiality = 4, integrity = 2, availability = 1 }
  personal = []
  secrecy  = "defence"
}

dataset "arretes" {
  name     = "Arrêtés"
  impact   = { confidentiality = 0, integrity = 2, availability = 1 }
  personal = []
  secrecy  = "none"
}

dataset "cartes" {
  name     = "Cartes"
  impact   = { confidentiality = 2, integrity = 2, availability = 1 }
  personal = []
  secrecy  = unknown("à demander", "2026-09-02")
}

application "plans" {
  # want CF-DIS-DEFENCE spoken
  name  = "Plans"
  owns  = [dataset.plans]
  reads = []
  flows = "none"
}

application "arretes" {
  # want CF-DIS-DEFENCE satisfied
  name  = "Arrêtés"
  owns  = [dataset.arretes]
  reads = []
  flows = "none"
}

application "cartes" {
  # want CF-DIS-DEFENCE undetermined
  name  = "Cartes"
  owns  = [dataset.cartes]
  reads = []
  flows = "none"
}
