# METADATA
# scope: package
# title: A system in containers moves to a managed container platform
# description: |
#   What runs in containers runs on any platform for containers. Taking the one that the provider operates costs little
#   more than building one.
# custom:
#   id: CF-DIS-CONTAINER
#   severity: info
#   effect: dispose
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Un système en conteneurs migre vers une plateforme de conteneurs gérée", ar: "النظام المعبأ في حاويات ينقل إلى منصة حاويات مدارة"}
#   message:
#     en: "{subject} runs in containers, which a managed platform takes."
#     fr: "{subject} fonctionne en conteneurs, qu'une plateforme gérée accueille."
#     ar: "يشتغل {subject} في حاويات تستضيفها منصة مدارة."
#   remedy:
#     effort: low
#     action:
#       en: "Compare a managed container platform with machines of one's own."
#       fr: "Comparer une plateforme de conteneurs gérée à des machines propres."
#       ar: "مقارنة منصة حاويات مدارة مع آلات خاصة."
#   dispositions: {replatform: 30, rehost: 10}
package cloudfirst.rules.disposition.cf_dis_container

import rego.v1

dispose contains {"params": {}} if input.application.platform == "container"
