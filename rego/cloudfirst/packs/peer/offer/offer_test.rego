package cloudfirst.packs.peer.offer_test

import rego.v1

import data.cloudfirst.packs.peer.offer

test_key_custody if {
	offer.offer == {{"target": "t", "component": "key_custody", "level": "customer"}}
		with data.catalogue.targets as {"t": {"key_custody": "customer"}, "u": {}}
}
