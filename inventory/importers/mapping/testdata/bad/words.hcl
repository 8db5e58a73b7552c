mapping "x" {
  kind    = "cmbd"
  as_of   = "31/10/2026"
  dates   = "european"
  decimal = ";"
  colour  = "red"
  units   = { "Go" = "Gigo" }
  words   = { "Oui" = true, "NC" = unknown(), "?" = unknwon("x"), "s.o." = not_applicable, "S.O." = left_out, "" = left_out }
}

sheets "a" {}

sheet "Serveurs" "b" {
  header = [2, 4]
  fill   = [""]

  sever {
    id = "Nom"
  }

  skip "x" {
    column = "Nom"
  }
}
