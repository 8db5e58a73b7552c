# Facts: files of a health centre, used for care only; the processing is declared; the eight controls of article 24 are in place. Impact
# 2.
#
# Reasoning: law 09-08, article 1(3): health data are sensitive; article 12(1)(a) wants an authorisation, and article 22 derogates for
# care by people bound to secrecy: a declaration does. So nothing is left to do. Sensitive under law 09-08 is not sensitive under law
# 05-20: impact 2 asks for no level and no territory. That health data may go to a listed State is the text; keeping them at home is a
# policy, which packs of judgement hold. Confidence: high.
#
# expect care on national eligible
# expect care on europe eligible
# expect care on america denied MA-0908-43
# expect care finds MA-0908-22 violated

inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

dataset "files" {
  like       = template.personal
  name       = "Patient files"
  impact     = { confidentiality = 2, integrity = 2, availability = 2 }
  personal   = ["personal", "health"]
  health_use = "care"
}

application "care" {
  like = template.sound
  name = "Health centre"
  owns = [dataset.files]
}
