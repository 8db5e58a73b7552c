inventory {
  schema   = "1.0"
  as_of    = "2026-09-30"
  currency = "EUR"
  export   = ["administration", "target", "registre"]
}

administration "ministere" {
  name = "Ministère"
}

target "nuage" {
  name = "Nuage"
}

dataset "donnees" {
  name  = "D"
  owner = local.rien
}
