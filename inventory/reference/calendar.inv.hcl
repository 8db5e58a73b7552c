# Working days.
calendar "ma-public" {
  # What people call it.
  name = "Administrations, jours ouvrés"

  # Days of the week on which nobody works.
  weekend = ["sat", "sun"]

  # Time zone, as the IANA names it.
  timezone = "Africa/Casablanca"

  # Days off whose date is fixed.
  holidays = ["2027-01-01", "2027-01-11", "2027-01-14", "2027-05-01", "2027-07-30"]

  # A feast whose day is not fixed yet, such as those that follow the moon.
  holiday "aid-al-fitr" {
    # The first and the last day it may fall on, both included.
    between = ["2027-03-09", "2027-03-12"]

    # Whether this is an estimate or was announced.
    confidence = "estimate"
  }
}
