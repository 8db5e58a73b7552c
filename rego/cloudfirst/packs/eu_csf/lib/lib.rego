# METADATA
# scope: package
# title: Helpers of the framework
package cloudfirst.packs.eu_csf.lib

import rego.v1

import data.cloudfirst.packs.eu_csf as pack

# METADATA
# description: The level of a target on one objective. For the strategic and the legal one, who controls the provider caps what is stated.
seal(t, scale) := t.sovereignty[pack.objectives.by_scale[scale].attribute] if not capped[scale]

seal(t, scale) := min([t.sovereignty[pack.objectives.by_scale[scale].attribute], pack.seal_of_control.levels[t.foreign_control]]) if capped[scale]

capped := {"sov_1": true, "sov_2": true}

# METADATA
# description: The least level of every objective that the application's greatest impact asks.
minimum := pack.minimum_of_impact.seals[max([
	input.application.class.confidentiality,
	input.application.class.integrity,
	input.application.class.availability,
])]
