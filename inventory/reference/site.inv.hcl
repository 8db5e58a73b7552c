# A place where systems run or people work.
site "rabat" {
  name = "Siège"
  city = "Rabat"
  role = "datacenter"
}

site "tetouan" {
  # What people call it.
  name = "Agence de Tétouan"

  # Name in Arabic.
  name_ar = "ملحقة تطوان"

  # The administration it belongs to.
  administration = administration.agence

  # The unit that works there.
  unit = unit.direction-nord

  # Town.
  city = "Tétouan"

  # Region.
  region = "Tanger-Tétouan-Al Hoceïma"

  # ISO 3166 code of the country. Sensitive data stay on national territory (law 05-20, article 11).
  country = "MA"

  # What the site is for.
  role = "branch"

  # Urban or rural: rural sites without fibre need a degraded mode.
  zone = "urban"

  # People who work there with the systems.
  users = 140

  # The day the lease ends: systems there must have moved by then.
  lease_until = "2029-06-30"

  # Power supply, in words.
  power = "une arrivée, groupe électrogène de 60 kVA"

  # Tier of the machine room, 1 to 4; 0 when it has none.
  facility_tier = 1

  # Whether the site's network carries IPv6.
  ipv6 = false

  # A network connection of the site. Its label is free.
  link "siege" {
    # Where it goes.
    to = site.rabat

    # What carries it.
    technology = "fibre"

    # How it is separated from other people's traffic. Systems that are sensitive ask for a private path.
    kind = "vpn"

    # Main path, or the one that takes over.
    role = "main"

    # Capacity towards the site, in bits per second, and both ways unless upload is stated.
    bandwidth = "20 Mbit/s"

    # Capacity from the site, when it differs.
    upload = "10 Mbit/s"

    # Time there and back.
    latency = unknown("nobody measured it", "2026-09-02")

    # Number of independent carriers on the path. Two are asked where availability matters.
    carriers = 1

    # Whether the link itself is encrypted.
    encrypted = true

    # Usable from this day on, when it is still to be built.
    available = "2027-04-01"
  }
}

site "secours" {
  city    = "Benguérir"
  country = "MA"
  role    = "recovery"
  links   = "none"
}
