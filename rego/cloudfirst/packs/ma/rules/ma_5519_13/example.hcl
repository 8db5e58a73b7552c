# An e-service on no portal, one published, one whose publication nobody checked, and an application without any. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

eservice "permis-en-ligne" {
  name         = "Demande de permis"
  online_level = 2
  portal_id    = "none"
  idarati_id   = "none"
  applications = [application.permis]
}

eservice "depot-courrier" {
  name         = "Dépôt de courrier"
  online_level = 3
  portal_id    = "ES-0001 (fictif)"
  idarati_id   = "none"
  applications = [application.courrier]
}

eservice "attestation" {
  name         = "Attestation"
  online_level = 1
  portal_id    = "none"
  applications = [application.residence]
}

application "permis" {
  # want MA-5519-13 violated
  name = "Permis"
}

application "courrier" {
  # want MA-5519-13 satisfied
  name = "Courrier"
}

application "residence" {
  # want MA-5519-13 undetermined
  name = "Résidence"
}

application "budget" {
  # want MA-5519-13 not_applicable
  name = "Budget"
}
