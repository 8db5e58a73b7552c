# METADATA
# scope: package
# title: Sessions and files are kept outside the system itself
# description: |
#   A system that keeps sessions in its own memory, or files on its own disks, can neither be replaced nor multiplied without
#   loss, and loses much of what a cloud gives. Software as a service is not concerned.
# custom:
#   id: MA-TEC-state
#   severity: medium
#   effect: score
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: no text or published method that was read asks it
#   title: {fr: "Les sessions et les fichiers sont conservés hors du système lui-même", ar: "تحفظ الجلسات والملفات خارج النظام نفسه"}
#   message:
#     en: "{subject} keeps {what} on its own machines."
#     fr: "{subject} conserve sur ses propres machines : {what}."
#     ar: "يحتفظ {subject} على آلاته الخاصة بما يلي: {what}."
#   remedy:
#     effort: medium
#     action:
#       en: "Keep sessions in a shared store and files in object storage."
#       fr: "Placer les sessions dans un dépôt partagé et les fichiers dans un stockage objet."
#       ar: "حفظ الجلسات في مخزن مشترك والملفات في تخزين للكائنات."
package cloudfirst.packs.house.rules.ma_tec_state

import rego.v1

default applies := false

applies if input.application.platform != "saas"

violation contains {"params": {"what": "sessions"}} if {
	applies
	input.application.stateless == false
}

violation contains {"params": {"what": "files"}} if {
	applies
	input.application.local_files == true
}
