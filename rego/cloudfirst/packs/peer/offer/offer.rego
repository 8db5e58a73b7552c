# METADATA
# scope: package
# title: What a target offers of what peers ask
# description: |
#   Who holds the keys, which the pack's rules ask. The Moroccan pack says the same of it; said here too, because either pack may run
#   without the other.
package cloudfirst.packs.peer.offer

import rego.v1

offer contains {"target": id, "component": "key_custody", "level": t.key_custody} if {
	some id, t in data.catalogue.targets
}
