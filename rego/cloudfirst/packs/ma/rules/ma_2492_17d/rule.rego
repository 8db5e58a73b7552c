# METADATA
# scope: package
# title: Article 17 never takes sensitive data out of the national territory
# description: |
#   Article 17 of the decree has the study consider the location of the data, which might be read as allowing one abroad;
#   article 11 of law 05-20 requires the national territory and has no exception, and a decree does not set a law aside. So a
#   study for a target that keeps data, replicas or backups elsewhere is denied for sensitive data. This is inferred from two
#   texts; a lawyer should confirm it.
# custom:
#   id: MA-2492-17d
#   severity: block
#   effect: deny
#   dimension: sovereignty
#   confidence: medium
#   bundle: law
#   status: transitional
#   source:
#     instrument: decree 2-24-921 and law 05-20
#     article: art. 17 with art. 11 of law 05-20
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "L'article 17 n'autorise jamais à sortir des données sensibles du territoire national", ar: "لا تسمح المادة 17 بإخراج المعطيات الحساسة من التراب الوطني"}
#   message:
#     en: "Study {study} would take sensitive data of {subject} out of the national territory, to {target}."
#     fr: "L'étude {study} ferait sortir des données sensibles de {subject} du territoire national, vers {target}."
#     ar: "من شأن الدراسة {study} أن تخرج معطيات حساسة من {subject} من التراب الوطني إلى {target}."
#   remedy:
#     effort: high
#     action:
#       en: "Study a target in Morocco instead, or leave the sensitive data on own premises."
#       fr: "Étudier plutôt une cible au Maroc, ou laisser les données sensibles dans ses locaux."
#       ar: "دراسة بيئة استضافة داخل المغرب بدلا منها، أو إبقاء المعطيات الحساسة في مقرات الإدارة."
#   no_fix:
#     en: "The study is for a target abroad: choose one in Morocco."
#     fr: "L'étude vise une cible à l'étranger : en choisir une au Maroc."
#     ar: "الدراسة تخص بيئة استضافة بالخارج: اختر بيئة بالمغرب."
package cloudfirst.packs.ma.rules.ma_2492_17d

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if lib.sensitive_data

violation contains {"subject": ref, "target": id, "params": {"study": name}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	some name, study in input.studies
	study.target == lib.target_ref(id)
	not ma.in_morocco(t)
	some ref, ds in input.datasets
	ds.class.sensitive_data == true
}
