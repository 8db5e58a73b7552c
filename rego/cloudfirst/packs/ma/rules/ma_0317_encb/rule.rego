# METADATA
# scope: package
# title: A sensitive application encrypts its data on the way
# description: |
#   Encryption of data in transit is reported as mandatory. The demand was seen in a press report; articles 1 and 2 of the order,
#   which fix the annexed referential, are all that was read of the text. The referential binds providers who want to be
#   qualified: that it is what an administration asks for sensitive systems and data is our reading. What the platform encrypts is
#   a condition on the target; connections that the application itself opens are its own business and are put right before it goes
#   live. Law 09-08, article 23 asks for protection of transmissions too, of personal data.
# custom:
#   id: MA-0317-encb
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
#   title: {fr: "Une application sensible chiffre ses données en transit", ar: "يُشفر التطبيق الحساس معطياته أثناء نقلها"}
#   message:
#     en: "The application does not encrypt its data in transit."
#     fr: "L'application ne chiffre pas ses données en transit."
#     ar: "لا يُشفر التطبيق معطياته أثناء نقلها."
#   remedy:
#     effort: medium
#     action:
#       en: "Encrypt every connection of the application, its database's included."
#       fr: "Chiffrer toutes les connexions de l'application, y compris vers sa base de données."
#       ar: "تشفير جميع اتصالات التطبيق، بما فيها اتصاله بقاعدة معطياته."
#   fixes:
#     - set:
#         - {fact: "application.encrypted_in_transit", to: true}
package cloudfirst.packs.ma.rules.ma_0317_encb

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive

violation contains {"params": {}} if {
	applies
	not encrypted
}

encrypted if input.application.encrypted_in_transit == true
