locals "x" {
  rto = "5h"

  autre {}
}

var "jour" {
  description = "le jour"
}

var "region" {
  defualt = "Rabat"
  default = var.jour
}

var "region" {
  default = "Salé"
}

var {}

site "a" {
}

application "a" {
  name       = "A"
  rto        = local.rot
  rpo        = local.rto.heures
  users      = local.calcul
  class      = local
  hosted_on  = local.sites
  patch_days = local.rto
  stays      = var.regoin
  runtime    = "${local.rto}"
  licence    = var.region
  like       = [template.web, template.wbe, template.fait, site.a, template.b]
}

template "application" "web" {
  like = template.b
}

template "application" "b" {
  like = template.c
}

template "application" "c" {
  like = template.b
  owns = [dataset.absent]
}

template "application" "web" {
}

template "server" "fait" {
}

template "applicaton" "d" {
}

template "application" {
}

moved {
  from = application.a
  to   = application.parti
}

moved {
  from = application.un
  to   = application.deux
}

moved {
  from = application.deux
  to   = application.un
}

moved {
  from = application.x
  to   = site.a
}

moved {
  from = application.x
  to   = application.a
}

moved {
  form = application.x
  to   = "application.a"
}
