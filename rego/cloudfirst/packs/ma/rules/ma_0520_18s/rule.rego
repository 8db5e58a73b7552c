# METADATA
# scope: package
# title: An inventory that names infrastructures of vital importance is marked confidential
# description: |
#   The list of infrastructures of vital importance is secret (article 16), and so is the list of their sensitive information
#   systems (article 18). An inventory that says which administration is one, and the reports made from it, tell the same and are
#   confidential themselves: that is our reading. The marking of the inventory stands on every page of its reports; confidential
#   or secret satisfies. An inventory without a marking is not marked. It is a finding about the file, not about hosting, so it
#   informs only. Work on such an inventory stays on machines of the administration.
# custom:
#   id: MA-0520-18s
#   severity: high
#   effect: info
#   dimension: security
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: arts. 16 and 18
#     seen: article text in a third-party mirror where articles 8 and 16 run into each other, and the DGSSI's page on declarations; not in the Bulletin officiel
#   title: {fr: "Un inventaire qui cite des infrastructures d'importance vitale est marqué confidentiel", ar: "يحمل الجرد الذي يذكر بنيات تحتية ذات أهمية حيوية علامة السرية"}
#   message:
#     en: "The inventory names an infrastructure of vital importance but is not marked confidential."
#     fr: "L'inventaire cite une infrastructure d'importance vitale sans être marqué confidentiel."
#     ar: "يذكر الجرد بنية تحتية ذات أهمية حيوية دون أن يحمل علامة السرية."
#   remedy:
#     effort: low
#     action:
#       en: "Set marking to confidential or secret in the inventory block, and give reports to nobody who may not know."
#       fr: "Donner au bloc inventory le marquage confidential ou secret, et ne remettre les rapports qu'aux personnes habilitées."
#       ar: "وضع علامة confidential أو secret في كتلة inventory، وعدم تسليم التقارير إلا لمن يحق له الاطلاع عليها."
package cloudfirst.packs.ma.rules.ma_0520_18s

import rego.v1

violation contains {"subject": input.application.administration, "params": {}} if {
	input.administration.vital == true
	not input.marking in {"confidential", "secret"}
}
