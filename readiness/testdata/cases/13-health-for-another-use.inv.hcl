# Facts: the same files, used to follow absences of staff; declared, not authorised.
#
# Reasoning: article 22 derogates for care and for choosing the beneficiaries of a right, and for nothing else. So articles 12(1)(a) and
# 21 stand: a law or the CNDP's prior authorisation, wherever the data are hosted. It is a duty before going live, the same for every
# target, and denies none by itself. Confidence: high.
#
# expect care on national eligible_with_conditions MA-0908-12a
# expect care asks national processing MA-0908-12a administration.office
# expect care on premises eligible_with_conditions MA-0908-12a
# expect care on america denied MA-0908-43

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

dataset "files" {
  like       = template.personal
  name       = "Absences for illness"
  impact     = { confidentiality = 2, integrity = 2, availability = 2 }
  personal   = ["personal", "health"]
  health_use = "other"
}

application "care" {
  like = template.sound
  name = "Follow-up of absences"
  owns = [dataset.files]
}
