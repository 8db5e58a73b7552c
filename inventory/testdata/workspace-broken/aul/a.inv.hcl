inventory {
  schema   = "1.0"
  as_of    = "2026-10-31"
  currency = "MAD"
  uses     = ["dgi", "aul", "ailleurs"]
}

administration "agence" {
  name   = "Agence"
  parent = dgi.administration.ministere
}

application "a" {
  name           = "A"
  administration = administration.ministere
  owns           = [dgi.dataset.donnees, dgi.register.foncier]
  hosted_on      = [dgi.target.nuaje, dg.target.nuage, aul.server.s, vide.server.s]

  move {
    with = [application.b, dgi.application.x, dgi.applicatoin.x]
  }
}
