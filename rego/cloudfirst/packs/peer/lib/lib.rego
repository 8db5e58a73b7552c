# METADATA
# scope: package
# title: Helpers of the pack on peers' practice
# description: What several rules of the pack share.
package cloudfirst.packs.peer.lib

import rego.v1

import data.cloudfirst.lib

# METADATA
# description: An exception to the cloud policy that holds today, with its reason, the post that signed it and the day it ends.
exception(d) if {
	d.kind == "exception"
	lib.stated(d.reason)
	lib.stated(d.signatory)
	d.decided_on <= input.as_of
	d.expires >= input.as_of
}

# METADATA
# description: |
#   Foreign law can reach the provider: the company at the top of its group is abroad, or such a law is named. A target that no
#   company runs has no such company.
foreign_reach(t) if {
	country := t.parent_country
	not data.cloudfirst.packs.peer.home.codes[country]
}

foreign_reach(t) if count(t.exposed_laws) > 0

# METADATA
# description: The dataset is rated at least so on confidentiality, integrity or availability.
rated(ds, level) if ds.class.confidentiality >= level

rated(ds, level) if ds.class.integrity >= level

rated(ds, level) if ds.class.availability >= level
