# An old database, a new one, and one of which nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

database "vieille" {
  eol = "2020-12-31"
}

database "neuve" {
  eol = "2029-05-31"
}

database "inconnue" {
  engine = "postgresql"
}

application "paie" {
  # want CF-DIS-DATABASE-END spoken database.vieille
  name      = "Paie"
  databases = [database.vieille, database.neuve]
}

application "guichet" {
  # want CF-DIS-DATABASE-END satisfied
  name      = "Guichet"
  databases = [database.neuve]
}

application "archives" {
  # want CF-DIS-DATABASE-END undetermined database.inconnue
  name      = "Archives"
  databases = [database.inconnue]
}
