inventory {
  schema = "1.0"
  as_of  = var.jour
}

locals {
  rto      = "4h"
  mauvais  = local.rto
  calcul   = 1 + 2
  mot      = oui
  inutile  = 3
  sites    = [site.a, site.z]
}
