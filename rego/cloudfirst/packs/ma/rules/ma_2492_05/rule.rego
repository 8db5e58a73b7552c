# METADATA
# scope: package
# title: The qualification is neither suspended nor withdrawn
# description: |
#   Article 15: a provider that no longer meets a requirement is put on notice, then suspended until it conforms, then its
#   qualification is withdrawn. A suspended or withdrawn qualification is read as none. A notice alone changes nothing. The
#   article-17 route is not opened by this library for such a provider, which is a cautious reading: the text speaks of
#   providers that are not qualified and does not name these.
# custom:
#   id: MA-2492-05
#   severity: block
#   effect: deny
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: decree 2-24-921
#     article: art. 15
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "La qualification n'est ni suspendue ni retirée", ar: "التأهيل غير موقوف ولا مسحوب"}
#   message:
#     en: "The qualification of {target} is {status}."
#     fr: "La qualification de {target} n'est plus valide : {status}."
#     ar: "تأهيل {target} لم يعد ساري المفعول: {status}."
#   remedy:
#     effort: high
#     action:
#       en: "Choose another qualified offer, and start the exit plan where the system is hosted there already."
#       fr: "Choisir une autre offre qualifiée et, si le système y est déjà hébergé, engager le plan de sortie."
#       ar: "اختيار عرض مؤهل آخر، والشروع في مخطط الخروج إذا كان النظام مستضافا هناك."
#   no_fix:
#     en: "Only the authority can give a qualification back: choose another offer."
#     fr: "Seule l'autorité peut rétablir une qualification : choisir une autre offre."
#     ar: "السلطة وحدها تعيد التأهيل: اختر عرضا آخر."
package cloudfirst.packs.ma.rules.ma_2492_05

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {"status": t.qualification.status}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	t.qualification.level > 0
	t.qualification.status in {"suspended", "withdrawn"}
}
