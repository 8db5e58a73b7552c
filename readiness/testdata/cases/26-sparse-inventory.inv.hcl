# Facts: an application of which little more than the name is known.
#
# Reasoning: what is not known is never a pass nor a fail. Its data may be sensitive, or none; every target waits, none is recommended,
# and the one that would come first if all turned out well is named as provisional. Confidence: high.
#
# expect sparse on america undetermined CF-OPEN MA-0520-11 MA-0908-43 MA-2492-01 MA-2492-02 MA-2492-L2d MA-DEF-01
# expect sparse on premises undetermined CF-OPEN MA-DEF-01
# expect sparse recommended nothing
# expect sparse provisional state-cloud
# expect sparse splits nothing

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

application "sparse" {
  name           = "Sparse"
  administration = administration.office
}
