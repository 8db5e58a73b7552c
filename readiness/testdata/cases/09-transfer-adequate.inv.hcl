# Facts: names and addresses of a library's members, of impact 1; the processing is declared to the CNDP.
#
# Reasoning: law 09-08, article 43: personal data go to a State with sufficient protection only; the CNDP keeps the list. France and
# Germany stand on the list of the pack, the United States do not. Nothing is sensitive under law 05-20, so no level is asked. Article 15:
# a declaration older than the contract of a new host is amended first; here the declaration is the younger. Confidence: high for article
# 43, low for the list, which was not seen.
#
# expect library on europe eligible
# expect library on foreign-run eligible
# expect library on national eligible
# expect library on premises eligible
# expect library on america denied MA-0908-43

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

dataset "members" {
  like = template.personal
  name = "Members"
}

application "library" {
  like = template.sound
  name = "Public library"
  owns = [dataset.members]
}
