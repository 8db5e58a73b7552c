# METADATA
# scope: package
# title: Leaving the provider is costed, owned and rehearsed
# description: |
#   Rule 4 of the French cloud doctrine has the conditions of exit and the money and skills for reversibility foreseen from the
#   start. Asked here of sensitive systems that are handed to a provider: what leaving costs, who answers for it, and a
#   rehearsal at most 24 months ago (our figure, exit_rehearsal_months in data.yaml). A contract younger than that owes no
#   rehearsal yet. One finding for each fact that is missing.
# custom:
#   id: MA-REV-test
#   severity: medium
#   effect: condition
#   dimension: contract
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: French cloud doctrine, circular 6404/SG of 31 May 2023
#     article: rule 4
#     seen: the State's page on the rules of the doctrine and press summaries; not the circular
#   title: {fr: "La sortie du prestataire est chiffrée, confiée à un responsable et répétée", ar: "مغادرة مقدم الخدمات محددة الكلفة والمسؤول وتخضع للتجريب"}
#   message:
#     en: "The exit plan of {target} lacks {missing}."
#     fr: "Il manque {missing} dans le plan de sortie de {target}."
#     ar: "ينقص {missing} في مخطط الخروج من {target}."
#   remedy:
#     effort: medium
#     action:
#       en: "Cost the exit, name the post that answers for it, and rehearse it on part of the system."
#       fr: "Chiffrer la sortie, désigner le poste responsable et la répéter sur une partie du système."
#       ar: "تحديد كلفة الخروج وتعيين المسؤول عنه وتجريبه على جزء من النظام."
package cloudfirst.packs.peer.rules.ma_rev_test

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive_system

violation contains {"target": id, "params": {"missing": fact}} if {
	applies
	some id, t in data.catalogue.targets
	lib.outsourced(t)
	some fact in ["exit.cost", "exit.owner", "exit.tested_on"]
	not prepared(t, fact)
}

prepared(t, "exit.cost") if t.contract.exit.cost >= 0

prepared(t, "exit.owner") if lib.stated(t.contract.exit.owner)

prepared(t, "exit.tested_on") if lib.within_months(t.contract.exit.tested_on, months)

prepared(t, "exit.tested_on") if lib.add_months(t.contract.start, months) >= input.as_of

months := data.cloudfirst.packs.peer.exit_rehearsal_months.value
