# METADATA
# scope: package
# title: A system bound for a cloud runs on virtual machines or containers of a common architecture
# description: |
#   Clouds run virtual machines and containers on x86-64 or arm64. A system that runs on a mainframe, or on a server of another
#   architecture, cannot be taken over as it is: it stays, or it is rebuilt. A physical machine of a common architecture passes,
#   since its image can be taken. Software as a service is not concerned, nor are own premises and colocation, which can take
#   the machine itself. The list of architectures is ours.
# custom:
#   id: MA-TEC-virt
#   severity: high
#   effect: condition
#   dimension: technical
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: migration dispositions (manual of the Italian administration on enabling the cloud)
#     seen: excerpts of the manual, which name the six dispositions; that this fact leads to one of them is our judgement
#   title: {fr: "Un système destiné à un nuage s'exécute sur des machines virtuelles ou des conteneurs d'architecture courante", ar: "يعمل النظام الموجه إلى السحابة على آلات افتراضية أو حاويات ذات معمارية شائعة"}
#   message:
#     en: "{subject} runs on {platform}, which {target} does not take over as it is."
#     fr: "{subject} s'exécute sur {platform}, que {target} ne reprend pas en l'état."
#     ar: "يعمل {subject} على {platform}، ولا يمكن نقله كما هو إلى {target}."
#   remedy:
#     effort: high
#     action:
#       en: "Keep it where it is, or rebuild or emulate it for x86-64 or arm64 before it moves."
#       fr: "Le conserver sur place, ou le réécrire ou l'émuler pour x86-64 ou arm64 avant de le migrer."
#       ar: "إبقاؤه في مكانه، أو إعادة كتابته أو محاكاته لمعمارية x86-64 أو arm64 قبل نقله."
package cloudfirst.packs.peer.rules.ma_tec_virt

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.peer

default applies := false

applies if input.application.platform != "saas"

violation contains {"target": id, "params": {"platform": platform}} if {
	applies
	some platform in unfit
	some id, t in data.catalogue.targets
	lib.cloud(t)
}

unfit contains "mainframe" if input.application.platform == "mainframe"

unfit contains s.architecture if {
	some s in input.servers
	not runs(s)
}

runs(s) if peer.runnable_architectures.value[s.architecture]
