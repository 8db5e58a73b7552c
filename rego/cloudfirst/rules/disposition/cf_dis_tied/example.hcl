# One that is tied, one that is not, and one that nobody looked into. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "mesure" {
  # want CF-DIS-TIED spoken
  name                 = "Mesure"
  proprietary_services = ["file maison"]
}

application "courrier" {
  # want CF-DIS-TIED satisfied
  name                 = "Courrier"
  proprietary_services = []
}

application "archives" {
  # want CF-DIS-TIED undetermined
  name = "Archives"
}
