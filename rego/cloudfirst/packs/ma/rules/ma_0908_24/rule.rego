# METADATA
# scope: package
# title: Sensitive and health data are under the eight controls of article 24
# description: |
#   Article 24: whoever processes sensitive or health data controls entry to installations, media, insertion of data, use of
#   the systems, access, transmission, the tracing of who entered what, and transport. All eight must be among the
#   application's controls; a finding names those that are missing. Whether a control is good enough is not judged. Sensitive
#   here is the sensitive of law 09-08.
# custom:
#   id: MA-0908-24
#   severity: high
#   effect: before_wave
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 24
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title: {fr: "Les données sensibles et de santé sont soumises aux huit contrôles de l'article 24", ar: "تخضع المعطيات الحساسة والصحية لأنظمة المراقبة الثمانية للمادة 24"}
#   message:
#     en: "Controls of article 24 are missing for sensitive personal data: {missing}."
#     fr: "Des contrôles de l'article 24 manquent pour des données personnelles sensibles : {missing}."
#     ar: "تنقص أنظمة مراقبة من المادة 24 بالنسبة لمعطيات شخصية حساسة: {missing}."
#   remedy:
#     effort: high
#     action:
#       en: "Put the missing controls in place at the target before the move, and record them."
#       fr: "Mettre en place sur la cible les contrôles manquants avant la migration, et les consigner."
#       ar: "إرساء أنظمة المراقبة الناقصة في بيئة الاستضافة قبل الترحيل، وتسجيلها."
#   fixes:
#     - set:
#         - {fact: "application.controls", add: "{missing}"}
package cloudfirst.packs.ma.rules.ma_0908_24

import rego.v1

default applies := false

applies if {
	some ds in input.datasets
	ds.class.marks.sensitive == true
}

violation contains {"params": {"missing": missing}} if {
	applies
	missing := [c | some c in data.cloudfirst.packs.ma.article_24_controls.controls; not has(input.application, c)]
	count(missing) > 0
}

has(app, control) if control in app.controls
