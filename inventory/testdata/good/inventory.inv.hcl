# One fact of every shape.
inventory {
  schema   = "1.0"
  as_of    = "2026-10-31"
  currency = "MAD"
  complete = ["flows"]
}

defaults "application" {
  stage     = "production"
  databases = []
  users     = 10
}

source "cmdb" {
  kind = "cmdb"
}

source "enquete-2026" {
  kind = "questionnaire"
  date = "2026-05-20"
}
