# A look at the market: does a qualified provider offer the service, or one like it in standards and functions? Decree 2-24-921,
# article 17 allows an unqualified provider only if none does.
market_check "permis-2026" {
  # The application the service is for.
  application = application.permis

  # The service that was looked for.
  service = "base de données gérée, compatible PostgreSQL"

  # Whether a qualified provider offers it or its equivalent.
  equivalent_exists = true

  # The target that offers it.
  equivalent = target.nuage-exemple

  # How many qualified offers there are. One alone is a risk of concentration.
  qualified_offers = 1

  # The day of the look.
  date = "2026-08-10"

  # How often it is repeated: once a qualified service exists, the application must move to it (decree 2-24-921, article 17).
  check_every = "180 days"

  # The document.
  evidence = source.enquete-2026
}
