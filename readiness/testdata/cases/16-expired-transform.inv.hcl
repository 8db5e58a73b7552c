# Facts: the same flow, but the review of the tokens ran out on 30 September 2026, a month before the day the facts are true on.
#
# Reasoning: lowering a class needs a record that holds; after its last day nothing shows that the number is still taken off. So the
# counts hold what was sent: the identity number, with article 12(1)(e). The dataset is authorised, which covers what arrives as it is;
# for the class no record means no lowering. Confidence: house reading, cautious.
#
# expect counts class C personal national_id
# on the day 2026-09-30
# expect counts class C personal
# on the day 2026-10-01
# expect counts class C personal national_id

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
      expires  = "2026-09-30"
    }
  }
}

application "counts" {
  like = template.sound
  name = "Yearly counts"
  owns = []
}
