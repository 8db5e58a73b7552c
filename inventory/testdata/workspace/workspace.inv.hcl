# Two agencies and what both of them use. Everything here is fictitious.
workspace {
  members  = ["aul", "dgi"]
  uses     = ["aul", "dgi"]
  as_of    = "2026-10-31"
  currency = "MAD"
}

programme "nuage" {
  name            = "Programme commun"
  administrations = [aul.administration.agence, dgi.administration.ministere]
  start           = "2027-01-18"
  calendar        = dgi.calendar.national
}
