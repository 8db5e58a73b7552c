# Facts: sensitive data on the office's own machines: in Morocco, and in the machine room of a mission abroad.
#
# Reasoning: own premises are no recourse to a cloud service, so the decree asks for no level (article 1), and nothing is outsourced, so
# article 12 of law 05-20 asks for no contract. Article 11 of that law has no exception for own rooms: the mission's room is denied.
# Confidence: high.
#
# expect dams on premises eligible
# expect dams on mission denied MA-0520-11

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

target "mission" {
  like      = template.moroccan
  kind      = "own_premises"
  contract  = "none"
  locations = { data = ["FR"], replicas = ["FR"], backups = ["FR"], logs = ["MA"], keys = ["MA"], management = ["MA"], telemetry = ["MA"], dumps = ["MA"] }
}
