# A machine of a rare kind, a common one, and one of which nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

server "rare" {
  architecture = "power"
}

server "commun" {
  architecture = "x86_64"
}

server "inconnu" {
  architecture = unknown()
}

application "paie" {
  # want CF-DIS-SERVER-KIND spoken server.rare
  name      = "Paie"
  hosted_on = [server.rare]
}

application "guichet" {
  # want CF-DIS-SERVER-KIND satisfied
  name      = "Guichet"
  hosted_on = [server.commun]
}

application "archives" {
  # want CF-DIS-SERVER-KIND undetermined server.inconnu
  name      = "Archives"
  hosted_on = [server.inconnu]
}
