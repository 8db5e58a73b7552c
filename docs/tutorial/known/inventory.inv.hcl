inventory {
  schema   = "1.0"
  as_of    = "2026-10-31" # the day the facts are true on
  language = "fr"
  currency = "MAD"
  marking  = "internal"

  # Every flow was written down: an application that writes none has none.
  complete = ["flows"]
}
