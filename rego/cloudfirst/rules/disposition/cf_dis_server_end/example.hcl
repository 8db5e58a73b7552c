# An old server, a new one, and one of which nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

server "vieux" {
  eol = "2023-10-10"
}

server "neuf" {
  eol = "2029-05-31"
}

server "inconnu" {
  os = "plan9"
}

application "paie" {
  # want CF-DIS-SERVER-END spoken server.vieux
  name      = "Paie"
  hosted_on = [server.vieux, server.neuf]
}

application "guichet" {
  # want CF-DIS-SERVER-END satisfied
  name      = "Guichet"
  hosted_on = [server.neuf]
}

application "archives" {
  # want CF-DIS-SERVER-END undetermined server.inconnu
  name      = "Archives"
  hosted_on = [server.inconnu]
}
