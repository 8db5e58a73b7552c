# Video at a site whose fibre comes later, at one that has it, at one nobody asked, and an application that needs little. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

site "tetouan" {
  link "adsl" {
    technology = "adsl"
    available  = not_applicable
  }

  link "fibre" {
    technology = "fibre"
    available  = "2027-04-01"
  }
}

site "rabat" {
  link "fibre" {
    technology = "fibre"
    available  = not_applicable
  }
}

site "nador" {
  link "acces" {
    technology = unknown("opérateur interrogé", "2026-09-02")
    available  = not_applicable
  }
}

application "visio-tetouan" {
  # want MA-CON-fib violated
  name               = "Visioconférence, Tétouan"
  bandwidth_per_user = "2 Mbit/s"
  used_at            = [site.tetouan]
}

application "visio-rabat" {
  # want MA-CON-fib satisfied
  name               = "Visioconférence, Rabat"
  bandwidth_per_user = "2 Mbit/s"
  used_at            = [site.rabat]
}

application "visio-nador" {
  # want MA-CON-fib undetermined
  name               = "Visioconférence, Nador"
  bandwidth_per_user = "2 Mbit/s"
  used_at            = [site.nador]
}

application "courrier" {
  # want MA-CON-fib not_applicable
  name               = "Courrier"
  bandwidth_per_user = "80 kbit/s"
  used_at            = [site.tetouan]
}
