# A machine, physical or virtual.
server "srv-ora-01" {
  # What people call it.
  name = "Oracle de production"

  # Other names and ids it has elsewhere, such as in the export it was imported from. Importers find it again by them.
  aliases = ["vm-1042", "SRVORA01"]

  # What it is for.
  description = "Base des permis et du foncier"

  # Where it stands.
  site = site.rabat

  # Cluster of the virtualisation platform.
  cluster = "CL-PROD"

  # Name in the network.
  hostname = "srvora01.aul.example"

  # Addresses in the network.
  addresses = ["10.0.12.31"]

  # Whether it runs.
  power = "on"

  # Processor architecture. Clouds usually run x86_64 and arm64: others are replatformed or stay.
  architecture = "x86_64"

  # Virtual processors.
  vcpu = 16

  # Processor used at the peak, in per cent.
  cpu_used = 58

  # Main memory.
  memory = "128 GiB"

  # Main memory used at the peak.
  memory_used = "96 GiB"

  # Storage provided.
  storage = "4 TB"

  # Storage used.
  storage_used = range("2.6 TB", "3 TB")

  # Operating system, with its version.
  os = "oraclelinux-7"

  # The day support of the operating system ends.
  eol = "2024-12-31"

  # Firmware it boots with.
  firmware = "bios"
}
