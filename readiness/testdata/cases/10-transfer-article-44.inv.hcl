# Facts: the same, but the CNDP authorised the transfer expressly (article 44), its reference is recorded, and the processing is declared.
#
# Reasoning: article 44 derogates from article 43. The relief rests on the recorded basis, so hosting in the United States is conditional,
# and article 43 stands for nothing else. Remote access from there (MA-0908-44b) is covered by the same basis. Confidence: high; whether
# the authorisation covers this very recipient is for a person to check.
#
# expect library on america eligible_with_conditions MA-0908-44
# expect library on europe eligible

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

dataset "members" {
  like               = template.personal
  name               = "Members"
  transfer_basis     = "cndp_authorisation"
  transfer_reference = "F118-EX-7 (fictitious)"
}

application "library" {
  like = template.sound
  name = "Public library"
  owns = [dataset.members]
}
