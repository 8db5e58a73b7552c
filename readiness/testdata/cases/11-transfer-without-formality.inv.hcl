# Facts: a basis of article 44 is claimed, but the processing itself was never declared.
#
# Reasoning: the CNDP's page on form F118 has the underlying processing declared or authorised first. Without that the basis is not
# perfect: article 43 denies, and the declaration is owed everywhere (article 12.2); there is none yet to amend (article 15). Confidence:
# high for the duty to declare, medium for its effect on the transfer.
#
# expect library on america denied MA-0908-43
# expect library on national eligible_with_conditions MA-0908-12d

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

dataset "members" {
  like                   = template.personal
  name                   = "Members"
  declaration            = "none"
  declared_on            = not_applicable
  declaration_updated_on = not_applicable
  transfer_basis         = "contract"
  transfer_reference     = "F118-EX-8 (fictitious)"
}

application "library" {
  like = template.sound
  name = "Public library"
  owns = [dataset.members]
}
