# METADATA
# scope: package
# title: A system that serves third parties is audited before it goes live
# description: |
#   Article 4 has every information system of an entity that offers digital services to third parties audited for security
#   before it goes live. Third parties are read as the public and other administrations. A move to another hosting is read as a
#   new going live, so the audit must cover the target (audited_for): that is our reading, the article does not speak of moves.
# custom:
#   id: MA-0520-04c
#   severity: block
#   effect: before_wave
#   dimension: security
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 4
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Un système qui sert des tiers est audité avant sa mise en exploitation", ar: "يخضع النظام الذي يقدم خدمات للغير لافتحاص أمني قبل استغلاله"}
#   message:
#     en: "The system serves third parties and has not been audited on {target}."
#     fr: "Le système sert des tiers et n'a pas été audité sur {target}."
#     ar: "يقدم النظام خدمات للغير ولم يخضع لافتحاص أمني على {target}."
#   remedy:
#     effort: medium
#     action:
#       en: "Have the system audited for security on the target before it goes live there, and record day and target."
#       fr: "Faire auditer la sécurité du système sur la cible avant sa mise en exploitation, et consigner la date et la cible."
#       ar: "إخضاع النظام لافتحاص أمني في بيئة الاستضافة المستهدفة قبل بدء استغلاله فيها، وتسجيل التاريخ والبيئة المعنية."
#   fixes:
#     - set:
#         - {fact: "application.audited_on", to: "{as_of}"}
#         - {fact: "application.audited_for", add: "target.{target}"}
package cloudfirst.packs.ma.rules.ma_0520_04c

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if input.application.serves_third_parties == true

violation contains {"target": id, "params": {}} if {
	applies
	some id, _ in data.catalogue.targets
	not audited(id)
}

audited(id) if {
	input.application.audited_on <= input.as_of
	lib.target_ref(id) in input.application.audited_for
}
