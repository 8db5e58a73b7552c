# Où : les sites, leurs liaisons, les machines et les bases. Tout est fictif.

site "rabat" {
  name          = "Siège"
  city          = "Rabat"
  region        = "Rabat-Salé-Kénitra"
  country       = "MA"
  role          = "datacenter"
  facility_tier = 2
  lease_until   = "2027-06-30" # la salle ferme avec le bail

  link "internet" {
    to         = target.nuage-exemple-n2
    technology = "fibre"
    bandwidth  = "200 Mbit/s"
    latency    = "6 ms"
    carriers   = 2
    encrypted  = true
  }
}

site "tetouan" {
  name    = "Antenne de Tétouan"
  city    = "Tétouan"
  region  = "Tanger-Tétouan-Al Hoceïma"
  country = "MA"
  role    = "branch"

  # En service aujourd'hui.
  link "adsl" {
    to         = site.rabat
    technology = "adsl"
    bandwidth  = at_most("12 Mbit/s") # le débit vendu ; le vrai dépend de l'heure
    carriers   = 1
    encrypted  = true
  }

  # Travaux prévus : le lien n'existe qu'à partir de sa date.
  link "fibre" {
    to         = site.rabat
    technology = "fibre"
    bandwidth  = "100 Mbit/s"
    latency    = unknown("non mesurée avant la recette", "2026-09-02")
    carriers   = 1
    encrypted  = true
    available  = "2027-04-01"
  }
}

server "srv-ora-01" {
  site    = site.rabat
  cluster = "rabat-prod"
  vcpu    = 16
  memory  = "128 GiB"
  storage = "6 TiB"
  os      = "oraclelinux-7"
  eol     = "2024-12-31"
}

server "srv-web-01" {
  site    = site.rabat
  cluster = "rabat-prod"
  vcpu    = 8
  memory  = "32 GiB"
  storage = "500 GiB"
  os      = "ubuntu-22.04"
  eol     = "2027-04-30"
}

server "srv-web-02" {
  site    = site.rabat
  cluster = "rabat-prod"
  vcpu    = 8
  memory  = "32 GiB"
  storage = "500 GiB"
  os      = "ubuntu-22.04"
  eol     = "2027-04-30"
}

server "srv-sig-01" {
  site    = site.rabat
  cluster = "rabat-prod"
  vcpu    = 24
  memory  = "192 GiB"
  storage = "20 TiB"
  os      = "windows-server-2016"
  eol     = "2027-01-12"
}

server "srv-bur-01" {
  site         = site.rabat
  cluster      = "rabat-prod"
  vcpu         = estimate(8, "low")
  memory       = "32 GiB"
  storage      = "4 TiB"
  storage_used = range("2 TiB", "3 TiB")
  os           = "windows-server-2019"
  eol          = "2029-01-09"
}

database "ora-metier" {
  engine  = "oracle"
  version = "12.1"
  eol     = "2022-07-31"
  site    = site.rabat
  server  = server.srv-ora-01
  size    = range("1.8 TB", "2.4 TB")
}

# Partagée par la dépense et les ressources humaines : les deux partent ensemble.
database "ora-gestion" {
  engine  = "oracle"
  version = "12.1"
  eol     = "2022-07-31"
  site    = site.rabat
  server  = server.srv-ora-01
  size    = "310 GB"
}

database "pg-web" {
  engine  = "postgres"
  version = "15"
  eol     = "2027-11-11"
  site    = site.rabat
  server  = server.srv-web-02
  size    = "45 GB"
}
