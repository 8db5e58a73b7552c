# Money for a migration, or for what runs afterwards. Amounts are in the currency of the inventory.
budget "exploitation-2027" {
  # What people call it.
  name = "Fonctionnement du nuage, 2027"

  # Whose money it is.
  administration = administration.agence

  # The programme it pays for.
  programme = programme.nuage-2027

  # The applications it pays for. Left out: all those of the programme.
  applications = [application.permis]

  # Investment, or operating costs: hosting in a cloud is paid from the second. Peer practice asks that these are committed before a
  # wave starts.
  nature = "operating"

  # First day it may be spent on.
  from = "2027-01-01"

  # Last day it may be spent on, included.
  until = "2027-12-31"

  # How much.
  amount = 1800000

  # Whether it is committed, not only planned.
  committed = true

  # The decision that grants it.
  decision = decision.budget-2027
}
