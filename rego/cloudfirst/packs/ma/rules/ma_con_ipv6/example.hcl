# A site without IPv6, one with it, one nobody asked, and an application used nowhere. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

site "tetouan" {
  ipv6 = false
}

site "rabat" {
  ipv6 = true
}

site "nador" {
  name = "Nador"
}

application "permis" {
  # want MA-CON-ipv6 violated
  name    = "Permis"
  used_at = [site.tetouan, site.rabat]
}

application "courrier" {
  # want MA-CON-ipv6 satisfied
  name    = "Courrier"
  used_at = [site.rabat]
}

application "archives" {
  # want MA-CON-ipv6 undetermined
  name    = "Archives"
  used_at = [site.nador]
}

application "annuaire" {
  # want MA-CON-ipv6 not_applicable
  name    = "Annuaire"
  used_at = "none"
}
