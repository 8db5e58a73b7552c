# Facts: a switchboard of class B, because others cannot work while it is down; its data are of impact 1 and name nobody.
#
# Reasoning: decree 2-21-406, article 12: a system of class B is sensitive. Decree 2-24-921, article 2: level 1 to host all or part of a
# sensitive system; level 2 only for sensitive data, and there are none. Law 05-20, article 11, binds data and not systems: location
# decides nothing by itself, yet abroad no provider meets level 1, whose article 4 wants the infrastructure on the national territory. Own
# premises and colocation are no recourse to cloud (article 1). Confidence: high; that availability needed by others raises the class of
# the system and not its data is our reading.
#
# expect switchboard on level-1 eligible
# expect switchboard on level-2 eligible
# expect switchboard on national denied MA-2492-01
# expect switchboard on state-cloud denied MA-2492-01
# expect switchboard on foreign-run denied MA-2492-01
# expect switchboard on europe denied MA-2492-01
# expect switchboard on america denied MA-2492-01
# expect switchboard on colocation eligible
# expect switchboard on premises eligible
# expect switchboard recommended level-1

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

dataset "directory" {
  like = template.plain
  name = "Directory of extensions"
}

application "switchboard" {
  like  = template.sound
  name  = "Switchboard"
  class = "B"
  owns  = [dataset.directory]
}
