# METADATA
# scope: package
# title: Use of an unqualified provider is watched and can be ended
# description: |
#   Article 17: when the service becomes available from a qualified provider, the system is migrated to it, subject to the
#   clauses of the current contract. So whoever uses the way of article 17 must notice that day, and be able to leave. That
#   both are prepared in advance is inferred: a market check that says how often it is repeated and whose turn has not passed,
#   and a contract that may be left early. No interval is in the text and none is set here. The way of article 17 is taken
#   where a study names the target and its qualification does not suffice. A market check is one about the application,
#   whatever the target.
# custom:
#   id: MA-2492-17c
#   severity: high
#   effect: condition
#   dimension: contract
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: art. 17
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Le recours à un prestataire non qualifié est surveillé et peut prendre fin", ar: "يخضع اللجوء إلى مقدم خدمات غير مؤهل للتتبع ويمكن إنهاؤه"}
#   message:
#     en: "Leaving {target} when a qualified service appears is not prepared: {fact} is missing or overdue."
#     fr: "Le départ de {target} à l'apparition d'un service qualifié n'est pas préparé : « {fact} » manque ou est dépassé."
#     ar: "لم يتم الإعداد لمغادرة {target} عند توفر خدمة مؤهلة: {fact} ناقص أو متجاوز الأجل."
#   remedy:
#     effort: low
#     action:
#       en: "Repeat the market check at a set interval, such as every six months, and add an early exit to the contract."
#       fr: "Répéter la vérification du marché à intervalle fixe, par exemple tous les six mois, et prévoir au contrat une sortie anticipée."
#       ar: "تكرار التحقق من السوق بوتيرة محددة، كل ستة أشهر مثلا، والتنصيص في العقد على إمكانية إنهائه قبل الأجل."
#   fixes:
#     - when: {fact: [contract.early_exit]}
#       set:
#         - {fact: "target.contract.early_exit", to: true}
#       text:
#         en: "Add an early exit to the contract."
#         fr: "Prévoir au contrat une sortie anticipée."
#         ar: "التنصيص في العقد على إمكانية إنهائه قبل الأجل."
#     - when: {fact: [market_check.check_every]}
#       set:
#         - {fact: "market_check.*.check_every", to: 180 days}
#       text:
#         en: "Repeat the market check at a set interval, such as every six months."
#         fr: "Répéter la vérification du marché à intervalle fixe, par exemple tous les six mois."
#         ar: "تكرار التحقق من السوق بوتيرة محددة، كل ستة أشهر مثلا."
package cloudfirst.packs.ma.rules.ma_2492_17c

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if {
	some _ in input.studies
	lib.sensitive
}

violation contains {"target": id, "params": {"fact": "contract.early_exit"}} if {
	applies
	some id, t in data.catalogue.targets
	transitional(id, t)
	not early_exit(t)
}

violation contains {"target": id, "params": {"fact": "market_check.check_every"}} if {
	applies
	some id, t in data.catalogue.targets
	transitional(id, t)
	not watched
}

transitional(id, t) if {
	lib.cloud(t)
	some study in input.studies
	study.target == lib.target_ref(id)
	not suffices(t)
}

suffices(t) if {
	ma.qualified(t)
	t.qualification.level == 2
}

suffices(t) if {
	ma.qualified(t)
	not lib.sensitive_data
}

early_exit(t) if t.contract.early_exit == true

watched if {
	some check in input.market_checks
	ma.repeat_by(check) >= input.as_of
}
