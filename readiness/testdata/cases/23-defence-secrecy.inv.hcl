# Facts: easements around a military site, under defence secrecy.
#
# Reasoning: law 09-08, article 2(4), leaves such data outside its scope. No text that was read says where they may be hosted: no target
# is advised, own premises included, and neither is a placement in parts. Confidence: medium; it is our caution.
#
# expect easements on premises denied MA-DEF-01
# expect easements on level-2 denied MA-DEF-01
# expect easements recommended nothing
# expect easements provisional nothing
# expect easements splits nothing

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

dataset "zones" {
  like    = template.plain
  name    = "Zones"
  secrecy = "defence"
}

application "easements" {
  like = template.sound
  name = "Easements"
  owns = [dataset.zones]
}
