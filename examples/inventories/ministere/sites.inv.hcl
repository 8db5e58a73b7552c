# Où : les sites et leurs liaisons. Tout est fictif.

site "rabat" {
  name           = "Salle du ministère"
  administration = administration.mtp
  zone           = "urban"
  users          = 2600
  ipv6           = true
  city           = "Rabat"
  region         = "Rabat-Salé-Kénitra"
  country        = "MA"
  role           = "datacenter"
  facility_tier  = 2
  power          = "deux arrivées, groupe de 400 kVA"
  lease_until    = "2029-12-31"

  link "n2" {
    to         = target.nuage-n2
    technology = "fibre"
    bandwidth  = "1 Gbit/s"
    latency    = "4 ms"
    carriers   = 2
    encrypted  = true
    kind       = "dedicated"
    role       = "main"
    available  = not_applicable # en service
  }

  link "settat" {
    to         = site.settat
    technology = "fibre"
    bandwidth  = "1 Gbit/s"
    latency    = "5 ms"
    carriers   = 2
    encrypted  = true
    kind       = "dedicated"
    role       = "main"
    available  = not_applicable # en service
  }
}

site "settat" {
  name           = "Salle de secours"
  administration = administration.mtp
  zone           = "urban"
  users          = 12
  ipv6           = false
  city           = "Settat"
  region         = "Casablanca-Settat"
  country        = "MA"
  role           = "recovery"
  facility_tier  = 3
  power          = "deux arrivées, deux groupes"

  link "n2" {
    to         = target.nuage-n2
    technology = "fibre"
    bandwidth  = "500 Mbit/s"
    latency    = "3 ms"
    carriers   = 1
    encrypted  = true
    kind       = "dedicated"
    role       = "main"
    available  = not_applicable # en service
  }
}

site "kenitra" {
  name           = "Siège de l'agence foncière"
  administration = administration.anfr
  zone           = "urban"
  users          = 780
  ipv6           = false
  city           = "Kénitra"
  region         = "Rabat-Salé-Kénitra"
  country        = "MA"
  role           = "headquarters"
  facility_tier  = 1
  lease_until    = "2028-03-31"
  power          = unknown("le bailleur ne répond pas", "2026-09-08")

  link "rabat" {
    to         = site.rabat
    technology = "mpls"
    bandwidth  = "200 Mbit/s"
    latency    = at_most("12 ms")
    carriers   = 1
    encrypted  = true
    kind       = "mpls"
    role       = "main"
    available  = not_applicable # en service
  }
}

site "marrakech" {
  name           = "Centre de coordination des secours"
  administration = administration.onas
  zone           = "urban"
  users          = 160
  ipv6           = unknown("l'opérateur doit répondre", "2026-10-05")
  city           = "Marrakech"
  region         = "Marrakech-Safi"
  country        = "MA"
  role           = "datacenter"
  facility_tier  = 2
  power          = "une arrivée, deux groupes"

  link "faisceau" {
    to         = site.rabat
    technology = "microwave"
    bandwidth  = "50 Mbit/s"
    latency    = range("9 ms", "25 ms") # selon la météo
    carriers   = 1
    encrypted  = true
    kind       = "dedicated"
    role       = "main"
    available  = not_applicable # en service
  }

  # Marché notifié, tranchées à venir : avant cette date, la fibre n'existe pas pour le plan.
  link "fibre" {
    to         = site.rabat
    technology = "fibre"
    bandwidth  = "1 Gbit/s"
    latency    = unknown("mesurée à la recette", "2026-10-05")
    carriers   = 2
    encrypted  = true
    available  = "2027-05-03"
    kind       = "dedicated"
    role       = "main"
  }
}

# Une antenne rurale sans fibre : on y travaille sur le terrain.
site "figuig" {
  name           = "Antenne foncière de Figuig"
  administration = administration.anfr
  city           = "Figuig"
  region         = "Oriental"
  country        = "MA"
  role           = "branch"
  zone           = "rural"
  users          = 14
  facility_tier  = 0
  ipv6           = false

  link "adsl" {
    to         = site.kenitra
    technology = "adsl"
    kind       = "internet"
    role       = "main"
    bandwidth  = "8 Mbit/s"
    upload     = "1 Mbit/s"
    latency    = "38 ms"
    carriers   = 1
    encrypted  = false
    available  = not_applicable
  }
}
