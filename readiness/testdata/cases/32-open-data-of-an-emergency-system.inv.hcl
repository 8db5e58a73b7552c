# Facts: an emergency system of class A calls a service that publishes the state of roads: open data, impact 0.
#
# Reasoning: decree 2-21-406: the impact of a system counts those who depend on it, so the service becomes as available as its caller,
# hence class A and a sensitive system: level 1 (decree 2-24-921, article 2). Its data stay what they are: needed by others is not harmful
# to disclose, so no level 2 and no article 11. Confidence: medium: that need raises the system and not the data is our reading of article
# 2 of law 05-20.
#
# expect roads class A
# expect roads on level-1 eligible
# expect roads on national denied MA-2492-01

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

dataset "state" {
  like   = template.plain
  name   = "State of roads"
  impact = { confidentiality = 0, integrity = 0, availability = 0 }
  public = true
}

dataset "calls" {
  like   = template.plain
  name   = "Calls"
  impact = { confidentiality = 2, integrity = 2, availability = 4 }
}

application "roads" {
  like = template.sound
  name = "State of roads"
  owns = [dataset.state]
}

application "rescue" {
  like  = template.sound
  name  = "Rescue"
  class = "A"
  owns  = [dataset.calls]
  flow "roads" {
    to         = application.roads
    data       = []
    mode       = "sync"
    protocol   = "https"
    encrypted  = true
    tls        = "1.3"
    via        = "direct"
    purpose    = "management"
    if_broken  = "stops"
    transforms = "none"
  }
}
