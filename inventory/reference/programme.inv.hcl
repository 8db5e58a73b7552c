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

  # The calendar of working days.
  calendar = calendar.ma-public
}
