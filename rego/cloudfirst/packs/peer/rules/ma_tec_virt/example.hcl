# One system on SPARC, one on x86-64, one on a server nobody looked at, one bought as a service. Everything here is fictitious.

inventory {
  schema   = "1.0"
  language = "fr"
  as_of    = "2026-10-31"
}

target "nuage" {
  kind = "cloud"
}

target "salle" {
  kind = "own_premises"
}

server "ancien" {
  architecture = "sparc"
}

server "courant" {
  architecture = "x86_64"
}

server "inconnu" {
  architecture = unknown("salle non visitée", "2026-09-02")
}

application "cadastre" {
  # want MA-TEC-virt violated on nuage
  # want MA-TEC-virt satisfied on salle
  name      = "Cadastre"
  platform  = "physical"
  hosted_on = [server.ancien]
}

application "courrier" {
  # want MA-TEC-virt satisfied on nuage
  name      = "Courrier"
  platform  = "virtual"
  hosted_on = [server.courant]
}

application "archives" {
  # want MA-TEC-virt undetermined on nuage
  name      = "Archives"
  platform  = "physical"
  hosted_on = [server.inconnu]
}

application "messagerie" {
  # want MA-TEC-virt not_applicable
  name     = "Messagerie"
  platform = "saas"
}
