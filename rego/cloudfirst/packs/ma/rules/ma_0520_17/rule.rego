# METADATA
# scope: package
# title: A sensitive system of an infrastructure of vital importance is declared to the national authority
# description: |
#   Articles 17 and 18 have each infrastructure of vital importance draw up the list of its sensitive information systems from a
#   risk analysis and send it to the national authority, which may ask for changes; the list is secret. A declaration older than
#   the present hosting counts as none: that a move calls for a new declaration is our reading, the articles speak of keeping the
#   list up to date. Findings of this rule name a vital system and are confidential (articles 16 and 18).
# custom:
#   id: MA-0520-17
#   severity: high
#   effect: before_wave
#   dimension: security
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: arts. 17 and 18
#     seen: article text in a third-party mirror where article 17 runs into its neighbours, not in the Bulletin officiel
#   title: {fr: "Un système sensible d'une infrastructure d'importance vitale est déclaré à l'autorité nationale", ar: "يتم التصريح بالنظام الحساس للبنية التحتية ذات الأهمية الحيوية لدى السلطة الوطنية"}
#   message:
#     en: "The sensitive system is not declared to the national authority as it is hosted now."
#     fr: "Le système sensible n'est pas déclaré à l'autorité nationale dans son hébergement actuel."
#     ar: "لم يتم التصريح بالنظام الحساس لدى السلطة الوطنية في وضعية استضافته الحالية."
#   remedy:
#     effort: low
#     action:
#       en: "Send the declaration form by the secure route, and again once the system has moved."
#       fr: "Transmettre le formulaire de déclaration par la voie sécurisée, et de nouveau après la migration."
#       ar: "إرسال استمارة التصريح عبر القناة المؤمنة، وإعادة ذلك بعد نقل النظام."
#   fixes:
#     - set:
#         - {fact: "application.sensitive_declared_on", to: "{as_of}"}
package cloudfirst.packs.ma.rules.ma_0520_17

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if {
	input.application.class.vital == true
	lib.sensitive_system
}

violation contains {"params": {}} if {
	applies
	not declared
}

declared if {
	input.application.sensitive_declared_on <= input.as_of
	not moved_since
}

moved_since if input.application.hosted_since > input.application.sensitive_declared_on
