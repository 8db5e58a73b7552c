# METADATA
# scope: package
# title: Administrators of a sensitive application sign in with more than one factor
# description: |
#   Authentication by several factors is reported as a demand of the order. The demand was seen in a press report; articles 1 and
#   2 of the order, which fix the annexed referential, are all that was read of the text. The referential binds providers who want
#   to be qualified: that it is what an administration asks for sensitive systems and data is our reading. We ask it of those who
#   administer the application itself; the provider's own administrators are a condition on the target.
# custom:
#   id: MA-0317-mfa
#   severity: high
#   effect: before_wave
#   dimension: security
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: order 3-17-25
#     article: annex
#     seen: articles 1 and 2 in a third-party mirror; this demand in a press report only, the annex was not obtained
#   title: {fr: "Les administrateurs d'une application sensible s'authentifient par plusieurs facteurs", ar: "يلج مدبرو التطبيق الحساس بالمصادقة متعددة العوامل"}
#   message:
#     en: "Administrators of the application sign in with one factor only."
#     fr: "Les administrateurs de l'application s'authentifient par un seul facteur."
#     ar: "يلج مدبرو التطبيق بعامل مصادقة واحد فقط."
#   remedy:
#     effort: low
#     action:
#       en: "Have every administrator sign in with a second factor."
#       fr: "Imposer un second facteur à tous les administrateurs."
#       ar: "فرض عامل مصادقة ثان على جميع المدبرين."
#   fixes:
#     - set:
#         - {fact: "application.admin_mfa", to: true}
package cloudfirst.packs.ma.rules.ma_0317_mfa

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"params": {}} if {
	applies
	not strong
}

strong if input.application.admin_mfa == true
