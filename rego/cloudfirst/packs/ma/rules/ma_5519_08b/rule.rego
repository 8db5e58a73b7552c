# METADATA
# scope: package
# title: No e-service asks for what another administration holds
# description: |
#   Law 55-19 gives as a principle that a document or information is asked for once only, and lets administrations obtain documents from
#   each other, with the user's agreement and subject to law 09-08 (articles 23 and 24). A register says in its documents which it can
#   give. Documents are compared by name, so registers and e-services must call them alike.
# custom:
#   id: MA-5519-08b
#   subject: portfolio
#   each: eservices
#   severity: medium
#   effect: info
#   dimension: data_governance
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 55-19
#     article: art. 4, 8°
#     seen: Arabic article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Aucun service en ligne ne demande ce qu'une autre administration détient", ar: "لا تطلب أي خدمة إلكترونية ما تتوفر عليه إدارة أخرى"}
#   message:
#     en: "{subject} asks the user for {document}, which {register} holds."
#     fr: "{subject} demande à l'usager : {document}, que {register} détient."
#     ar: "تطلب {subject} من المرتفق: {document}، وهي متوفرة لدى {register}."
#   remedy:
#     effort: medium
#     action:
#       en: "Obtain the document from the administration that holds it, with the user's recorded agreement."
#       fr: "Obtenir le document auprès de l'administration qui le détient, avec l'accord enregistré de l'usager."
#       ar: "الحصول على الوثيقة من الإدارة التي تتوفر عليها، بموافقة مسجلة من المرتفق."
package cloudfirst.packs.ma.rules.ma_5519_08b

import rego.v1

import data.cloudfirst.lib

violation contains {"subject": lib.ref("eservice", id), "params": {"document": document, "register": ref}} if {
	some id, s in input.portfolio.eservices
	some document in s.documents
	some ref in holders[document]
	input.portfolio.registers[ref].steward != s.administration
}

holders[document] contains ref if {
	some ref, r in input.portfolio.registers
	some document in r.documents
}
