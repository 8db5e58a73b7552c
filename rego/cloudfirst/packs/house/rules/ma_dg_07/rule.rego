# METADATA
# scope: package
# title: A register that others rely on is governed before it moves first
# description: |
#   Moving a shared register that has no legal basis, owner or steward spreads its faults to everybody who reads it. The level
#   is measured as MA-MAT-REG does, from data.yaml; the gate is there too. The finding orders waves: it keeps the application
#   that is the home of the register out of the first one, and denies nothing.
# custom:
#   id: MA-DG-07
#   severity: medium
#   effect: info
#   dimension: data_governance
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: none
#   title:
#     fr: "Un registre dont d'autres dépendent est gouverné avant de migrer parmi les premiers"
#     ar: "يخضع السجل الذي يعتمد عليه الآخرون للحكامة قبل ترحيله ضمن الأوائل"
#   message:
#     en: "{subject} is shared and has not reached level {level} of maturity: it does not move in the first wave."
#     fr: "{subject} est partagé et n'atteint pas le niveau {level} de maturité : il ne migre pas dans la première vague."
#     ar: "{subject} مشترك ولم يبلغ المستوى {level} من النضج: لا يرحل ضمن الموجة الأولى."
#   remedy:
#     effort: medium
#     action:
#       en: "Raise the register to the level of the gate, or move it after the first wave."
#       fr: "Élever le registre au niveau requis, ou le migrer après la première vague."
#       ar: "رفع السجل إلى المستوى المطلوب أو ترحيله بعد الموجة الأولى."
package cloudfirst.packs.house.rules.ma_dg_07

import rego.v1

import data.cloudfirst.packs.house.lib as house

default applies := false

applies if {
	some ds in input.datasets
	shared(ds)
}

violation contains {"subject": ref, "params": {"level": gate}} if {
	some ref, ds in input.datasets
	shared(ds)
	not house.reached(ds, gate)
}

shared(ds) if {
	ds.held == "owned"
	ds.kind == "register"
	ds.authoritative == true
}

gate := data.cloudfirst.packs.house.register_maturity.gate
