# METADATA
# scope: package
# title: Qualified signatures, seals and time-stamps come from an approved provider
# description: |
#   Law 43-20 knows simple, advanced and qualified signatures, seals and time-stamps, and only an approved trust service provider
#   gives qualified ones. An application whose acts need qualified ones names its trust service, and that service's provider is
#   approved. Acts that need less are not judged: simple and advanced ones cannot be refused as evidence only for being electronic
#   (article 7). That the service is within reach of the new hosting is no fact of the inventory, and is left to the remedy.
# custom:
#   id: MA-4320-01
#   severity: high
#   effect: before_wave
#   dimension: security
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 43-20
#     article: arts. 4 to 6, 13 to 15 and 22 to 24
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Les signatures, cachets et horodatages qualifiés viennent d'un prestataire agréé", ar: "تصدر التوقيعات والخواتم والأختام الزمنية المؤهلة عن مقدم خدمة معتمد"}
#   message:
#     en: "The application needs qualified signatures, seals or time-stamps but names no approved trust service."
#     fr: "L'application exige des signatures, cachets ou horodatages qualifiés mais ne cite aucun service de confiance agréé."
#     ar: "يحتاج التطبيق إلى توقيعات أو خواتم أو أختام زمنية مؤهلة دون ذكر أي خدمة ثقة معتمدة."
#   remedy:
#     effort: medium
#     action:
#       en: "Take them from an approved provider, and check that it can be reached from the target."
#       fr: "Les obtenir d'un prestataire agréé, et vérifier qu'il est joignable depuis la cible."
#       ar: "الحصول عليها من مقدم خدمة معتمد، والتأكد من إمكانية الوصول إليه من بيئة الاستضافة."
#   no_fix:
#     en: "Whether a trust service is approved is not in the administration's hands: it chooses another."
#     fr: "L'agrément d'un service de confiance n'est pas du ressort de l'administration : elle en choisit un autre."
#     ar: "اعتماد خدمة الثقة ليس بيد الإدارة: تختار خدمة أخرى."
package cloudfirst.packs.ma.rules.ma_4320_01

import rego.v1

default applies := false

applies if input.application.signature_level == "qualified"

violation contains {"params": {}} if {
	applies
	not approved
}

approved if input.externals[input.application.trust_service].trust_service_approved == true
