# METADATA
# scope: package
# title: A cloud that hosts sensitive systems or data shows evidence of its physical security
# description: |
#   Zones (public, private, sensitive), biometric access and logs of physical access are reported as demands of the order. The
#   demand was seen in a press report; articles 1 and 2 of the order, which fix the annexed referential, are all that was read of
#   the text. The referential binds providers who want to be qualified: that it is what an administration asks for sensitive
#   systems and data is our reading. Any document that the inventory names is taken as evidence; what it says is not judged.
# custom:
#   id: MA-0317-phy
#   severity: medium
#   effect: condition
#   dimension: security
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: order 3-17-25
#     article: annex
#     seen: articles 1 and 2 in a third-party mirror; this demand in a press report only, the annex was not obtained
#   title: {fr: "Le nuage qui héberge des systèmes ou données sensibles prouve sa sécurité physique", ar: "تُثبت السحابة التي تستضيف أنظمة أو معطيات حساسة أمنها المادي"}
#   message:
#     en: "There is no evidence of the physical security of {target}."
#     fr: "Rien ne prouve la sécurité physique de {target}."
#     ar: "لا يوجد ما يثبت الأمن المادي لبيئة الاستضافة {target}."
#   remedy:
#     effort: low
#     action:
#       en: "Ask the provider for a report on zones, access control and access logs, and name it in the inventory."
#       fr: "Demander au prestataire un rapport sur les zones, le contrôle et les journaux d'accès, et le citer dans l'inventaire."
#       ar: "مطالبة مقدم الخدمة بتقرير عن المناطق ومراقبة الولوج وسجلاته، والإشارة إليه في الجرد."
#   fixes:
#     - set:
#         - {fact: "target.physical_security", state: source.physical-security-report}
package cloudfirst.packs.ma.rules.ma_0317_phy

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"target": id, "params": {}} if {
	applies
	some id, t in data.catalogue.targets
	lib.cloud(t)
	not shown(t)
}

shown(t) if lib.stated(t.physical_security)
