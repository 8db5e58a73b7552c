# Applications tied to one provider's services, free of them, and never looked at. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

administration "agence" {
  name  = "Agence d'exemple (fictive)"
  vital = false
}

application "notifications" {
  # want MA-REV-lock violated
  name                 = "Notifications"
  administration       = administration.agence
  class                = "D"
  owns                 = []
  reads                = []
  services             = "none"
  flows                = "none"
  proprietary_services = ["file maison", "fonctions maison", "base maison"]
}

application "urbanisme" {
  # want MA-REV-lock satisfied
  name                 = "Publication des plans"
  administration       = administration.agence
  class                = "D"
  owns                 = []
  reads                = []
  services             = "none"
  flows                = "none"
  proprietary_services = []
}

application "archives" {
  # want MA-REV-lock undetermined
  name           = "Archives"
  administration = administration.agence
  class          = "D"
  owns           = []
  reads          = []
  services       = "none"
  flows          = "none"
}
