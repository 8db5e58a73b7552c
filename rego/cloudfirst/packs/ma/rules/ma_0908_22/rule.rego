# METADATA
# scope: package
# title: Health data for care or for choosing beneficiaries are declared, under a duty of secrecy
# description: |
#   Article 22: processing of health data whose sole purpose is care or the choice of the beneficiaries of a right may be by
#   declaration in place of an authorisation, by people bound to secrecy. The rule changes nothing by itself: MA-0908-12a and
#   -12d carry the derogation out, and this one says wherever it is used, so that a person can check the purpose and the
#   secrecy, which no fact holds. Not for genetic data, nor where something else is sensitive too.
# custom:
#   id: MA-0908-22
#   severity: info
#   effect: info
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 22
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Les données de santé pour les soins ou le choix de bénéficiaires sont déclarées, sous obligation de secret", ar: "يصرح بالمعطيات الصحية المستعملة للعلاج أو لاختيار المستفيدين، مع واجب السر"}
#   message:
#     en: "The health data of {subject} are used for {use}: a declaration is enough, and those who process them are bound to secrecy."
#     fr: "Les données de santé de {subject} servent à l'usage « {use} » : une déclaration suffit, et ceux qui les traitent sont tenus au secret."
#     ar: "تستعمل المعطيات الصحية في {subject} لغرض {use}: يكفي التصريح، ويلتزم من يعالجها بالسر."
#   remedy:
#     effort: low
#     action:
#       en: "Have the sole purpose and the duty of secrecy confirmed, and keep the evidence."
#       fr: "Faire confirmer la finalité exclusive et l'obligation de secret, et en conserver la preuve."
#       ar: "تأكيد الغاية الحصرية وواجب السر، والاحتفاظ بما يثبت ذلك."
package cloudfirst.packs.ma.rules.ma_0908_22

import rego.v1

import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if {
	some ds in input.datasets
	ds.class.marks.health == true
}

violation contains {"subject": ref, "params": {"use": ds.health_use}} if {
	applies
	some ref, ds in input.datasets
	ma.declared_health(ds)
}
