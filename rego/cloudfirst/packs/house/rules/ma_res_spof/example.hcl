# Five applications call one; whether the sixth does, nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

application "annuaire" {
  # want MA-RES-spof violated
  name           = "Annuaire"
  administration = administration.agence
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}

application "a" {
  # want MA-RES-spof satisfied
  name           = "A"
  administration = administration.agence
  owns           = []
  reads          = []
  services       = "none"

  flow "vers-annuaire" {
    to   = application.annuaire
    data = []
    mode = "sync"
  }
}

application "b" {
  name           = "B"
  administration = administration.agence
  owns           = []
  reads          = []
  services       = "none"

  flow "vers-annuaire" {
    to   = application.annuaire
    data = []
    mode = "sync"
  }
}

application "c" {
  name           = "C"
  administration = administration.agence
  owns           = []
  reads          = []
  services       = "none"

  flow "vers-annuaire" {
    to   = application.annuaire
    data = []
    mode = "sync"
  }
}

application "d" {
  name           = "D"
  administration = administration.agence
  owns           = []
  reads          = []
  services       = "none"

  flow "vers-annuaire" {
    to   = application.annuaire
    data = []
    mode = "sync"
  }
}

application "e" {
  name           = "E"
  administration = administration.agence
  owns           = []
  reads          = []
  services       = "none"

  flow "vers-annuaire" {
    to   = application.annuaire
    data = []
    mode = "sync"
  }

  flow "vers-paiement" {
    to   = application.paiement
    data = []
    mode = "sync"
  }
}

application "f" {
  name           = "F"
  administration = administration.agence
  owns           = []
  reads          = []
  services       = "none"

  flow "vers-paiement" {
    to   = application.paiement
    data = []
    mode = "sync"
  }
}

application "g" {
  name           = "G"
  administration = administration.agence
  owns           = []
  reads          = []
  services       = "none"

  flow "vers-paiement" {
    to   = application.paiement
    data = []
    mode = "sync"
  }
}

application "h" {
  name           = "H"
  administration = administration.agence
  owns           = []
  reads          = []
  services       = "none"

  flow "vers-paiement" {
    to   = application.paiement
    data = []
    mode = "sync"
  }
}

application "paiement" {
  # want MA-RES-spof undetermined
  name           = "Paiement"
  administration = administration.agence
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}

application "inconnue" {
  name           = "Inconnue"
  administration = administration.agence
  owns           = []
  reads          = []
  services       = "none"
  flows          = unknown("jamais relevé")
}
