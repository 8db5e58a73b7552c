# METADATA
# scope: package
# title: A study under article 17 is complete and rests on a market check
# description: |
#   Article 17 lists what the study considers: the justification; how the service is performed and the provider's rights over
#   systems and data; security guarantees, location and reversibility; transparency of disclosure to others; the legal regime of
#   the provider. This rule finds a record that was begun for a target and would not open the route: a head is missing, the
#   study is dated in the future, or no market check shows that an equivalent is lacking. It never grants anything: MA-2492-17a
#   alone does. A record nobody began is no violation.
# custom:
#   id: MA-2492-17b
#   severity: block
#   effect: condition
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: transitional
#   source:
#     instrument: decree 2-24-921
#     article: art. 17
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Une étude au titre de l'article 17 est complète et s'appuie sur une vérification du marché", ar: "تكون الدراسة المنجزة بموجب المادة 17 كاملة ومستندة إلى تحقق من السوق"}
#   remedy:
#     effort: medium
#     action:
#       en: "Complete the five heads of the study and record the market check."
#       fr: "Compléter les cinq volets de l'étude et consigner la vérification du marché."
#       ar: "استكمال العناصر الخمسة للدراسة وتوثيق التحقق من السوق."
package cloudfirst.packs.ma.rules.ma_2492_17b

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {"study": name, "lacks": "heads"}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	some name, study in input.studies
	study.target == lib.target_ref(id)
	not ma.complete(study)
}

violation contains {"target": id, "params": {"study": name, "lacks": "market_check"}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	some name, study in input.studies
	study.target == lib.target_ref(id)
	not ma.no_equivalent
}
