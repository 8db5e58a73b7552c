# METADATA
# scope: package
# title: A documented basis of article 44 allows a transfer abroad
# description: |
#   Article 44 derogates from article 43: express consent, the protection of life, the public interest, a legal claim, a
#   contract, mutual legal assistance, medical care, an international agreement, or the CNDP's express and reasoned
#   authorisation. The relief is granted for a dataset that states a basis other than none and a reference (form F118 or the
#   CNDP's decision), and whose formality under article 12 is done, as the CNDP's page asks. Whether the basis covers the very
#   target and recipient is not in the inventory and must be checked by a person. It never relieves article 11 of law 05-20.
# custom:
#   id: MA-0908-44
#   severity: block
#   effect: require
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 44
#     seen: article text in a third-party mirror with a damaged encoding, where article 44 stands under another number; form F118 on a CNDP page
#   title: {fr: "Un fondement documenté de l'article 44 permet un transfert à l'étranger", ar: "يسمح أساس موثق من أسس المادة 44 بنقل المعطيات إلى الخارج"}
#   remedy:
#     effort: high
#     action:
#       en: "File form F118 with the CNDP, state the basis and the reference, and complete the declaration or authorisation first."
#       fr: "Déposer le formulaire F118 auprès de la CNDP, indiquer le fondement et la référence, après déclaration ou autorisation du traitement."
#       ar: "إيداع الاستمارة F118 لدى اللجنة الوطنية مع بيان الأساس والمرجع، بعد التصريح بالمعالجة أو الإذن بها."
#   relieves: [MA-0908-43]
#   no_fix:
#     en: "A relief is never violated: what leads to it stands with the rule it relieves."
#     fr: "Une dispense n'est jamais enfreinte : ce qui y mène figure avec la règle dont elle dispense."
#     ar: "الإعفاء لا يخرق أبدا: ما يؤدي إليه مذكور مع القاعدة التي يعفي منها."
package cloudfirst.packs.ma.rules.ma_0908_44

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if lib.personal_data

relieve contains {"rules": ["MA-0908-43"], "subject": ref, "target": id} if {
	some ref, ds in input.datasets
	ds.class.marks.personal == true
	ma.transferable(ds)
	some id, _ in data.catalogue.targets
}
