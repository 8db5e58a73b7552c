# Les machines et les bases. Tout est fictif.

# La salle de Rabat.
server "rb-ora-01" {
  site    = site.rabat
  cluster = "rabat-oracle"
  vcpu    = 32
  memory  = "512 GiB"
  storage = "20 TiB"
  os      = "oraclelinux-7"
  eol     = "2024-12-31"
}

server "rb-ora-02" {
  site    = site.rabat
  cluster = "rabat-oracle"
  vcpu    = 32
  memory  = "512 GiB"
  storage = "20 TiB"
  os      = "oraclelinux-8"
  eol     = "2029-07-31"
}

server "rb-app-01" {
  site    = site.rabat
  cluster = "rabat-prod"
  vcpu    = 16
  memory  = "64 GiB"
  storage = "1 TiB"
  os      = "rhel-8"
  eol     = "2029-05-31"
}

server "rb-app-02" {
  site    = site.rabat
  cluster = "rabat-prod"
  vcpu    = 16
  memory  = "64 GiB"
  storage = "1 TiB"
  os      = "rhel-8"
  eol     = "2029-05-31"
}

server "rb-app-03" {
  site    = site.rabat
  cluster = "rabat-prod"
  vcpu    = 16
  memory  = "64 GiB"
  storage = "1 TiB"
  os      = "windows-server-2016"
  eol     = "2027-01-12"
}

server "rb-web-01" {
  site    = site.rabat
  cluster = "rabat-web"
  vcpu    = 8
  memory  = "32 GiB"
  storage = "500 GiB"
  os      = "ubuntu-22.04"
  eol     = "2027-04-30"
}

server "rb-web-02" {
  site    = site.rabat
  cluster = "rabat-web"
  vcpu    = 8
  memory  = "32 GiB"
  storage = "500 GiB"
  os      = "ubuntu-24.04"
  eol     = "2029-04-30"
}

server "rb-web-03" {
  site    = site.rabat
  cluster = "rabat-web"
  vcpu    = 8
  memory  = "32 GiB"
  storage = "500 GiB"
  os      = "ubuntu-24.04"
  eol     = "2029-04-30"
}

server "rb-bur-01" {
  site    = site.rabat
  cluster = "rabat-bureautique"
  vcpu    = 24
  memory  = "192 GiB"
  storage = "40 TiB"
  os      = "windows-server-2019"
  eol     = "2029-01-09"
}

server "rb-mail-01" {
  site    = site.rabat
  cluster = "rabat-bureautique"
  vcpu    = 16
  memory  = "128 GiB"
  storage = "24 TiB"
  os      = "windows-server-2019"
  eol     = "2029-01-09"
}

server "rb-dw-01" {
  site    = site.rabat
  cluster = "rabat-prod"
  vcpu    = 48
  memory  = "768 GiB"
  storage = "60 TiB"
  os      = "rhel-9"
  eol     = "2032-05-31"
}

server "rb-tst-01" {
  site    = site.rabat
  cluster = "rabat-essai"
  vcpu    = 8
  memory  = "32 GiB"
  storage = "500 GiB"
  os      = "ubuntu-24.04"
  eol     = "2029-04-30"
}

# La salle de secours.
server "st-sec-01" {
  site    = site.settat
  cluster = "settat"
  vcpu    = 32
  memory  = "256 GiB"
  storage = "40 TiB"
  os      = "rhel-9"
  eol     = "2032-05-31"
}

# L'agence foncière.
server "kn-ora-01" {
  site    = site.kenitra
  cluster = "kenitra"
  vcpu    = 48
  memory  = "768 GiB"
  storage = "30 TiB"
  os      = "oraclelinux-7"
  eol     = "2024-12-31"
}

server "kn-app-01" {
  site    = site.kenitra
  cluster = "kenitra"
  vcpu    = 16
  memory  = "64 GiB"
  storage = "2 TiB"
  os      = "windows-server-2012-r2"
  eol     = "2023-10-10"
}

server "kn-app-02" {
  site    = site.kenitra
  cluster = "kenitra"
  vcpu    = 16
  memory  = "64 GiB"
  storage = "2 TiB"
  os      = "rhel-9"
  eol     = "2032-05-31"
}

server "kn-sig-01" {
  site    = site.kenitra
  cluster = "kenitra"
  vcpu    = 32
  memory  = "256 GiB"
  storage = "80 TiB"
  os      = "windows-server-2019"
  eol     = "2029-01-09"
}

server "kn-arc-01" {
  site    = site.kenitra
  cluster = "kenitra"
  vcpu    = estimate(8, "low")
  memory  = "32 GiB"
  storage = range("120 TB", "180 TB")
  os      = unknown("livré par un prestataire, mot de passe perdu", "2026-09-08")
}

server "kn-tst-01" {
  site    = site.kenitra
  cluster = "kenitra-essai"
  vcpu    = 8
  memory  = "32 GiB"
  storage = "1 TiB"
  os      = "rhel-9"
  eol     = "2032-05-31"
}

# Le centre de coordination des secours.
server "mk-alr-01" {
  site    = site.marrakech
  cluster = "alerte"
  vcpu    = 24
  memory  = "128 GiB"
  storage = "4 TiB"
  os      = "rhel-9"
  eol     = "2032-05-31"
}

server "mk-alr-02" {
  site    = site.marrakech
  cluster = "alerte"
  vcpu    = 24
  memory  = "128 GiB"
  storage = "4 TiB"
  os      = "rhel-9"
  eol     = "2032-05-31"
}

server "mk-app-01" {
  site    = site.marrakech
  cluster = "gestion"
  vcpu    = 16
  memory  = "64 GiB"
  storage = "2 TiB"
  os      = "debian-12"
  eol     = "2028-06-30"
}

server "mk-app-02" {
  site    = site.marrakech
  cluster = "gestion"
  vcpu    = 16
  memory  = "64 GiB"
  storage = "2 TiB"
  os      = "debian-11"
  eol     = "2026-08-31"
}

server "mk-dw-01" {
  site    = site.marrakech
  cluster = "gestion"
  vcpu    = 16
  memory  = "128 GiB"
  storage = "12 TiB"
  os      = "debian-12"
  eol     = "2028-06-30"
}

server "mk-tst-01" {
  site    = site.marrakech
  cluster = "essai"
  vcpu    = 8
  memory  = "32 GiB"
  storage = "500 GiB"
  os      = "debian-12"
  eol     = "2028-06-30"
}

# Une base que plusieurs applications partagent les fait partir ensemble.
database "ora-gestion" { # dépense, budget, marchés, comptabilité des matières
  engine  = "oracle"
  version = "12.1"
  eol     = "2022-07-31"
  site    = site.rabat
  server  = server.rb-ora-01
  size    = "1.4 TB"
}

database "ora-rh" {
  engine  = "oracle"
  version = "19"
  eol     = "2032-12-31"
  site    = site.rabat
  server  = server.rb-ora-02
  size    = "620 GB"
}

database "ora-etat-civil" {
  engine  = "oracle"
  version = "19"
  eol     = "2032-12-31"
  site    = site.rabat
  server  = server.rb-ora-02
  size    = "5.2 TB"
}

database "pg-demarches" {
  engine  = "postgres"
  version = "16"
  eol     = "2028-11-09"
  site    = site.rabat
  server  = server.rb-app-02
  size    = "380 GB"
}

database "pg-commun" {
  engine  = "postgres"
  version = "14"
  eol     = "2026-11-12"
  site    = site.rabat
  server  = server.rb-app-01
  size    = "210 GB"
}

database "col-population" {
  engine  = "postgres"
  version = "16"
  eol     = "2028-11-09"
  site    = site.rabat
  server  = server.rb-dw-01
  size    = range("14 TB", "17 TB")
}

database "ora-foncier" { # registre et immatriculation
  engine  = "oracle"
  version = "11.2"
  eol     = "2020-12-31"
  site    = site.kenitra
  server  = server.kn-ora-01
  size    = "9.6 TB"
}

database "sql-agence" {
  engine  = "sqlserver"
  version = "2014"
  eol     = "2024-07-09"
  site    = site.kenitra
  server  = server.kn-app-01
  size    = "540 GB"
}

database "pg-sig" {
  engine  = "postgres"
  version = "15"
  eol     = "2027-11-11"
  site    = site.kenitra
  server  = server.kn-sig-01
  size    = "11 TB"
}

database "pg-alerte" {
  engine  = "postgres"
  version = "16"
  eol     = "2028-11-09"
  site    = site.marrakech
  server  = server.mk-alr-02
  size    = "740 GB"
}

database "pg-secours" {
  engine  = "postgres"
  version = "13"
  eol     = "2025-11-13"
  site    = site.marrakech
  server  = server.mk-app-02
  size    = "160 GB"
}
