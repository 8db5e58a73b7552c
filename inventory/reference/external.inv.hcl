# A system outside the inventory that flows go to, or that an application leans on.
external "horodatage" {
  # What people call it.
  name = "Service d'horodatage d'un prestataire"

  # Name in Arabic.
  name_ar = "خدمة الختم الزمني"

  # Name in French.
  name_fr = "Service d'horodatage"

  # Who runs it.
  provider = "Prestataire Exemple (fictif)"

  # ISO 3166 code of the country it runs in. Personal data that go abroad need a basis (law 09-08, articles 43 and 44).
  country = "MA"

  # Whether its provider is approved as a trust service provider (law 43-20). Only then its signatures, seals and time-stamps are
  # qualified.
  trust_service_approved = unknown("list not consulted", "2026-09-02")
}
