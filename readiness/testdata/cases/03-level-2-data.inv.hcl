# Facts: plans of water works whose disclosure would do severe harm (confidentiality 3).
#
# Reasoning: the DGSSI guide rates them 3, hence sensitive data of law 05-20 (near certain: the excerpt breaks off). Article 11:
# exclusively on the national territory. Decree 2-24-921, article 2: in the cloud, a provider of level 2; level 1 does not do, for it may
# host a system and not store sensitive data. Article 2 of the law makes the system sensitive with its data, hence level 1 is asked as
# well. Own premises and colocation are no cloud; article 11 binds them and they keep data in Morocco. The foreign-run region keeps the
# data in Morocco too, but has no level, and article 5, 4° wants management and supervision from Morocco. Confidence: high, but for the
# rating.
#
# expect works on level-2 eligible
# expect works on level-1 denied MA-2492-02
# expect works on national denied MA-2492-01 MA-2492-02
# expect works on state-cloud denied MA-2492-01 MA-2492-02
# expect works on foreign-run denied MA-2492-01 MA-2492-02 MA-2492-L2d
# expect works on europe denied MA-0520-11 MA-2492-01 MA-2492-02 MA-2492-L2d
# expect works on america denied MA-0520-11 MA-2492-01 MA-2492-02 MA-2492-L2d
# expect works on colocation eligible
# expect works on premises eligible
# expect works recommended level-2

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

dataset "plans" {
  like   = template.plain
  name   = "Plans of the works"
  impact = { confidentiality = 3, integrity = 2, availability = 1 }
}

application "works" {
  like  = template.sound
  name  = "Water works"
  class = "B"
  owns  = [dataset.plans]
}
