# An interface without a standard, one that conforms, one that nobody looked into, and one for others. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "permis" {
  # want MA-CGI-01 violated
  name = "Permis"

  service "api" {
    exposure   = "internet"
    standard   = "none"
    documented = true
  }
}

application "courrier" {
  # want MA-CGI-01 satisfied
  name = "Courrier"

  service "api" {
    exposure   = "internet"
    standard   = "REST, OpenAPI 3"
    documented = true
  }
}

application "archives" {
  # want MA-CGI-01 undetermined
  name = "Archives"

  service "api" {
    exposure   = "internet"
    standard   = "SOAP 1.2"
    documented = unknown("développeur parti", "2026-09-02")
  }
}

application "registre" {
  # want MA-CGI-01 not_applicable
  name = "Registre"

  service "api" {
    exposure   = "administrations"
    standard   = "none"
    documented = false
  }
}
