# METADATA
# scope: package
# title: Somebody is the contact for the protection of personal data
# description: |
#   The national commission (CNDP) is said to welcome such a contact: that is general knowledge, no text of it was seen, and law
#   09-08 as read asks for none. So it is our judgement and not the law's. It lowers the administration's score a little and
#   blocks nothing.
# custom:
#   id: MA-ORG-dpo
#   severity: low
#   subject: administration
#   effect: score
#   dimension: organisation
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: practice of the CNDP, by hearsay
#     seen: "nothing: general knowledge; law 09-08 as read in a third-party mirror has no such duty"
#   title: {fr: "Un contact pour la protection des données personnelles est désigné", ar: "تعيين جهة اتصال مكلفة بحماية المعطيات الشخصية"}
#   message:
#     en: "Nobody is named as the contact for the protection of personal data."
#     fr: "Aucun contact pour la protection des données personnelles n'est désigné."
#     ar: "لم تعين أي جهة اتصال مكلفة بحماية المعطيات الشخصية."
#   remedy:
#     effort: low
#     action:
#       en: "Name a contact for the protection of personal data."
#       fr: "Désigner un contact pour la protection des données personnelles."
#       ar: "تعيين جهة اتصال مكلفة بحماية المعطيات الشخصية."
package cloudfirst.packs.house.rules.ma_org_dpo

import rego.v1

violation contains {"params": {}} if not appointed

appointed if input.administration.data_protection_contact == true
