# METADATA
# scope: package
# title: The CNDP is told when hosting changes who processes personal data
# description: |
#   Article 15: a change of what was declared, among it recipients, transfers abroad, subcontracting and retention, is
#   notified to the CNDP. Handing declared processing to a provider changes the subcontracting. A declaration, or its last
#   update, is taken to name the provider when it is not older than the start of the contract hosting would be under; that is
#   our reading, since no fact of the inventory says what the update held. Own premises change none of this. Undeclared
#   processing is found by MA-0908-12d.
# custom:
#   id: MA-0908-15
#   severity: medium
#   effect: condition
#   dimension: personal_data
#   confidence: medium
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 15
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "La CNDP est informée lorsque l'hébergement change qui traite les données personnelles", ar: "تخطر اللجنة الوطنية عندما يغير الإيواء الجهة التي تعالج المعطيات الشخصية"}
#   message:
#     en: "The declaration of {subject} was not updated since the contract with {target} began, or there is no such contract yet."
#     fr: "La déclaration de {subject} n'a pas été mise à jour depuis le début du contrat avec {target}, ou ce contrat n'existe pas encore."
#     ar: "لم يحين التصريح الخاص بـ{subject} منذ بداية العقد مع {target}، أو أن هذا العقد غير موجود بعد."
#   remedy:
#     effort: low
#     action:
#       en: "Notify the CNDP of the new processor, recipients, transfers and retention, and record the day."
#       fr: "Notifier à la CNDP le nouveau sous-traitant, les destinataires, les transferts et la durée de conservation, et en consigner la date."
#       ar: "إخطار اللجنة الوطنية بالمعالج من الباطن الجديد والمرسل إليهم وعمليات النقل ومدة الحفظ، وتسجيل تاريخ ذلك."
#   fixes:
#     - set:
#         - {fact: "dataset.declaration_updated_on", to: "{as_of}"}
package cloudfirst.packs.ma.rules.ma_0908_15

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if {
	some ds in input.datasets
	ds.class.marks.personal == true
	ma.declared(ds)
}

violation contains {"subject": ref, "target": id, "params": {}} if {
	applies
	some id, t in data.catalogue.targets
	lib.outsourced(t)
	some ref, ds in input.datasets
	ds.class.marks.personal == true
	ma.declared(ds)
	not told(ds, t)
}

told(ds, t) if {
	ds.declaration_updated_on <= input.as_of
	ds.declaration_updated_on >= t.contract.start
}

told(ds, t) if {
	ds.declared_on <= input.as_of
	ds.declared_on >= t.contract.start
}
