# Facts: sensitive data, and a provider whose qualification nobody knows: the decision is awaited.
#
# Reasoning: articles 1 and 2 of decree 2-24-921 are met or not, as the decision says, and so are article 3 (type of service), 9 (last
# day) and 15 (suspension). Who does not know may neither deny nor grant, so the answer waits for this one fact; elsewhere it is settled.
# Confidence: high.
#
# expect dams on awaited undetermined MA-2492-01 MA-2492-02 MA-2492-03 MA-2492-04 MA-2492-05
# expect dams on level-2 eligible
# expect dams recommended level-2

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

dataset "scans" {
  like   = template.plain
  name   = "Scans of dams"
  impact = { confidentiality = 3, integrity = 1, availability = 1 }
}

application "dams" {
  like  = template.sound
  name  = "Monitoring of dams"
  class = "B"
  owns  = [dataset.scans]
}

target "awaited" {
  like          = template.moroccan
  kind          = "cloud"
  qualification = unknown("decision awaited")
}
