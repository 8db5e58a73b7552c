# Facts: the civil status sends persons to the yearly counts; on the way the number of the identity card is replaced by a token, with
# evidence, a reviewer and a day until which the review holds.
#
# Reasoning: law 09-08, article 12(1)(e), binds processing of data that include the number. The counts receive none, so they owe no
# authorisation for it. A token can be turned back by who holds the key, so the data stay personal: article 43 binds the counts. The
# sender holds the number, and is authorised. Confidence: high for the article; that a reviewed token takes the mark off is our reading.
#
# expect counts class C personal
# expect civil class C personal national_id
# expect counts on national eligible
# expect counts on america denied MA-0908-43

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

dataset "persons" {
  like          = template.personal
  name          = "Persons"
  personal      = ["personal", "national_id"]
  authorisation = "A-EX-3 (fictitious)"
}

application "civil" {
  like = template.sound
  name = "Civil status"
  owns = [dataset.persons]
  flow "yearly" {
    to               = application.counts
    data             = [dataset.persons]
    mode             = "batch"
    encrypted        = true
    tls              = "1.3"
    protocol         = "sftp"
    via              = "direct"
    purpose          = "management"
    authorisation    = "none"
    consent_recorded = true
    if_broken        = "queues"
    transform "tokens" {
      kind     = "tokenise"
      evidence = source.review
      reviewer = "data protection officer"
      expires  = "2027-12-31"
    }
  }
}

application "counts" {
  like = template.sound
  name = "Yearly counts"
  owns = []
}
