# Facts: an application for booking meeting rooms. Its data harm nobody (impact 1) and name nobody.
#
# Reasoning: law 05-20, article 11, and decree 2-24-921, article 1, speak of sensitive data and sensitive systems only; law 09-08, article
# 43, of personal data only. None applies, so no text closes any target, abroad included. Cloud comes first by the model's preference.
# Confidence: high.
#
# expect rooms on america eligible
# expect rooms on europe eligible
# expect rooms on national eligible
# expect rooms on premises eligible
# expect rooms recommended state-cloud

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

dataset "bookings" {
  like = template.plain
  name = "Bookings of rooms"
}

application "rooms" {
  like = template.sound
  name = "Meeting rooms"
  owns = [dataset.bookings]
}
