# METADATA
# scope: package
# title: An infrastructure of vital importance outsources security services to qualified providers only
# description: |
#   Article 25 has infrastructures of vital importance take outsourced cybersecurity services from providers that the national
#   authority has qualified; article 49 punishes recourse to others. The services the inventory knows of are those of security
#   monitoring (soc). An own or a shared centre is not read as outsourcing. Findings of this rule name a vital body and are
#   confidential (article 16). Who watches is the body's choice and no offer's, so it is put right before the wave, whatever
#   the target.
# custom:
#   id: MA-0520-25
#   severity: high
#   effect: before_wave
#   dimension: security
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 25
#     seen: article text in a third-party mirror where articles 20 to 26 run into each other, not in the Bulletin officiel
#   title: {fr: "Une infrastructure d'importance vitale ne confie ses services de sécurité qu'à des prestataires qualifiés", ar: "لا تُسند البنية التحتية ذات الأهمية الحيوية خدماتها الأمنية إلا لمقدمي خدمات مؤهلين"}
#   message:
#     en: "Security monitoring is outsourced to a provider that is not qualified."
#     fr: "La supervision de sécurité est confiée à un prestataire non qualifié."
#     ar: "الرصد الأمني مسند إلى مقدم خدمة غير مؤهل."
#   remedy:
#     effort: medium
#     action:
#       en: "Change to a qualified provider, or have the present one qualified."
#       fr: "Passer à un prestataire qualifié, ou faire qualifier le prestataire actuel."
#       ar: "اللجوء إلى مقدم خدمة مؤهل، أو حصول مقدم الخدمة الحالي على التأهيل."
#   fixes:
#     - set:
#         - {fact: "administration.soc_provider_qualified", to: true}
package cloudfirst.packs.ma.rules.ma_0520_25

import rego.v1

default applies := false

applies if {
	input.administration.vital == true
	input.administration.soc == "outsourced"
}

violation contains {"subject": input.application.administration, "params": {}} if {
	applies
	not qualified
}

qualified if input.administration.soc_provider_qualified == true
