# METADATA
# scope: package
# title: An exception from cloud compares costs over the whole life
# description: |
#   The United Kingdom wants a business case and value for money from those who stay out of public cloud, France wants the means
#   of exit foreseen. So an application that holds an exception states what it costs over its whole life where it is, in a
#   cloud, and leaving again; the cost of skills is read as part of the second. It is a condition on hosting that is no cloud,
#   which is what the exception allows. One finding for each figure that is missing.
# custom:
#   id: MA-CTR-fin
#   severity: medium
#   effect: condition
#   dimension: contract
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: UK Government Cloud First policy, 2013; French cloud doctrine, rule 4
#     seen: guidance page of the British government; the French State's page on the rules of the doctrine
#   title: {fr: "Une exception au nuage compare les coûts sur tout le cycle de vie", ar: "يقارن الاستثناء من السحابة الكلفة على مدى دورة الحياة كاملة"}
#   message:
#     en: "Staying out of the cloud on {target} was decided without the figure {missing}."
#     fr: "Le maintien hors du nuage sur {target} a été décidé sans le chiffre {missing}."
#     ar: "تقرر البقاء خارج السحابة على {target} دون توفر الرقم {missing}."
#   remedy:
#     effort: medium
#     action:
#       en: "Compare the cost over the whole life where it is, in a cloud and on the way out, skills included."
#       fr: "Comparer le coût complet sur place, dans le nuage et à la sortie, compétences comprises."
#       ar: "مقارنة الكلفة الإجمالية في الموقع الحالي وفي السحابة وعند الخروج منها، بما فيها الكفاءات."
package cloudfirst.packs.peer.rules.ma_ctr_fin

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	some decision in input.decisions
	decision.kind == "exception"
}

violation contains {"target": id, "params": {"missing": fact}} if {
	applies
	some fact in ["cost.current", "cost.target", "cost.exit"]
	not stated(input.application, fact)
	some id, t in data.catalogue.targets
	not lib.cloud(t)
}

stated(application, "cost.current") if application.cost.current >= 0

stated(application, "cost.target") if application.cost.target >= 0

stated(application, "cost.exit") if application.cost.exit >= 0
