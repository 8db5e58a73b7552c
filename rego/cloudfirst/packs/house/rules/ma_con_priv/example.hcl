# A class B system at a site on the open internet, at one with MPLS, at one whose tunnel nobody checked, and a class D system. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

site "tetouan" {
  link "adsl" {
    kind      = "internet"
    available = not_applicable
  }
}

site "rabat" {
  link "siege" {
    kind      = "mpls"
    available = not_applicable
  }
}

site "nador" {
  link "tunnel" {
    kind      = "vpn"
    encrypted = unknown("opérateur interrogé", "2026-09-02")
    available = not_applicable
  }
}

application "dossiers-tetouan" {
  # want MA-CON-priv violated
  name    = "Dossiers, Tétouan"
  class   = "B"
  owns    = []
  reads   = []
  flows   = "none"
  used_at = [site.tetouan]
}

application "dossiers-rabat" {
  # want MA-CON-priv satisfied
  name    = "Dossiers, Rabat"
  class   = "B"
  owns    = []
  reads   = []
  flows   = "none"
  used_at = [site.rabat]
}

application "dossiers-nador" {
  # want MA-CON-priv undetermined
  name    = "Dossiers, Nador"
  class   = "B"
  owns    = []
  reads   = []
  flows   = "none"
  used_at = [site.nador]
}

application "annuaire" {
  # want MA-CON-priv not_applicable
  name    = "Annuaire"
  class   = "D"
  owns    = []
  reads   = []
  flows   = "none"
  used_at = [site.tetouan]
}
