# METADATA
# scope: package
# title: Somebody can still change the system
# description: |
#   A system whose source code is neither owned nor in escrow depends on its vendor; once the vendor's support has ended nobody
#   can change it, and retiring it or buying another product comes before moving it. A day stated as not applicable counts as no
#   support.
# custom:
#   id: MA-TEC-src
#   severity: medium
#   effect: score
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: no text or published method that was read asks it
#   title: {fr: "Quelqu'un peut encore modifier le système", ar: "ما زال بإمكان جهة ما تعديل النظام"}
#   message:
#     en: "The source code of {subject} is out of reach and no vendor supports it."
#     fr: "Le code source de {subject} est hors d'atteinte et aucun éditeur n'en assure le support."
#     ar: "شفرة مصدر {subject} غير متاحة، ولا يدعمه أي مورد."
#   remedy:
#     effort: medium
#     action:
#       en: "Obtain the source code or an escrow, renew the support, or replace or retire the system."
#       fr: "Obtenir le code source ou un dépôt en séquestre, renouveler le support, ou remplacer ou retirer le système."
#       ar: "الحصول على شفرة المصدر أو إيداعها لدى الغير، أو تجديد الدعم، أو استبدال النظام أو سحبه."
package cloudfirst.packs.house.rules.ma_tec_src

import rego.v1

violation contains {"params": {}} if {
	input.application.source_code in {"vendor", "none"}
	not supported
}

supported if input.application.vendor_support_until >= input.as_of
