# METADATA
# scope: package
# title: An unqualified provider may be used where no equivalent is qualified and a study was made
# description: |
#   Article 17, transitional: where a service, or one similar in standards and functions, is not available from qualified
#   providers, an unqualified one may be used after a study of risks and impact with five heads. This rule grants the relief,
#   and only on the complete record: a market check that found no equivalent, none that found one, and for the application and
#   the target a study with every head, both dated not after the day the facts are true on. It sets aside the level (MA-2492-01,
#   -02), a service the level does not reach (-03, -03b), an expired one (-04) and the place of management (-L2d), which is a
#   condition of level 2; that these fall together is inferred from the words "not qualified". It leaves alone a suspended or
#   withdrawn qualification (-05), and article 11 of law 05-20, which has no exception (see MA-2492-17d). When a qualified
#   equivalent appears, a market check says so and the relief ends; article 17 then asks for a migration, subject to the
#   contract. A market check that says how often it is repeated carries the relief to the day of its turn and no further: the
#   text sets no interval, the check does, and an exception is not presumed. Made again, it carries on.
# custom:
#   id: MA-2492-17a
#   severity: block
#   effect: require
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: transitional
#   source:
#     instrument: decree 2-24-921
#     article: art. 17
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Un prestataire non qualifié peut être retenu à défaut d'équivalent qualifié et après étude", ar: "يجوز اللجوء إلى مقدم خدمات غير مؤهل عند انعدام خدمة مماثلة مؤهلة وبعد إنجاز دراسة"}
#   remedy:
#     effort: high
#     action:
#       en: "Record a market check and a complete study, or choose a qualified offer."
#       fr: "Consigner une vérification du marché et une étude complète, ou choisir une offre qualifiée."
#       ar: "توثيق تحقق من السوق ودراسة كاملة، أو اختيار عرض مؤهل."
#   relieves: [MA-2492-01, MA-2492-02, MA-2492-03, MA-2492-03b, MA-2492-04, MA-2492-L2d]
#   no_fix:
#     en: "A relief is never violated: what leads to it stands with the rules it relieves."
#     fr: "Une dispense n'est jamais enfreinte : ce qui y mène figure avec les règles dont elle dispense."
#     ar: "الإعفاء لا يخرق أبدا: ما يؤدي إليه مذكور مع القواعد التي يعفي منها."
package cloudfirst.packs.ma.rules.ma_2492_17a

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if lib.sensitive

relieve contains {"rules": relieved, "target": id} if {
	some id in studied
	some check in input.market_checks
	ma.current(check)
	not repeated(check)
}

relieve contains {"rules": relieved, "target": id, "until": day, "recheck": day} if {
	some id in studied
	some check in input.market_checks
	ma.current(check)
	day := ma.repeat_by(check)
}

# The targets a complete study is about, where no market check closes the route.
studied contains id if {
	applies
	not ma.equivalent
	some id, t in data.catalogue.targets
	lib.cloud(t)
	some study in input.studies
	study.target == lib.target_ref(id)
	ma.complete(study)
}

repeated(check) if check.check_every > 0

relieved := ["MA-2492-01", "MA-2492-02", "MA-2492-03", "MA-2492-03b", "MA-2492-04", "MA-2492-L2d"]
