# A call that bears 20 ms, a link of 35 ms to one cloud, of 12 ms to another, and one that nobody measured. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

target "lointain" {
  kind = "cloud"
  site = "none"
}

target "proche" {
  kind = "cloud"
  site = "none"
}

target "non-mesure" {
  kind = "cloud"
  site = "none"
}

site "rabat" {
  link "lointain" {
    to      = target.lointain
    latency = "35 ms"
  }

  link "proche" {
    to      = target.proche
    latency = "12 ms"
  }

  link "non-mesure" {
    to      = target.non-mesure
    latency = unknown("mesure prévue", "2026-09-02")
  }
}

server "s1" {
  site = site.rabat
}

application "permis" {
  # want MA-TEC-lat violated on lointain
  # want MA-TEC-lat satisfied on proche
  # want MA-TEC-lat undetermined on non-mesure
  name      = "Permis"
  hosted_on = [server.s1]
  databases = "none"

  flow "calcul" {
    to      = application.taxes
    mode    = "sync"
    latency = "20 ms"
  }
}

application "taxes" {
  # want MA-TEC-lat not_applicable
  name      = "Taxes"
  hosted_on = [server.s1]
  databases = "none"
  flows     = "none"
}
