# A licence that stays, one that follows, and one that nobody read. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "paie" {
  # want CF-DIS-PRODUCT-LICENCE spoken component.forms
  name = "Paie"
  component "forms" {
    name          = "Produit"
    licence_cloud = false
  }
}

application "guichet" {
  # want CF-DIS-PRODUCT-LICENCE satisfied
  name = "Guichet"
  component "forms" {
    name          = "Produit"
    licence_cloud = true
  }
}

application "archives" {
  # want CF-DIS-PRODUCT-LICENCE undetermined component.forms
  name = "Archives"
  component "forms" {
    name = "Produit"
  }
}
