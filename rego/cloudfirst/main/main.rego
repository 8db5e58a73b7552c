# METADATA
# scope: package
# title: Everything the rules say
# description: |
#   One entrypoint for opa eval and conftest: what every rule of the library and of the packs says of one document. The engine
#   does not use it; it asks each rule by itself and follows the facts that are unknown. A rule is known here by the name of its
#   folder, which is its id in lower case with _ for -.
package cloudfirst.main

import rego.v1

# METADATA
# entrypoint: true
# description: The violations of every rule that concerns the document. The field msg is what conftest prints.
violation contains object.union(v, {"rule": r, "msg": r}) if {
	some dimension, r
	some v in data.cloudfirst.rules[dimension][r].violation
	not data.cloudfirst.rules[dimension][r].applies == false
}

violation contains object.union(v, {"pack": p, "rule": r, "msg": r}) if {
	some p, r
	some v in data.cloudfirst.packs[p].rules[r].violation
	not data.cloudfirst.packs[p].rules[r].applies == false
}

# METADATA
# entrypoint: true
# description: What every rule asks of the targets.
require contains object.union(v, {"rule": r}) if {
	some dimension, r
	some v in data.cloudfirst.rules[dimension][r].require
	not data.cloudfirst.rules[dimension][r].applies == false
}

require contains object.union(v, {"pack": p, "rule": r}) if {
	some p, r
	some v in data.cloudfirst.packs[p].rules[r].require
	not data.cloudfirst.packs[p].rules[r].applies == false
}

# METADATA
# entrypoint: true
# description: The components of the class that every rule raises.
classify contains object.union(v, {"rule": r}) if {
	some dimension, r
	some v in data.cloudfirst.rules[dimension][r].classify
	not data.cloudfirst.rules[dimension][r].applies == false
}

classify contains object.union(v, {"pack": p, "rule": r}) if {
	some p, r
	some v in data.cloudfirst.packs[p].rules[r].classify
	not data.cloudfirst.packs[p].rules[r].applies == false
}

# METADATA
# entrypoint: true
# description: The requirements that recorded proof sets aside.
relieve contains object.union(v, {"rule": r}) if {
	some dimension, r
	some v in data.cloudfirst.rules[dimension][r].relieve
	not data.cloudfirst.rules[dimension][r].applies == false
}

relieve contains object.union(v, {"pack": p, "rule": r}) if {
	some p, r
	some v in data.cloudfirst.packs[p].rules[r].relieve
	not data.cloudfirst.packs[p].rules[r].applies == false
}

# METADATA
# entrypoint: true
# description: What speaks for and against the dispositions.
dispose contains object.union(v, {"rule": r}) if {
	some dimension, r
	some v in data.cloudfirst.rules[dimension][r].dispose
	not data.cloudfirst.rules[dimension][r].applies == false
}

dispose contains object.union(v, {"pack": p, "rule": r}) if {
	some p, r
	some v in data.cloudfirst.packs[p].rules[r].dispose
	not data.cloudfirst.packs[p].rules[r].applies == false
}

# METADATA
# entrypoint: true
# description: What each target offers, pack by pack.
offer contains object.union(v, {"pack": p}) if {
	some p
	some v in data.cloudfirst.packs[p].offer.offer
}
