# METADATA
# scope: package
# title: Personal data used for another purpose are authorised by the CNDP
# description: |
#   Article 12(1)(b): use of personal data for purposes other than those they were collected for needs the CNDP's prior
#   authorisation. A flow says what the data are used for where they go; that use is another one when none of the dataset's
#   purposes has the same words. That words must agree is our reading of the inventory, so state them alike. The authorisation
#   is the flow's own: that of the dataset covers the first purpose. Data made anonymous with proof before they leave are
#   personal no longer, and a named special text sets the rule aside (MA-0908-02).
# custom:
#   id: MA-0908-12b
#   severity: high
#   effect: before_wave
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 12(1)(b)
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "L'utilisation de données personnelles à une autre finalité est autorisée par la CNDP", ar: "يخضع استعمال المعطيات الشخصية لغاية أخرى لإذن اللجنة الوطنية"}
#   message:
#     en: "The flow {flow} uses personal data of {subject} for “{purpose}”, which is none of their purposes, without an authorisation."
#     fr: "Le flux {flow} utilise des données personnelles de {subject} pour « {purpose} », qui n'est aucune de leurs finalités, sans autorisation."
#     ar: "يستعمل التدفق {flow} معطيات شخصية من {subject} من أجل «{purpose}»، وهي ليست من غاياتها، دون إذن."
#   remedy:
#     effort: high
#     action:
#       en: "Obtain the CNDP's authorisation for the new purpose, make the data anonymous, or stop the flow."
#       fr: "Obtenir l'autorisation de la CNDP pour la nouvelle finalité, anonymiser les données, ou arrêter le flux."
#       ar: "الحصول على إذن اللجنة الوطنية للغاية الجديدة، أو إخفاء هوية المعطيات، أو وقف التدفق."
#   fixes:
#     - set:
#         - {fact: "application.flow.{flow}.authorisation", state: CNDP}
#       text:
#         en: "Obtain the CNDP's authorisation."
#         fr: "Obtenir l'autorisation de la CNDP."
#         ar: "الحصول على إذن اللجنة الوطنية لمراقبة حماية المعطيات."
package cloudfirst.packs.ma.rules.ma_0908_12b

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if {
	some _ in input.application.flows
	lib.personal_data
}

# lint:ignore params-absent: a flow whose purpose does not apply is judged by no rule on purposes
violation contains {"subject": ref, "params": {"flow": id, "purpose": f.purpose}} if {
	applies
	some id, f in input.application.flows
	some ref in f.data
	ds := input.datasets[ref]
	ds.class.marks.personal == true
	not f.purpose in ds.purposes # lint:ignore negated-member: purposes that do not apply are judged by no rule
	not ma.flow_authorised(f)
	not ma.anonymised(f)
	not ma.special(ds)
}
