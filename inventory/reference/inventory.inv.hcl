# Everything in the files of this directory is fictitious. Together they are one inventory which states every attribute at least once.

# The one block without a label: it opens an inventory and says what holds for all of its files.
inventory {
  # Version of the language. There is one: 1.0.
  schema = "1.0"

  # Language of free text: fr, ar or en.
  language = "fr"

  # The day the facts are true on, unless one of them says otherwise. No clock is ever read: this is the date that ages, expiries and
  # deadlines are counted from.
  as_of = "2026-10-31"

  # Currency of all amounts, as ISO 4217 writes it.
  currency = "MAD"

  # Who may read the inventory and the reports made from it. One that names infrastructures of vital importance or their sensitive
  # systems is confidential itself (law 05-20, articles 16 and 18).
  marking = "confidential"

  # Collections that are stated completely: with "flows" in the list, an application without flows is known to have none.
  complete = ["flows"]

  # Other packages of the workspace whose blocks this one names, by the names of their directories: aul.application.permis stands for
  # the application permis of the package aul.
  uses = ["aul", "dgi"]

  # Kinds of blocks that other packages of the workspace may name, such as national calendars and hosting targets.
  export = ["administration", "calendar", "target"]
}
