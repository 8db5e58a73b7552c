# METADATA
# scope: package
# title: An application leans on few services that only one provider has
# description: |
#   Objective 6 of the EU Cloud Sovereignty Framework is on technology: what only one provider has must be replaced when that
#   provider is left. More services than proprietary_services in data.yaml, a figure of ours, lower the score. What the
#   application uses today is counted, whatever the target.
# custom:
#   id: MA-REV-lock
#   severity: low
#   effect: score
#   dimension: contract
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: EU Cloud Sovereignty Framework, version 1.2.1
#     article: objective SOV-6
#     seen: objectives and weights in a public taxonomy (MISP); the framework itself was not read
#   title: {fr: "Une application dépend de peu de services propres à un seul fournisseur", ar: "لا يعتمد التطبيق إلا على عدد محدود من الخدمات الخاصة بمزود واحد"}
#   message:
#     en: "The application uses {services}, more than {most} services that only one provider has."
#     fr: "L'application utilise {services}, soit plus de {most} services propres à un seul fournisseur."
#     ar: "يستعمل التطبيق {services}، أي أكثر من {most} من الخدمات الخاصة بمزود واحد."
#   remedy:
#     effort: medium
#     action:
#       en: "Replace services of one provider by portable ones, or write down why they are worth it."
#       fr: "Remplacer les services propres à un fournisseur par des services portables, ou en consigner la justification."
#       ar: "استبدال الخدمات الخاصة بمزود واحد بخدمات قابلة للنقل، أو تدوين مبررات استعمالها."
package cloudfirst.packs.peer.rules.ma_rev_lock

import rego.v1

violation contains {"params": {"services": input.application.proprietary_services, "most": most}} if {
	count(input.application.proprietary_services) > most
}

most := data.cloudfirst.packs.peer.proprietary_services.value
