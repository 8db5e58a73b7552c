# Quality measured long ago, lately, and nobody knows when. Everything here is fictitious.

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
  # want MA-DG-03 violated
  name     = "Permis délivrés"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
  quality  = { completeness = 97, uniqueness = 99, timeliness = 95, measured_on = "2024-03-01" }
}

register "titres" {
  # want MA-DG-03 satisfied
  name     = "Titres délivrés"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
  quality  = { completeness = 97, uniqueness = 99, timeliness = 95, measured_on = "2026-03-01" }
}

register "archives" {
  # want MA-DG-03 undetermined
  name     = "Archives numérisées"
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = []
  secrecy  = "none"
  quality  = { completeness = 97, uniqueness = 99, timeliness = 95, measured_on = unknown("rapport non daté") }
}
