# METADATA
# scope: package
# title: A processor of personal data is bound in writing
# description: |
#   Article 23(2) and (3): processing by a processor is governed by a contract or legal act that binds it, has it act on
#   instruction only and lays the security duties on it too; article 23(4) has it in writing or an equivalent form. Any kind
#   will do, contract, convention or legal act: between administrations a convention suffices. The clause processor of the
#   target's contract is the evidence, or that of a convention that lists the application, to which the administration that runs
#   the target is a party, signed and not past its last day. Hosting by a provider is read as processing on behalf of the controller; a State cloud is
#   a provider, own premises are not.
# custom:
#   id: MA-0908-23a
#   severity: block
#   effect: condition
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 23(2) to (4)
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Le sous-traitant de données personnelles est lié par écrit", ar: "يرتبط المعالج من الباطن للمعطيات الشخصية بالتزام مكتوب"}
#   message:
#     en: "Nothing in writing binds the provider of {target} to process personal data on instruction only."
#     fr: "Aucun écrit ne lie le prestataire de {target} à ne traiter les données personnelles que sur instruction."
#     ar: "لا يوجد التزام مكتوب يلزم مقدم خدمات {target} بعدم معالجة المعطيات الشخصية إلا بناء على تعليمات."
#   remedy:
#     effort: low
#     action:
#       en: "Add a processor clause to the contract, or sign a convention that holds one."
#       fr: "Ajouter au contrat une clause de sous-traitance, ou signer une convention qui en comporte une."
#       ar: "إضافة بند المعالجة من الباطن إلى العقد، أو توقيع اتفاقية تتضمنه."
#   fixes:
#     - set:
#         - {fact: "target.contract.clauses", add: processor}
#       text:
#         en: "Add a processor clause to the contract."
#         fr: "Ajouter au contrat une clause de sous-traitance de données."
#         ar: "إضافة بند معالج المعطيات إلى العقد."
package cloudfirst.packs.ma.rules.ma_0908_23a

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.personal_data

violation contains {"target": id, "params": {}} if {
	applies
	some id, t in data.catalogue.targets
	lib.outsourced(t)
	not bound(t)
}

bound(t) if "processor" in t.contract.clauses

bound(t) if {
	t.kind != "cloud" # what a company sells is under a contract
	some convention in input.conventions
	"processor" in convention.clauses
	t.administration in convention.parties
	convention.signed_on <= input.as_of
	not ended(convention)
}

ended(convention) if convention.valid_to < input.as_of
