# METADATA
# scope: package
# title: The administration has a procedure to declare incidents
# description: |
#   Article 8 has every entity declare incidents that affect the security or the working of its systems to the national authority
#   as soon as it knows of them; article 50 punishes failing to. The law gives no number of hours, and figures such as 24, 48 or
#   72 hours that circulate were found in no Moroccan text. A procedure is taken as the evidence that declaring at once is
#   possible (our reading). A standing duty of the administration, so it lowers the score and blocks no wave (our choice).
# custom:
#   id: MA-0520-08
#   severity: high
#   effect: score
#   dimension: security
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 8
#     seen: article text in a third-party mirror where articles 8 and 16 run into each other, not in the Bulletin officiel
#   title: {fr: "L'administration dispose d'une procédure de déclaration des incidents", ar: "تتوفر الإدارة على مسطرة للتصريح بالحوادث"}
#   message:
#     en: "The administration has no procedure to declare incidents to the national authority as soon as they are known."
#     fr: "L'administration n'a pas de procédure pour déclarer les incidents à l'autorité nationale dès qu'ils sont connus."
#     ar: "لا تتوفر الإدارة على مسطرة للتصريح بالحوادث لدى السلطة الوطنية فور العلم بها."
#   remedy:
#     effort: low
#     action:
#       en: "Write the procedure, name who declares, and try it once with the provider."
#       fr: "Rédiger la procédure, désigner qui déclare, et l'essayer une fois avec le prestataire."
#       ar: "إعداد المسطرة وتعيين المكلف بالتصريح وتجريبها مرة مع مقدم الخدمة."
package cloudfirst.packs.ma.rules.ma_0520_08

import rego.v1

default applies := false

applies if input.administration.id

violation contains {"subject": input.application.administration, "params": {}} if {
	applies
	not prepared
}

prepared if input.administration.incident_procedure == true
