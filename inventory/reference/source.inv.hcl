# Where facts come from: a document, a survey, an export. Facts point here to say who stated them; rules ask for it where a claim of
# the interested party is not enough.
source "enquete-2026" {
  # What it is, for people.
  title = "Enquête auprès des directions, 2026"

  # What sort of source it is. An extract of the official journal proves more than a questionnaire.
  kind = "questionnaire"

  # Where the document lies, as a path people can follow. It is not opened.
  file = "pieces/enquete-2026.xlsx"

  # Number or reference of the document.
  reference = "ENQ/2026/04"

  # Date of the document.
  date = "2026-05-20"
}

source "audit-2026" {
  kind = "audit"
  date = "2026-03-30"
}

source "bulletin" {
  kind      = "official_journal"
  reference = "référence fictive"
  date      = "2026-01-15"
}
