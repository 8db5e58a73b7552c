# METADATA
# scope: package
# title: A system bound for a cloud is not tied to hardware
# description: |
#   Dongles, special cards and ties to a mainframe keep a system where the hardware is: it is retained, or placed in a room
#   where the hardware can stand. Clouds are judged only; own premises and colocation can take the hardware.
# custom:
#   id: MA-TEC-hw
#   severity: high
#   effect: condition
#   dimension: technical
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: migration dispositions (manual of the Italian administration on enabling the cloud)
#     seen: excerpts of the manual, which name the six dispositions; that this fact leads to one of them is our judgement
#   title: {fr: "Un système destiné à un nuage n'est lié à aucun matériel particulier", ar: "النظام الموجه إلى السحابة غير مرتبط بعتاد خاص"}
#   message:
#     en: "{subject} cannot do without {bindings}, which {target} cannot take."
#     fr: "{subject} dépend de {bindings}, que {target} ne peut accueillir."
#     ar: "يعتمد {subject} على {bindings}، وهو ما لا يمكن استضافته في {target}."
#   remedy:
#     effort: high
#     action:
#       en: "Replace the hardware tie, or keep the system on own premises or in colocation."
#       fr: "Supprimer la dépendance matérielle, ou garder le système dans ses propres locaux ou en colocation."
#       ar: "إزالة الارتباط بالعتاد، أو إبقاء النظام في المقرات الخاصة أو في استضافة مشتركة للعتاد."
package cloudfirst.packs.peer.rules.ma_tec_hw

import rego.v1

import data.cloudfirst.lib

violation contains {"target": id, "params": {"bindings": input.application.hardware_bindings}} if {
	count(input.application.hardware_bindings) > 0
	some id, t in data.catalogue.targets
	lib.cloud(t)
}
