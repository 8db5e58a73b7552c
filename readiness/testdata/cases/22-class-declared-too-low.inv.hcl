# Facts: an application declared class D, with data of confidentiality 3.
#
# Reasoning: law 05-20, article 2: a system that processes sensitive data is a sensitive system, and decree 2-21-406, article 12, makes
# class A and B the sensitive ones. So it is at least B, whatever was declared, and what the data ask for stands. Declaring low lowers
# nothing. Confidence: medium: that the class follows the data is inferred.
#
# expect dams class B sensitive
# expect dams on level-1 denied MA-2492-02
# expect dams on national denied MA-2492-01 MA-2492-02
# expect dams on level-2 eligible

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
  class = "D"
  owns  = [dataset.scans]
}
