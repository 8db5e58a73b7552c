# METADATA
# scope: package
# title: A qualification is evidenced by the Official Bulletin, not by the vendor
# description: |
#   Article 12: the list of qualified providers is published in the Official Bulletin and on the website of the national
#   authority. A level above 0 therefore rests on a source of the kind official_journal; the language has no kind of its own for
#   the authority's list, which is recorded as the same. No published list with a provider on it was found when the rule was
#   written.
# custom:
#   id: MA-2492-12
#   severity: high
#   effect: condition
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: art. 12
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "La qualification est attestée par le Bulletin officiel et non par le fournisseur", ar: "يثبت التأهيل بالجريدة الرسمية لا بتصريح المورد"}
#   message:
#     en: "No published list proves the qualification of {target}."
#     fr: "Aucune liste publiée n'atteste la qualification de {target}."
#     ar: "لا توجد لائحة منشورة تثبت تأهيل {target}."
#   remedy:
#     effort: low
#     action:
#       en: "Look the provider up in the Official Bulletin or on the DGSSI's list and record the reference."
#       fr: "Vérifier le prestataire au Bulletin officiel ou sur la liste de la DGSSI et consigner la référence."
#       ar: "التحقق من مقدم الخدمات في الجريدة الرسمية أو في لائحة المديرية العامة لأمن نظم المعلومات وتسجيل المرجع."
#   no_fix:
#     en: "What was published is looked up, not changed."
#     fr: "Ce qui est publié se vérifie, et ne se change pas."
#     ar: "ما نشر يتم التحقق منه ولا يغير."
package cloudfirst.packs.ma.rules.ma_2492_12

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	t.qualification.level > 0
	not published(t)
}

published(t) if t.qualification.evidence.kind == "official_journal"
