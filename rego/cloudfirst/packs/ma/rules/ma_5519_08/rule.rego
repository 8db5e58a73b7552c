# METADATA
# scope: package
# title: An e-service asks for no document that its application can already read
# description: |
#   Article 4, 8° has an administration ask for a document, a piece of information or a step once only. Here the documents an
#   e-service asks for are held against the datasets and registers that the applications behind it own, read or receive: what
#   these say already is not asked for again. Registers the application has no access to are a matter of the whole portfolio.
#   Documents are matched by their names, letter by letter, which is our premise. In force since 28 September 2020; the five
#   years for general digitalisation ended in September 2025 (inferred).
# custom:
#   id: MA-5519-08
#   severity: medium
#   effect: score
#   dimension: data_governance
#   confidence: medium
#   bundle: law
#   status: in_force
#   effective_from: "2020-09-28"
#   source:
#     instrument: law 55-19
#     article: art. 4, 8°
#     seen: Arabic article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Un e-service ne demande aucun document que son application peut déjà consulter", ar: "لا تطلب الخدمة الإلكترونية أي وثيقة يمكن لتطبيقها الاطلاع عليها"}
#   message:
#     en: "The e-service {eservice} asks for {document}, which {subject} finds in {register}."
#     fr: "L'e-service {eservice} demande {document}, que {subject} trouve dans {register}."
#     ar: "تطلب الخدمة الإلكترونية {eservice} الوثيقة {document} التي يجدها {subject} في {register}."
#   remedy:
#     effort: medium
#     action:
#       en: "Stop asking for the document, and take it from the register through the exchange platform of the State (GISRE)."
#       fr: "Ne plus demander le document et le tirer du registre par la plateforme d'échange de l'État (GISRE)."
#       ar: "الكف عن طلب الوثيقة، وأخذها من السجل عبر منصة التبادل الحكومية (GISRE)."
package cloudfirst.packs.ma.rules.ma_5519_08

import rego.v1

default applies := false

applies if some _ in input.eservices

violation contains {"params": {"eservice": eservice, "document": document, "register": register}} if {
	some eservice, e in input.eservices
	some document in e.documents
	some register, ds in input.datasets
	document in ds.documents
}
