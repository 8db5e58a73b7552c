# The risk and impact study that must be made before an unqualified provider hosts sensitive systems or data (decree 2-24-921, article
# 17), for one application and one target. Each head is true when the study treats it.
study "permis-region" {
  # The application.
  application = application.permis

  # The target.
  target = target.salle-rabat

  # Why there is no other way.
  justification = true

  # Modalities, and the rights the provider gets over systems and data.
  rights = true

  # Guarantees of security.
  guarantees = true

  # Location.
  location = true

  # Reversibility.
  reversibility = false

  # How transparent the provider is about disclosure to others.
  disclosure = true

  # The legal regime the provider is under.
  legal_regime = true

  # The day it was finished.
  date = "2026-04-22"

  # The document.
  evidence = source.audit-2026
}
