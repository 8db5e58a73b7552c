# Records full of gaps, good ones, and nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

register "permis" {
  # want MA-DG-03b violated
  name     = "Permis délivrés"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
  quality  = { completeness = 71, uniqueness = 99, timeliness = 95, measured_on = "2026-03-01" }
}

register "titres" {
  # want MA-DG-03b satisfied
  name     = "Titres délivrés"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
  quality  = { completeness = 97, uniqueness = 99, timeliness = 95, measured_on = "2026-03-01" }
}

register "archives" {
  # want MA-DG-03b undetermined
  name     = "Archives numérisées"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
  quality  = { completeness = unknown("mesure non faite"), uniqueness = 99, timeliness = 95, measured_on = "2026-03-01" }
}
