workspace {
  members = ["aul", "aul", "aul/sub", "dgi", "vide", "../dehors", "/abs", ".", "10", "local", "application", "autre/aul"]
  uses    = ["aull"]
}

inventory {
  schema = "1.0"
}

programme "p" {
  name            = "P"
  administrations = [aul.administration.agence, dgi.administration.minister]
  start           = "2027-01-18"
}
