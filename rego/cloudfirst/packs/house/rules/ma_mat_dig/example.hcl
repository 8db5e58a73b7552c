# Administrations assessed, and one whose assessment is not finished. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  # want MA-MAT-DIG reached digital_capacity 2
  # want MA-MAT-DIG reached digital_services 2
  # want MA-MAT-DIG reached digital_citizens 4
  # want MA-MAT-DIG reached digital_maturity 2
  name             = "Agence d'exemple (fictive)"
  vital            = false
  digital_maturity = { capacity = 55, services = 40, citizens = 85, method = "grille interne" }
}

administration "office" {
  # want MA-MAT-DIG reached digital_capacity 3
  # want MA-MAT-DIG reached digital_citizens 2
  name             = "Office d'exemple (fictive)"
  vital            = false
  digital_maturity = { capacity = 65, services = 10, citizens = 45, method = "grille interne" }
}

administration "conseil" {
  # want MA-MAT-DIG reached digital_capacity 3
  # want MA-MAT-DIG undetermined
  name             = "Commune d'exemple (fictive)"
  vital            = false
  digital_maturity = { capacity = 65, services = 45, citizens = unknown(), method = "grille interne" }
}
