# One that is ready, one that is not, and one of which nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "guichet" {
  # want CF-DIS-READY spoken
  name            = "Guichet"
  source_code     = "owned"
  automated_build = true
  stateless       = true
}

application "courrier" {
  # want CF-DIS-READY satisfied
  name            = "Courrier"
  source_code     = "owned"
  automated_build = true
  stateless       = false
}

application "archives" {
  # want CF-DIS-READY undetermined
  name            = "Archives"
  source_code     = "owned"
  automated_build = true
}
