# A service that asks for what a register of another administration holds, and one whose documents nobody listed. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

administration "conservation" {
  name  = "Conservation d'exemple (fictive)"
  vital = false
}

register "foncier" {
  name      = "Référentiel foncier"
  steward   = administration.conservation
  impact    = { confidentiality = 1, integrity = 2, availability = 1 }
  personal  = []
  secrecy   = "none"
  documents = ["certificat de propriété"]
}

eservice "permis" {
  # want MA-5519-08b violated
  name           = "Demande de permis"
  administration = administration.agence
  documents      = ["certificat de propriété", "plan"]
  applications   = [application.acte]
}

eservice "plan" {
  # want MA-5519-08b satisfied
  name           = "Demande de plan"
  administration = administration.agence
  documents      = ["copie de la carte"]
  applications   = [application.acte]
}

eservice "bail" {
  # want MA-5519-08b undetermined
  name           = "Demande de bail"
  administration = administration.agence
  documents      = unknown("jamais relevé")
  applications   = [application.acte]
}

application "acte" {
  name           = "Acte"
  administration = administration.agence
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}
