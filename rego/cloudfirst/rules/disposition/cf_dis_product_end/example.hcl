# An old product, a new one, and one of which nobody knows. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

application "paie" {
  # want CF-DIS-PRODUCT-END spoken component.forms
  name = "Paie"
  component "forms" {
    name = "Produit"
    eol  = "2016-01-01"
  }
  component "neuf" {
    name = "Produit"
    eol  = "2031-01-01"
  }
}

application "guichet" {
  # want CF-DIS-PRODUCT-END satisfied
  name = "Guichet"
  component "neuf" {
    name = "Produit"
    eol  = "2031-01-01"
  }
}

application "archives" {
  # want CF-DIS-PRODUCT-END undetermined component.cache
  name = "Archives"
  component "cache" {
    name = "Produit"
  }
}
