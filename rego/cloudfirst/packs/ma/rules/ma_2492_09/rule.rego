# METADATA
# scope: package
# title: A qualification is stated for five years at most
# description: |
#   Article 9: the decision on a qualification fixes how long it is valid, five years at most. Where the inventory states more, one of the two
#   days is wrong, or they are not those of the decision. The rule decides nothing between them: it asks for the decision before hosting.
#   Five years to the day still satisfy. A qualification that has ended is MA-2492-04.
# custom:
#   id: MA-2492-09
#   severity: high
#   effect: condition
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: art. 9
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Une qualification est déclarée pour cinq ans au plus", ar: "يصرح بالتأهيل لمدة خمس سنوات على الأكثر"}
#   message:
#     en: "The qualification of {target} is stated from {valid_from} to {valid_to}, longer than the {years} years a decision may give."
#     fr: "La qualification de {target} est déclarée du {valid_from} au {valid_to}, au-delà des {years} ans qu'une décision peut accorder."
#     ar: "صرح بتأهيل {target} من {valid_from} إلى {valid_to}، وهي مدة تتجاوز {years} سنوات التي يمكن أن يمنحها قرار التأهيل."
#   remedy:
#     effort: low
#     action:
#       en: "Look the days up in the decision, and correct the inventory."
#       fr: "Vérifier les dates dans la décision, et corriger l'inventaire."
#       ar: "التحقق من التاريخين في القرار وتصحيح الجرد."
#   no_fix:
#     en: "One of two days is wrong: which one has to be found out."
#     fr: "L'une des deux dates est fausse : il faut établir laquelle."
#     ar: "أحد التاريخين خاطئ: يجب تحديد أيهما."
package cloudfirst.packs.ma.rules.ma_2492_09

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {"valid_from": t.qualification.valid_from, "valid_to": t.qualification.valid_to, "years": years}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	t.qualification.level > 0
	t.qualification.valid_to > lib.add_years(t.qualification.valid_from, years)
}

years := data.cloudfirst.packs.ma.qualification_years.value
