# A body of data with one steward.
dataset "plans" {
  # What people call it.
  name = "Plans d'aménagement publiés"

  # Name in Arabic.
  name_ar = "تصاميم التهيئة المنشورة"

  # Name in French.
  name_fr = "Plans d'aménagement publiés"

  # What it holds.
  description = "Plans homologués et leurs règlements"

  # Other names and ids it has elsewhere.
  aliases = ["PA-PUB"]

  # The post that answers for the data. Peer practice asks that there is one.
  owner = "chef de la cellule cartographie"

  # The administration that looks after the data.
  steward = administration.agence

  # Harm of a breach, from 0 (none) to 4 (very severe), on the scale of the DGSSI guide of July 2025. Every dataset is rated (law 05-20,
  # article 5); 3 and 4 are taken as sensitive data.
  impact = {
    # Harm if others read the data.
    confidentiality = 0

    # Harm if the data are wrong.
    integrity = 2

    # Harm if the data cannot be reached.
    availability = 1
  }

  # The administration's own classification, in its words.
  classification = "public"

  # Secrecy by law: none, protected, defence. Data under defence secrecy get no hosting suggestion (law 09-08, article 2).
  secrecy = "none"

  # Which personal data it holds, in the terms of law 09-08: any at all, sensitive ones (article 1), on health, genetic, on offences,
  # the number of the national identity card (article 12). An empty list says that it holds none.
  personal = []

  # What health data are used for: a declaration is enough for care and for choosing beneficiaries (law 09-08, article 22).
  health_use = not_applicable

  # Who decides on purposes and means of the processing (law 09-08).
  controller = not_applicable

  # What the data are collected and used for. Another use needs the CNDP's authorisation (law 09-08, article 12).
  purposes = ["information du public"]

  # The text that founds it.
  legal_basis = "texte fictif 12-90"

  # The particular text the data are collected under, which is then followed first (law 09-08, article 2); "none" when there is none.
  special_legislation = "none"

  # People the data are about.
  subjects = not_applicable

  # How much of the country the data cover. Many people or all of the country make data worth more to others.
  scope = "regional"

  # Database engine or format, with its version.
  engine = "geojson"

  # Databases it lies in.
  databases = "none"

  # Storage it takes.
  size = "400 GB"

  # Storage it grows by.
  growth = "2 GB/month"

  # Where a text or decision wants the data to be, in words.
  residency = "aucune contrainte"

  # How long the data are kept (law 09-08, article 3).
  retention = not_applicable

  # Receipt of the declaration to the CNDP (law 09-08, articles 12, 14 and 15).
  declaration = not_applicable

  # The day it was declared.
  declared_on = not_applicable

  # The day the CNDP was last told of a change: recipients, transfers, processors, retention (law 09-08, article 15).
  declaration_updated_on = not_applicable

  # Reference of the CNDP's authorisation (law 09-08, articles 12 and 21).
  authorisation = not_applicable

  # The text that allows sensitive personal data to be processed (law 09-08, article 21); "none" when there is none.
  authorised_by_law = not_applicable

  # What allows personal data to go to a State without sufficient protection (law 09-08, article 44).
  transfer_basis = not_applicable

  # Reference of form F118 or of the CNDP's decision (law 09-08, article 44).
  transfer_reference = not_applicable

  # Whether others rely on it as the one source.
  authoritative = false

  # What its records are found by. The number of the identity card as key is to be avoided: law 09-08, article 12 asks for an
  # authorisation.
  key = "own_number"

  # Copies that others keep. Exchange in place of copies is what the State's exchange platform is for.
  copies = "none"

  # Documents that nobody needs to ask users for, because the data say the same (law 55-19, article 4, 8°).
  documents = []

  # Whether every access and exchange can be traced.
  access_log = false

  # Whether it is open to the public. Open registers need no declaration (law 09-08, article 18).
  public = true

  # Fields that are published: no more than needed.
  open_fields = ["périmètre", "règlement", "date"]

  # Measured quality. Peer practice.
  quality = {
    # Share of the fields that are filled in, in per cent.
    completeness = 97

    # Share of the records that stand once, in per cent.
    uniqueness = 100

    # Share of the records that are up to date, in per cent.
    timeliness = unknown("never measured", "2026-09-02")

    # The day it was measured.
    measured_on = "2026-03-01"
  }

  # Whether its fields and identifiers are documented.
  dictionary = true

  # The day its rating was last reviewed: at least every three years (DGSSI, on decree 2-21-406).
  reviewed_on = "2025-02-01"
}
