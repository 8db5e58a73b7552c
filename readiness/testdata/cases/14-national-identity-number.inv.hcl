# Facts: a register of visitors with the number of the national identity card; the processing is declared and not authorised.
#
# Reasoning: law 09-08, article 12(1)(e): processing of data with that number needs the prior authorisation of the CNDP; a declaration
# does not replace it. It binds the processing, so it is the same condition on every target. Confidence: high.
#
# expect visits on national eligible_with_conditions MA-0908-12n
# expect visits on premises eligible_with_conditions MA-0908-12n
# expect visits class C personal national_id

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

dataset "visitors" {
  like     = template.personal
  name     = "Visitors"
  personal = ["personal", "national_id"]
}

application "visits" {
  like = template.sound
  name = "Register of visitors"
  owns = [dataset.visitors]
}
