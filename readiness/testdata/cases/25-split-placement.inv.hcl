# Facts: a portal of class B with sensitive files and a catalogue anyone may see.
#
# Reasoning: decree 2-24-921, article 2, speaks of all or part of a system, and of all or part of its data: level 1 to host the system,
# level 2 to store sensitive data. The whole may not go to the level-1 cloud, because its sensitive files may not; the system and the
# catalogue may. The files may stand on the colocated machines, on own premises or on the level-2 cloud. Whether the portal works with its
# files elsewhere is not judged, and what it processes of them on level 1 is for a person to weigh: the article speaks of processing too.
# Confidence: medium.
#
# expect portal on level-1 denied MA-2492-02
# expect portal on foreign-run denied MA-2492-01 MA-2492-02 MA-2492-L2d
# expect portal on colocation eligible
# expect portal splits level-1: dataset.files@colocation,level-2,premises

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

dataset "files" {
  like   = template.plain
  name   = "Files"
  impact = { confidentiality = 3, integrity = 1, availability = 1 }
}

dataset "catalogue" {
  like = template.plain
  name = "Catalogue"
}

application "portal" {
  like  = template.sound
  name  = "Portal"
  class = "B"
  owns  = [dataset.files, dataset.catalogue]
}
