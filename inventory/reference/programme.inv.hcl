# How the migration is cut into waves.
programme "nuage-2027" {
  # What people call it.
  name = "Programme nuage 2027"

  # What it is about.
  description = "Sortie de la salle de Rabat avant la fin du bail"

  # The administrations that take part. Left out: all of them.
  administrations = [administration.agence]

  # First day of the first wave.
  start = "2027-01-18"

  # Last day by which everything must have moved.
  until = "2028-06-30"

  # Length of a wave.
  wave_length = "4 weeks"

  # How many of the first waves are kept for pilots.
  pilots = 2

  # The most applications that one wave may move.
  max_applications = 6

  # The most servers that one wave may move, counted once for all applications of the wave that stand on them.
  max_servers = 50

  # The most points of risk that one wave may carry.
  risk_budget = 20

  # Hours of every working day in which links carry the data of the migration. Left out: what a link can carry does not limit the waves.
  transfer_time = "8h"

  # The calendar of working days.
  calendar = calendar.ma-public

  # What holds of one wave and of no other: a ramp-up of small first waves, or that people have committed to it.
  wave "premiere" {
    # Which wave, counted from 1.
    number = 1

    # The most applications it may move.
    max_applications = 3

    # The most servers it may move.
    max_servers = 10

    # The most points of risk it may carry.
    risk_budget = 5

    # Whether it is settled: then only what people fixed in it moves in it.
    committed = true
  }
}
