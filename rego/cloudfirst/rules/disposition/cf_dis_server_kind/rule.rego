# METADATA
# scope: package
# title: What runs on a machine that clouds do not have is ported
# description: |
#   Clouds offer machines of common architectures, listed in data.yaml. What runs on another is brought onto one of these;
#   neither the machine nor its platform can be moved. An architecture that is only called other is not judged.
# custom:
#   id: CF-DIS-SERVER-KIND
#   severity: info
#   effect: dispose
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Ce qui tourne sur une machine que les nuages n'ont pas est porté", ar: "ما يشتغل على آلة لا توجد في السحب يحول"}
#   message:
#     en: "{subject} is a machine of architecture {architecture}, which clouds do not offer."
#     fr: "{subject} est une machine d'architecture {architecture}, que les nuages n'offrent pas."
#     ar: "{subject} آلة ذات معمارية {architecture} لا توفرها السحب."
#   remedy:
#     effort: high
#     action:
#       en: "Find out whether its programs can be compiled, or had, for a common architecture."
#       fr: "Vérifier si ses programmes se compilent ou s'obtiennent pour une architecture courante."
#       ar: "التحقق من إمكانية ترجمة برامجها أو الحصول عليها لمعمارية شائعة."
#   dispositions: {replatform: 20, rehost: exclude, relocate: exclude}
#   each: servers
package cloudfirst.rules.disposition.cf_dis_server_kind

import rego.v1

dispose contains {"params": {"architecture": server.architecture}} if {
	some server in input.servers
	server.architecture != "other"
	not common(server)
}

common(server) if server.architecture in data.cloudfirst.disposition.common_architectures.value
