# One with a dongle, one without, and one that nobody asked about. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "topographie" {
  # want CF-DIS-HARDWARE spoken
  name              = "Topographie"
  hardware_bindings = ["clé de protection USB"]
}

application "courrier" {
  # want CF-DIS-HARDWARE satisfied
  name              = "Courrier"
  hardware_bindings = "none"
}

application "archives" {
  # want CF-DIS-HARDWARE undetermined
  name = "Archives"
}
