# METADATA
# scope: package
# title: A level-2 provider is in Moroccan hands, or the Head of Government agreed to an exception
# description: |
#   Article 5, 1° and 2°: in an SA Moroccans hold the majority of the capital; in an SARL the majority of the partners are
#   Moroccan and hold the majority of the capital; no clause lets others take decisions contrary to the decree. Both may be
#   waived exceptionally, with the prior agreement of the Head of Government obtained by the national authority: a fact of the
#   target (art5_exception), never a waiver of the inventory. A press piece says that the King decides; the decree is
#   followed. The qualification is the authority's to give, so a doubt about ownership lowers the score and denies nothing.
#   Some press merges these conditions into level 1; they are of level 2 only.
# custom:
#   id: MA-2492-L2a
#   severity: medium
#   effect: score
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: art. 5, 1° and 2°
#     seen: article text in a third-party mirror where articles 4 to 6 run into each other, not in the Bulletin officiel
#   title: {fr: "Un prestataire de niveau 2 est en mains marocaines, ou le Chef du gouvernement a accordé une dérogation", ar: "مقدم الخدمات من المستوى 2 مملوك للمغاربة أو حصل على استثناء بموافقة رئيس الحكومة"}
#   message:
#     en: "{target} is stated as qualified at level 2, but its {fact} is against article 5 and no exception is recorded."
#     fr: "{target} est déclaré qualifié au niveau 2, mais le fait « {fact} » est contraire à l'article 5 et aucune dérogation n'est consignée."
#     ar: "صرح بأن {target} مؤهل في المستوى 2، لكن المعطى {fact} مخالف للمادة 5 ولم يسجل أي استثناء."
#   remedy:
#     effort: medium
#     action:
#       en: "Obtain proof of the capital and of the statutes, or of the exception."
#       fr: "Obtenir la preuve du capital et des statuts, ou celle de la dérogation."
#       ar: "الحصول على ما يثبت توزيع رأس المال والنظام الأساسي أو الاستثناء."
package cloudfirst.packs.ma.rules.ma_2492_l2a

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive_data

half := 50

violation contains {"target": id, "params": {"fact": "ownership.morocco"}} if {
	applies
	some id, t in data.catalogue.targets
	judged(t)
	t.ownership.morocco <= half
}

violation contains {"target": id, "params": {"fact": "ownership.partners_morocco"}} if {
	applies
	some id, t in data.catalogue.targets
	judged(t)
	t.legal_form == "sarl"
	t.ownership.partners_morocco <= half
}

violation contains {"target": id, "params": {"fact": "ownership.contrary_clause"}} if {
	applies
	some id, t in data.catalogue.targets
	judged(t)
	t.ownership.contrary_clause == true
}

judged(t) if {
	lib.cloud(t)
	t.qualification.level == 2
	not excepted(t)
}

excepted(t) if t.art5_exception == true
