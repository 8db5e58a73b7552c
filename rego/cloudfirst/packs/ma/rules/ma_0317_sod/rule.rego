# METADATA
# scope: package
# title: Roles around a sensitive application are separated
# description: |
#   Separation of roles is reported as a demand of the order. The demand was seen in a press report; articles 1 and 2 of the
#   order, which fix the annexed referential, are all that was read of the text. The referential binds providers who want to be
#   qualified: that it is what an administration asks for sensitive systems and data is our reading. We read it as different
#   people developing, operating and approving.
# custom:
#   id: MA-0317-sod
#   severity: medium
#   effect: before_wave
#   dimension: security
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: order 3-17-25
#     article: annex
#     seen: articles 1 and 2 in a third-party mirror; this demand in a press report only, the annex was not obtained
#   title: {fr: "Les rôles autour d'une application sensible sont séparés", ar: "الأدوار المتعلقة بالتطبيق الحساس مفصولة"}
#   message:
#     en: "The same people develop, operate or approve the application."
#     fr: "Les mêmes personnes développent, exploitent ou approuvent l'application."
#     ar: "يتولى الأشخاص أنفسهم تطوير التطبيق أو استغلاله أو الموافقة عليه."
#   remedy:
#     effort: medium
#     action:
#       en: "Give development, operation and approval to different people."
#       fr: "Confier développement, exploitation et approbation à des personnes différentes."
#       ar: "إسناد التطوير والاستغلال والموافقة إلى أشخاص مختلفين."
#   fixes:
#     - set:
#         - {fact: "application.roles_separated", to: true}
package cloudfirst.packs.ma.rules.ma_0317_sod

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"params": {}} if {
	applies
	not separated
}

separated if input.application.roles_separated == true
