# METADATA
# scope: package
# title: Interconnection of files with different purposes is authorised by the CNDP
# description: |
#   Articles 1(11) and 12(1)(f): interconnection of files of bodies that run a public service, with different purposes of
#   public interest, needs the CNDP's prior authorisation, and so does interconnection within one controller. A flow of
#   personal data to another application that has data of its own, or whose data nobody knows, joins two files; their purposes
#   differ when the flow's use is none of the dataset's purposes in the same words (our reading of the inventory). Where only
#   the use is new, and no file is joined, MA-0908-12b speaks alone. The State's exchange platform needs a convention, and no
#   text that was read says that one replaces the authorisation.
# custom:
#   id: MA-0908-12f
#   severity: high
#   effect: before_wave
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: arts. 1(11) and 12(1)(f)
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "L'interconnexion de fichiers de finalités différentes est autorisée par la CNDP", ar: "يخضع الربط البيني لملفات ذات غايات مختلفة لإذن اللجنة الوطنية"}
#   message:
#     en: "The flow {flow} joins {subject} with the files of {peer} for “{purpose}” without an authorisation."
#     fr: "Le flux {flow} interconnecte {subject} avec les fichiers de {peer} pour « {purpose} » sans autorisation."
#     ar: "يربط التدفق {flow} {subject} بملفات {peer} من أجل «{purpose}» دون إذن."
#   remedy:
#     effort: high
#     action:
#       en: "Obtain the CNDP's authorisation of the interconnection, and exchange through the State's platform under a convention."
#       fr: "Obtenir l'autorisation de la CNDP pour l'interconnexion, et échanger par la plateforme de l'État dans le cadre d'une convention."
#       ar: "الحصول على إذن اللجنة الوطنية للربط البيني، والتبادل عبر منصة الدولة في إطار اتفاقية."
#   fixes:
#     - set:
#         - {fact: "application.flow.{flow}.authorisation", state: CNDP}
#       text:
#         en: "Obtain the CNDP's authorisation."
#         fr: "Obtenir l'autorisation de la CNDP."
#         ar: "الحصول على إذن اللجنة الوطنية لمراقبة حماية المعطيات."
package cloudfirst.packs.ma.rules.ma_0908_12f

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if {
	some _ in input.peers
	lib.personal_data
}

# lint:ignore params-absent: a flow whose purpose does not apply is judged by no rule on purposes
violation contains {"subject": ref, "params": {"flow": id, "peer": f.to, "purpose": f.purpose}} if {
	applies
	some id, f in input.application.flows
	some _ in input.peers[f.to].owns
	some ref in f.data
	ds := input.datasets[ref]
	ds.class.marks.personal == true
	not f.purpose in ds.purposes # lint:ignore negated-member: purposes that do not apply are judged by no rule
	not ma.flow_authorised(f)
	not ma.anonymised(f)
	not ma.special(ds)
}
