# People who migrate applications, or who own them.
team "exploitation" {
  # What people call it.
  name = "Exploitation"

  # The administration it belongs to.
  administration = administration.agence

  # Whether its people belong to a provider.
  external = false

  # How many people it has.
  members = 4

  # Work it can give to the migration, in person-days a week, run work already taken off. Left out means not asked yet, never 0.
  capacity = "9 person_days/week"

  # What it can do, in the administration's own words.
  skills = ["linux", "oracle", "vmware"]

  # A time in which part of the team is missing.
  absence {
    # First day.
    from = "2027-07-15"

    # Last day, included.
    until = "2027-08-31"

    # Share of the capacity that is missing, 0 to 1. Left out: all of it.
    share = 0.5
  }
}
