source "rvtools" {
  kind = "export"
  file = "rvtools"
  date = "2026-10-31"
}

server "ad-01" {
  name         = "ad-01"
  aliases      = ["4200001d-0000-4000-8000-00000000001d"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "ad-01.prov.example"
  addresses    = ["10.20.2.19"]
  power        = "on"
  vcpu         = 4
  memory       = "8 GiB"
  storage      = "100 GiB"
  storage_used = "41000 MiB"
  os           = "Microsoft Windows Server 2019 (64-bit)"
  firmware     = "uefi"
}

server "ad-02" {
  name         = "ad-02"
  aliases      = ["4200001e-0000-4000-8000-00000000001e"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "ad-02.prov.example"
  addresses    = ["10.20.2.20"]
  power        = "on"
  vcpu         = 4
  memory       = "8 GiB"
  storage      = "100 GiB"
  storage_used = "40500 MiB"
  os           = "Microsoft Windows Server 2019 (64-bit)"
  firmware     = "uefi"
}

server "archives-01" {
  name         = "archives-01"
  aliases      = ["42000018-0000-4000-8000-000000000018"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "archives-01.prov.example"
  addresses    = ["10.20.2.14"]
  power        = "on"
  vcpu         = 2
  memory       = "8 GiB"
  storage      = "6 TiB"
  storage_used = "5200000 MiB"
  os           = "Microsoft Windows Server 2008 R2 (64-bit)"
  firmware     = "bios"
}

server "archives-scan-01" {
  name         = "archives-scan-01"
  aliases      = ["42000019-0000-4000-8000-000000000019"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  power        = "off"
  vcpu         = 2
  memory       = "8 GiB"
  storage      = "500 GiB"
  storage_used = "210000 MiB"
  os           = "Microsoft Windows Server 2008 R2 (64-bit)"
  firmware     = "bios"
}

server "compta-01" {
  name         = "compta-01"
  aliases      = ["4200000f-0000-4000-8000-00000000000f"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "compta-01.prov.example"
  addresses    = ["10.20.1.25"]
  power        = "on"
  vcpu         = 4
  memory       = "16 GiB"
  storage      = "200 GiB"
  storage_used = "97000 MiB"
  os           = "Microsoft Windows Server 2016 (64-bit)"
  firmware     = "bios"
}

server "compta-bd-01" {
  name         = "compta-bd-01"
  aliases      = ["42000010-0000-4000-8000-000000000010"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "compta-bd-01.prov.example"
  addresses    = ["10.20.1.26"]
  power        = "on"
  vcpu         = 4
  memory       = "32 GiB"
  storage      = "400 GiB"
  storage_used = "230000 MiB"
  os           = "Oracle Linux 7 (64-bit)"
  firmware     = "bios"
}

server "courrier-01" {
  name         = "courrier-01"
  aliases      = ["42000005-0000-4000-8000-000000000005"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "courrier-01.prov.example"
  addresses    = ["10.20.1.15"]
  power        = "on"
  vcpu         = 4
  memory       = "16 GiB"
  storage      = "500 GiB"
  storage_used = "310000 MiB"
  os           = "Microsoft Windows Server 2019 (64-bit)"
  firmware     = "uefi"
}

server "courrier-ged-01" {
  name         = "courrier-ged-01"
  aliases      = ["42000006-0000-4000-8000-000000000006"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "courrier-ged-01.prov.example"
  addresses    = ["10.20.1.16"]
  power        = "on"
  vcpu         = 4
  memory       = "16 GiB"
  storage      = "2 TiB"
  storage_used = "1500000 MiB"
  os           = "Microsoft Windows Server 2019 (64-bit)"
  firmware     = "uefi"
}

server "dns-01" {
  name         = "dns-01"
  aliases      = ["4200001f-0000-4000-8000-00000000001f"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "dns-01.prov.example"
  addresses    = ["10.20.2.21"]
  power        = "on"
  vcpu         = 2
  memory       = "2 GiB"
  storage      = "20 GiB"
  storage_used = "4000 MiB"
  os           = "Debian GNU/Linux 12 (64-bit)"
  firmware     = "uefi"
}

server "dns-02" {
  name         = "dns-02"
  aliases      = ["42000020-0000-4000-8000-000000000020"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "dns-02.prov.example"
  addresses    = ["10.20.2.22"]
  power        = "on"
  vcpu         = 2
  memory       = "2 GiB"
  storage      = "20 GiB"
  storage_used = "4000 MiB"
  os           = "Debian GNU/Linux 12 (64-bit)"
  firmware     = "uefi"
}

server "ec-app-01" {
  name         = "ec-app-01"
  aliases      = ["42000001-0000-4000-8000-000000000001"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "ec-app-01.prov.example"
  addresses    = ["10.20.1.11"]
  power        = "on"
  vcpu         = 4
  memory       = "16 GiB"
  storage      = "200 GiB"
  storage_used = "120000 MiB"
  os           = "Microsoft Windows Server 2016 (64-bit)"
  firmware     = "bios"
}

server "ec-app-02" {
  name         = "ec-app-02"
  aliases      = ["42000002-0000-4000-8000-000000000002"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "ec-app-02.prov.example"
  addresses    = ["10.20.1.12"]
  power        = "on"
  vcpu         = 4
  memory       = "16 GiB"
  storage      = "200 GiB"
  storage_used = "98000 MiB"
  os           = "Microsoft Windows Server 2016 (64-bit)"
  firmware     = "bios"
}

server "ec-bd-01" {
  name         = "ec-bd-01"
  aliases      = ["42000003-0000-4000-8000-000000000003"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "ec-bd-01.prov.example"
  addresses    = ["10.20.1.13"]
  power        = "on"
  vcpu         = 8
  memory       = "64 GiB"
  storage      = "1 TiB"
  storage_used = "625 GiB"
  os           = "Oracle Linux 7 (64-bit)"
  firmware     = "bios"
}

server "essai-01" {
  name         = "essai-01"
  aliases      = ["42000024-0000-4000-8000-000000000024"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  power        = "off"
  vcpu         = 2
  memory       = "4 GiB"
  storage      = "60 GiB"
  storage_used = "8000 MiB"
  os           = "Debian GNU/Linux 12 (64-bit)"
  firmware     = "uefi"
}

server "essai-02" {
  name     = "essai-02"
  aliases  = ["42000025-0000-4000-8000-000000000025"]
  site     = site.centre-provincial
  cluster  = "Grappe A"
  power    = "off"
  firmware = "bios"
}

server "intranet-01" {
  name         = "intranet-01"
  aliases      = ["4200001c-0000-4000-8000-00000000001c"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "intranet-01.prov.example"
  addresses    = ["10.20.2.18"]
  power        = "on"
  vcpu         = 2
  memory       = "8 GiB"
  storage      = "200 GiB"
  storage_used = "61000 MiB"
  os           = "Debian GNU/Linux 11 (64-bit)"
  firmware     = "bios"
}

server "legal-01" {
  name         = "legal-01"
  aliases      = ["42000004-0000-4000-8000-000000000004"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "legal-01.prov.example"
  addresses    = ["10.20.1.14"]
  power        = "on"
  vcpu         = 2
  memory       = "8 GiB"
  storage      = "100 GiB"
  storage_used = "40000 MiB"
  os           = "Debian GNU/Linux 10 (64-bit)"
  firmware     = "bios"
}

server "mail-01" {
  name         = "mail-01"
  aliases      = ["42000014-0000-4000-8000-000000000014"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "mail-01.prov.example"
  addresses    = ["10.20.2.10"]
  power        = "on"
  vcpu         = 8
  memory       = "32 GiB"
  storage      = "2 TiB"
  storage_used = "1700000 MiB"
  os           = "Debian GNU/Linux 11 (64-bit)"
  firmware     = "bios"
}

server "mail-02" {
  name         = "mail-02"
  aliases      = ["42000015-0000-4000-8000-000000000015"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "mail-02.prov.example"
  addresses    = ["10.20.2.11"]
  power        = "on"
  vcpu         = 8
  memory       = "32 GiB"
  storage      = "2 TiB"
  storage_used = "1690000 MiB"
  os           = "Debian GNU/Linux 11 (64-bit)"
  firmware     = "bios"
}

server "mail-filtre-01" {
  name         = "mail-filtre-01"
  aliases      = ["42000016-0000-4000-8000-000000000016"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "mail-filtre-01.prov.example"
  addresses    = ["10.20.2.12"]
  power        = "on"
  vcpu         = 4
  memory       = "8 GiB"
  storage      = "80 GiB"
  storage_used = "30000 MiB"
  os           = "Debian GNU/Linux 11 (64-bit)"
  firmware     = "bios"
}

server "marches-01" {
  name         = "marches-01"
  aliases      = ["42000011-0000-4000-8000-000000000011"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "marches-01.prov.example"
  addresses    = ["10.20.1.27"]
  power        = "on"
  vcpu         = 2
  memory       = "8 GiB"
  storage      = "100 GiB"
  storage_used = "31000 MiB"
  os           = "Debian GNU/Linux 11 (64-bit)"
  firmware     = "bios"
}

server "paie-01" {
  name         = "paie-01"
  aliases      = ["4200000c-0000-4000-8000-00000000000c"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "paie-01.prov.example"
  addresses    = ["10.20.1.22"]
  power        = "on"
  vcpu         = 4
  memory       = "16 GiB"
  storage      = "200 GiB"
  storage_used = "88000 MiB"
  os           = "Microsoft Windows Server 2012 (64-bit)"
  firmware     = "uefi"
}

server "paie-bd-01" {
  name         = "paie-bd-01"
  aliases      = ["4200000d-0000-4000-8000-00000000000d"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "paie-bd-01.prov.example"
  addresses    = ["10.20.1.23"]
  power        = "on"
  vcpu         = 4
  memory       = "32 GiB"
  storage      = "400 GiB"
  storage_used = "150000 MiB"
  os           = "Microsoft Windows Server 2012 (64-bit)"
  firmware     = "uefi"
}

server "parc-01" {
  name         = "parc-01"
  aliases      = ["42000017-0000-4000-8000-000000000017"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "parc-01.prov.example"
  addresses    = ["10.20.2.13"]
  power        = "on"
  vcpu         = 2
  memory       = "4 GiB"
  storage      = "60 GiB"
  storage_used = "9000 MiB"
  os           = "CentOS 7 (64-bit)"
  firmware     = "bios"
}

server "portail-bd-01" {
  name         = "portail-bd-01"
  aliases      = ["42000009-0000-4000-8000-000000000009"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "portail-bd-01.prov.example"
  addresses    = ["10.20.1.19"]
  power        = "on"
  vcpu         = 4
  memory       = "8 GiB"
  storage      = "120 GiB"
  storage_used = "34000 MiB"
  os           = "Debian GNU/Linux 12 (64-bit)"
  firmware     = "uefi"
}

server "portail-web-01" {
  name         = "portail-web-01"
  aliases      = ["42000007-0000-4000-8000-000000000007"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "portail-web-01.prov.example"
  addresses    = ["10.20.1.17"]
  power        = "on"
  vcpu         = 2
  memory       = "4 GiB"
  storage      = "60 GiB"
  storage_used = "21000 MiB"
  os           = "Debian GNU/Linux 12 (64-bit)"
  firmware     = "uefi"
}

server "portail-web-02" {
  name         = "portail-web-02"
  aliases      = ["42000008-0000-4000-8000-000000000008"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "portail-web-02.prov.example"
  addresses    = ["10.20.1.18"]
  power        = "on"
  vcpu         = 2
  memory       = "4 GiB"
  storage      = "60 GiB"
  storage_used = "20500 MiB"
  os           = "Debian GNU/Linux 12 (64-bit)"
  firmware     = "uefi"
}

server "rdv-bd-01" {
  name         = "rdv-bd-01"
  aliases      = ["42000013-0000-4000-8000-000000000013"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "rdv-bd-01.prov.example"
  addresses    = ["10.20.1.29"]
  power        = "on"
  vcpu         = 2
  memory       = "4 GiB"
  storage      = "60 GiB"
  storage_used = "15000 MiB"
  os           = "Debian GNU/Linux 12 (64-bit)"
  firmware     = "uefi"
}

server "rdv-web-01" {
  name         = "rdv-web-01"
  aliases      = ["42000012-0000-4000-8000-000000000012"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "rdv-web-01.prov.example"
  addresses    = ["10.20.1.28"]
  power        = "on"
  vcpu         = 2
  memory       = "4 GiB"
  storage      = "40 GiB"
  storage_used = "12000 MiB"
  os           = "Debian GNU/Linux 12 (64-bit)"
  firmware     = "uefi"
}

server "recl-01" {
  name         = "recl-01"
  aliases      = ["4200001a-0000-4000-8000-00000000001a"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "recl-01.prov.example"
  addresses    = ["10.20.2.16"]
  power        = "on"
  vcpu         = 2
  memory       = "8 GiB"
  storage      = "100 GiB"
  storage_used = "26000 MiB"
  os           = "Ubuntu Linux (64-bit)"
  firmware     = "bios"
}

server "recl-bd-01" {
  name         = "recl-bd-01"
  aliases      = ["4200001b-0000-4000-8000-00000000001b"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "recl-bd-01.prov.example"
  addresses    = ["10.20.2.17"]
  power        = "on"
  vcpu         = 2
  memory       = "8 GiB"
  storage      = "100 GiB"
  storage_used = "33000 MiB"
  os           = "Ubuntu Linux (64-bit)"
  firmware     = "bios"
}

server "rh-01" {
  name         = "rh-01"
  aliases      = ["4200000e-0000-4000-8000-00000000000e"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "rh-01.prov.example"
  addresses    = ["10.20.1.24"]
  power        = "on"
  vcpu         = 4
  memory       = "8 GiB"
  storage      = "150 GiB"
  storage_used = "60000 MiB"
  os           = "Microsoft Windows Server 2016 (64-bit)"
  firmware     = "bios"
}

server "sauvegarde-01" {
  name         = "sauvegarde-01"
  aliases      = ["42000021-0000-4000-8000-000000000021"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "sauvegarde-01.prov.example"
  addresses    = ["10.20.2.23"]
  power        = "on"
  vcpu         = 8
  memory       = "32 GiB"
  storage      = "8 TiB"
  storage_used = "7400000 MiB"
  os           = "Microsoft Windows Server 2019 (64-bit)"
  firmware     = "uefi"
}

server "sig-01" {
  name         = "sig-01"
  aliases      = ["4200000a-0000-4000-8000-00000000000a"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "sig-01.prov.example"
  addresses    = ["10.20.1.20"]
  power        = "on"
  vcpu         = 8
  memory       = "32 GiB"
  storage      = "4 TiB"
  storage_used = "3100000 MiB"
  os           = "Microsoft Windows Server 2019 (64-bit)"
  firmware     = "uefi"
}

server "sig-tuiles-01" {
  name         = "sig-tuiles-01"
  aliases      = ["4200000b-0000-4000-8000-00000000000b"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "sig-tuiles-01.prov.example"
  addresses    = ["10.20.1.21"]
  power        = "on"
  vcpu         = 4
  memory       = "8 GiB"
  storage      = "1 TiB"
  storage_used = "700000 MiB"
  os           = "Ubuntu Linux (64-bit)"
  firmware     = "bios"
}

server "supervision-01" {
  name         = "supervision-01"
  aliases      = ["42000022-0000-4000-8000-000000000022"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "supervision-01.prov.example"
  addresses    = ["10.20.2.24"]
  power        = "on"
  vcpu         = 4
  memory       = "8 GiB"
  storage      = "200 GiB"
  storage_used = "88000 MiB"
  os           = "Debian GNU/Linux 12 (64-bit)"
  firmware     = "uefi"
}

server "vcsa-01" {
  name         = "vcsa-01"
  aliases      = ["42000023-0000-4000-8000-000000000023"]
  site         = site.centre-provincial
  cluster      = "Grappe A"
  hostname     = "vcsa-01.prov.example"
  addresses    = ["10.20.2.25"]
  power        = "on"
  vcpu         = 4
  memory       = "19 GiB"
  storage      = "700 GiB"
  storage_used = "120000 MiB"
  os           = "Other 3.x Linux (64-bit)"
  firmware     = "bios"
}
