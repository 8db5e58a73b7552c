# An instance of a database engine.
database "foncier" {
  # What people call it.
  name = "FONC1"

  # Other names and ids it has elsewhere.
  aliases = ["ORA-PROD-3"]

  # The engine.
  engine = "oracle"

  # Version of the engine.
  version = "12c"

  # Edition of the engine, where licences depend on it.
  edition = "enterprise"

  # The day support of this version ends.
  eol = "2022-07-31"

  # Where it stands, when the server is not known.
  site = site.rabat

  # The server it runs on.
  server = server.srv-ora-01

  # Storage it takes.
  size = "2.1 TB"
}
