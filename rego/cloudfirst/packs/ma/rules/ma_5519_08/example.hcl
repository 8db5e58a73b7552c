# An e-service asks for what a register says that its application reads; another does not; a register nobody looked into. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

register "foncier" {
  name      = "Registre foncier"
  documents = ["certificat de propriété"]
}

register "adresses" {
  name      = "Registre des adresses"
  documents = unknown("contenu à préciser", "2026-09-02")
}

eservice "permis-en-ligne" {
  name         = "Demande de permis"
  documents    = ["certificat de propriété", "plan de situation"]
  applications = [application.permis]
}

eservice "depot-courrier" {
  name         = "Dépôt de courrier"
  documents    = ["formulaire signé"]
  applications = [application.courrier]
}

eservice "attestation" {
  name         = "Attestation de résidence"
  documents    = ["justificatif d'adresse"]
  applications = [application.residence]
}

application "permis" {
  # want MA-5519-08 violated
  name  = "Permis"
  owns  = "none"
  reads = [register.foncier]
  flows = "none"
}

application "courrier" {
  # want MA-5519-08 satisfied
  name  = "Courrier"
  owns  = "none"
  reads = [register.foncier]
  flows = "none"
}

application "residence" {
  # want MA-5519-08 undetermined
  name  = "Résidence"
  owns  = "none"
  reads = [register.adresses]
  flows = "none"
}

application "budget" {
  # want MA-5519-08 not_applicable
  name  = "Budget"
  owns  = "none"
  reads = "none"
  flows = "none"
}
