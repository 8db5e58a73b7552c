# METADATA
# scope: package
# title: The number of the identity card is not the key of a register
# description: |
#   The draft framework law Digital X.0, announced in November 2025 and not found adopted, has sector identifiers in place of
#   one number for everything. A register keyed by the number of the national identity card also needs the CNDP's
#   authorisation today (MA-0908-12n). A number of the register's own is accepted. Split from MA-DG-02 because it rests on
#   another source.
# custom:
#   id: MA-DG-02b
#   severity: medium
#   subject: register
#   effect: score
#   dimension: data_governance
#   confidence: medium
#   bundle: directive
#   status: draft
#   source:
#     instrument: draft framework law Digital X.0
#     seen: press reports of the announcement; no text was published as far as was seen
#   title: {fr: "Le numéro de la carte d'identité n'est pas la clé d'un registre", ar: "رقم البطاقة الوطنية ليس مفتاح السجل"}
#   message:
#     en: "The records of {subject} are found by the number of the national identity card."
#     fr: "Les enregistrements de {subject} sont identifiés par le numéro de la carte nationale d'identité."
#     ar: "يتم التعرف على سجلات {subject} برقم البطاقة الوطنية للتعريف."
#   remedy:
#     effort: high
#     action:
#       en: "Replace the number by a sector identifier or a number of the register's own."
#       fr: "Remplacer le numéro par un identifiant sectoriel ou un numéro propre au registre."
#       ar: "استبدال الرقم بمعرف قطاعي أو برقم خاص بالسجل."
package cloudfirst.packs.ma.rules.ma_dg_02b

import rego.v1

default applies := false

applies if input.register.class.marks.personal == true

violation contains {"params": {}} if {
	applies
	input.register.key == "national_id"
}
