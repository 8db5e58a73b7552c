# METADATA
# scope: package
# title: The contract says how systems and data are handed back when the service ends
# description: |
#   Article 16: whatever ends the service, the provider gives the technical means to recover the components of the system or the
#   data; the details are in the referential, whose annex was not obtained. That the contract must therefore name a format, a
#   delay and the provider's help is our reading of technical means. The decree speaks of cloud, so a State cloud is concerned,
#   colocation and own premises are not. One finding for each fact that is missing.
# custom:
#   id: MA-2492-16a
#   severity: high
#   effect: condition
#   dimension: contract
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: art. 16
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Le contrat fixe la restitution des systèmes et des données en fin de prestation", ar: "يحدد العقد كيفية استرجاع الأنظمة والمعطيات عند انتهاء الخدمة"}
#   message:
#     en: "The contract for {target} does not settle {missing} for handing back systems and data."
#     fr: "Le contrat relatif à {target} ne règle pas {missing} pour la restitution des systèmes et des données."
#     ar: "لا يحسم العقد المتعلق بوجهة الاستضافة {target} في {missing} بخصوص استرجاع الأنظمة والمعطيات."
#   remedy:
#     effort: medium
#     action:
#       en: "Add an annex on the end of the contract: format, delay and help with recovery."
#       fr: "Ajouter une annexe de fin de contrat : format, délai et assistance à la reprise."
#       ar: "إضافة ملحق خاص بنهاية العقد يحدد الصيغة والأجل والمساعدة على الاسترجاع."
#   fixes:
#     - set:
#         - {fact: "target.contract.exit.format", state: "formats ouverts"}
#         - {fact: "target.contract.exit.delay", state: 90 days}
#         - {fact: "target.contract.exit.assistance", to: true}
package cloudfirst.packs.ma.rules.ma_2492_16a

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {"missing": fact}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	some fact in ["exit.format", "exit.delay", "exit.assistance"]
	not settled(t, fact)
}

settled(t, "exit.format") if lib.stated(t.contract.exit.format)

settled(t, "exit.delay") if t.contract.exit.delay >= 0

settled(t, "exit.assistance") if t.contract.exit.assistance == true
