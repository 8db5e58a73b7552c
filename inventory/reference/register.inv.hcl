# A dataset that others rely on as the authority. It has the attributes of a dataset.
register "foncier" {
  # What people call it.
  name = "Référentiel foncier"

  # Name in Arabic.
  name_ar = "المرجع العقاري"

  # Name in French.
  name_fr = "Référentiel foncier"

  # What it holds.
  description = "Parcelles, titres, ayants droit"

  # Other names and ids it has elsewhere.
  aliases = ["RF", "FONC"]

  # The post that answers for the data. Peer practice asks that there is one.
  owner = "chef du service foncier"

  # The administration that looks after the data.
  steward = administration.agence

  # Harm of a breach, from 0 (none) to 4 (very severe), on the scale of the DGSSI guide of July 2025. Every dataset is rated (law 05-20,
  # article 5); 3 and 4 are taken as sensitive data.
  impact = {
    # Harm if others read the data.
    confidentiality = 3

    # Harm if the data are wrong.
    integrity = 3

    # Harm if the data cannot be reached.
    availability = 2
  }

  # The administration's own classification, in its words.
  classification = "diffusion restreinte"

  # Secrecy by law: none, protected, defence. Data under defence secrecy get no hosting suggestion (law 09-08, article 2).
  secrecy = "protected"

  # Which personal data it holds, in the terms of law 09-08: any at all, sensitive ones (article 1), on health, genetic, on offences,
  # the number of the national identity card (article 12). An empty list says that it holds none.
  personal = ["personal", "national_id"]

  # What health data are used for: a declaration is enough for care and for choosing beneficiaries (law 09-08, article 22).
  health_use = not_applicable

  # Who decides on purposes and means of the processing (law 09-08).
  controller = "Agence urbaine du littoral (fictive)"

  # What the data are collected and used for. Another use needs the CNDP's authorisation (law 09-08, article 12).
  purposes = ["gestion foncière"]

  # The text that founds it.
  legal_basis = "texte fictif 14-07"

  # The particular text the data are collected under, which is then followed first (law 09-08, article 2); "none" when there is none.
  special_legislation = "none"

  # People the data are about.
  subjects = at_least(180000)

  # How much of the country the data cover. Many people or all of the country make data worth more to others.
  scope = "regional"

  # Database engine or format, with its version.
  engine = "oracle-12c"

  # Databases it lies in.
  databases = [database.foncier]

  # Storage it takes.
  size = range("1.8 TB", "2.4 TB")

  # Storage it grows by.
  growth = "6 GB/week"

  # Where a text or decision wants the data to be, in words.
  residency = "territoire national"

  # How long the data are kept (law 09-08, article 3).
  retention = "3650 days"

  # Receipt of the declaration to the CNDP (law 09-08, articles 12, 14 and 15).
  declaration = "reçu fictif 000-2024"

  # The day it was declared.
  declared_on = "2024-02-12"

  # The day the CNDP was last told of a change: recipients, transfers, processors, retention (law 09-08, article 15).
  declaration_updated_on = unknown("dossier not found", "2026-09-15")

  # Reference of the CNDP's authorisation (law 09-08, articles 12 and 21).
  authorisation = unknown("dossier not found", "2026-09-15")

  # The text that allows sensitive personal data to be processed (law 09-08, article 21); "none" when there is none.
  authorised_by_law = "none"

  # What allows personal data to go to a State without sufficient protection (law 09-08, article 44).
  transfer_basis = "none"

  # Reference of form F118 or of the CNDP's decision (law 09-08, article 44).
  transfer_reference = not_applicable

  # Whether others rely on it as the one source.
  authoritative = true

  # What its records are found by. The number of the identity card as key is to be avoided: law 09-08, article 12 asks for an
  # authorisation.
  key = "national_id"

  # Copies that others keep. Exchange in place of copies is what the State's exchange platform is for.
  copies = [dataset.plans, application.depense, external.horodatage]

  # Documents that nobody needs to ask users for, because the data say the same (law 55-19, article 4, 8°).
  documents = ["certificat de propriété"]

  # Whether every access and exchange can be traced.
  access_log = true

  # Whether it is open to the public. Open registers need no declaration (law 09-08, article 18).
  public = false

  # Fields that are published: no more than needed.
  open_fields = "none"

  # Measured quality. Peer practice.
  quality = {
    # Share of the fields that are filled in, in per cent.
    completeness = 84.5

    # Share of the records that stand once, in per cent.
    uniqueness = range(92, 96)

    # Share of the records that are up to date, in per cent.
    timeliness = 71

    # The day it was measured.
    measured_on = "2026-03-01"
  }

  # Whether its fields and identifiers are documented.
  dictionary = false

  # The day its rating was last reviewed: at least every three years (DGSSI, on decree 2-21-406).
  reviewed_on = "2024-02-01"
}
