# METADATA
# scope: package
# title: A qualified offer keeps hosting and service management in Morocco, as its level says
# description: |
#   Article 4 makes it a condition of level 1, and article 5 of level 2 with it, that hosting and the systems the services are
#   operated and managed with are on the national territory. Where the inventory holds a level and a country abroad, one of
#   the two facts is wrong, or the qualification no longer rests on what it was given for. The rule decides nothing between
#   them: it asks for the provider's answer before hosting. Split from MA-2492-L1d because a rule has one effect.
# custom:
#   id: MA-2492-L1e
#   severity: high
#   effect: condition
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: art. 4
#     seen: article text in a third-party mirror where articles 4 to 6 run into each other, not in the Bulletin officiel
#   title: {fr: "Une offre qualifiée garde l'hébergement et la gestion du service au Maroc, comme son niveau l'implique", ar: "يبقي العرض المؤهل الإيواء وتدبير الخدمة في المغرب كما يقتضيه مستواه"}
#   message:
#     en: "{target} is stated as qualified at level {level}, but has its {material} abroad."
#     fr: "{target} est déclaré qualifié au niveau {level}, mais a des éléments « {material} » à l'étranger."
#     ar: "صرح بأن {target} مؤهل في المستوى {level}، لكن لديه {material} خارج المغرب."
#   remedy:
#     effort: medium
#     action:
#       en: "Ask the provider which fact is right, correct the inventory, and tell the national authority if the qualification is not respected."
#       fr: "Demander au prestataire quel fait est exact, corriger l'inventaire, et informer l'autorité nationale si la qualification n'est pas respectée."
#       ar: "مساءلة مقدم الخدمات عن المعلومة الصحيحة، وتصحيح الجرد، وإخبار السلطة الوطنية إذا لم تحترم شروط التأهيل."
#   no_fix:
#     en: "One of two statements about the provider is wrong: which one has to be found out."
#     fr: "L'un de deux énoncés sur le prestataire est faux : il faut établir lequel."
#     ar: "أحد المعطيين حول مقدم الخدمة خاطئ: يجب تحديد أيهما."
package cloudfirst.packs.ma.rules.ma_2492_l1e

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if lib.sensitive

hosting := ["backups", "data", "management", "replicas"]

violation contains {"target": id, "params": {"level": t.qualification.level, "material": material}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	t.qualification.level > 0
	some material in hosting
	countries := ma.countries(t, material)
	not ma.national(countries)
}
