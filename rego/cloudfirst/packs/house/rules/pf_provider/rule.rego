# METADATA
# scope: package
# title: The portfolio does not hang on one provider
# description: |
#   A provider that holds most of the applications can hold the administration too. The share is counted over the targets that are
#   recommended. From which share on, and for how many applications, is a figure of ours.
# custom:
#   id: PF-PROVIDER
#   subject: portfolio
#   each: providers
#   severity: medium
#   effect: info
#   dimension: sovereignty
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: no text asks this; house judgement
#   title: {fr: "Le portefeuille ne dépend pas d'un seul prestataire", ar: "لا تعتمد حافظة التطبيقات على مقدم خدمات واحد"}
#   message:
#     en: "{provider} would hold {applications} applications, {share} per cent of the portfolio."
#     fr: "{provider} hébergerait {applications} applications, soit {share} pour cent du portefeuille."
#     ar: "سيستضيف {provider} {applications} من التطبيقات، أي {share} في المائة من الحافظة."
#   remedy:
#     effort: medium
#     action:
#       en: "Qualify a second offer, and rehearse the exit from the first."
#       fr: "Retenir une seconde offre, et répéter la sortie de la première."
#       ar: "اعتماد عرض ثان، والتمرن على الخروج من العرض الأول."
package cloudfirst.packs.house.rules.pf_provider

import rego.v1

import data.cloudfirst.packs.house as pack

violation contains {"params": {"provider": name, "applications": p.applications, "share": p.share}} if {
	some name, p in input.portfolio.providers
	p.applications >= pack.concentration.applications
	p.share >= pack.concentration.share
}
