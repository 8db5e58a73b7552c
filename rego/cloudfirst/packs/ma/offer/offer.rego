# METADATA
# scope: package
# title: What a target offers under Moroccan law
# description: |
#   One element for every target and component that applies to it. Location is the lowest over all countries that data, replicas
#   and backups are kept in. Operations are where the service is operated, supervised and supported from. Qualification applies to
#   recourse to a cloud service only (decree 2-24-921, art. 1): own premises and colocation have none, and no requirement on it
#   can fail there. A qualification that is not valid on the day the facts are true on, or does not list the target's service
#   model, counts as none (arts. 3, 9, 10 and 15). It is offered until its last day: nothing that needs it moves there later.
package cloudfirst.packs.ma.offer

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

offer contains {"target": id, "component": "location", "level": "morocco"} if {
	some id, t in data.catalogue.targets
	ma.in_morocco(t)
}

offer contains {"target": id, "component": "location", "level": "adequate"} if {
	some id, t in data.catalogue.targets
	not ma.in_morocco(t)
	ma.adequate(t)
}

offer contains {"target": id, "component": "location", "level": "any"} if {
	some id, t in data.catalogue.targets
	not ma.adequate(t)
}

offer contains {"target": id, "component": "operations", "level": "morocco"} if {
	some id, t in data.catalogue.targets
	operated_from_morocco(t)
}

offer contains {"target": id, "component": "operations", "level": "disclosed"} if {
	some id, t in data.catalogue.targets
	disclosed(t)
	not operated_from_morocco(t)
}

offer contains {"target": id, "component": "operations", "level": "any"} if {
	some id, t in data.catalogue.targets
	not disclosed(t)
}

levels := ["0", "1", "2"]

offer contains {"target": id, "component": "qualification", "level": levels[t.qualification.level], "until": t.qualification.valid_to} if {
	some id, t in data.catalogue.targets
	lib.cloud(t)
	ma.qualified(t)
}

offer contains {"target": id, "component": "qualification", "level": "0"} if {
	some id, t in data.catalogue.targets
	lib.cloud(t)
	not ma.qualified(t)
}

offer contains {"target": id, "component": "key_custody", "level": t.key_custody} if {
	some id, t in data.catalogue.targets
}

offer contains {"target": id, "component": "foreign_control", "level": t.foreign_control} if {
	some id, t in data.catalogue.targets
}

# Nobody operates a service from nowhere: an empty list of countries discloses nothing. No support is a possible answer.
disclosed(t) if {
	count(t.operations) > 0
	is_array(t.support)
}

operated_from_morocco(t) if {
	disclosed(t)
	ma.national(t.operations)
	ma.national(t.support)
}
