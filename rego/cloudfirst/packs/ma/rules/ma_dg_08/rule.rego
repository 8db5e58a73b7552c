# METADATA
# scope: package
# title: Data whose breach harms nobody are candidates for open data
# description: |
#   The State publishes open data on data.gov.ma, with a steering committee since December 2019 and the ADD. Data the
#   administration owns that are rated 0 in confidentiality, integrity and availability, hold no personal data and are under
#   no secrecy are candidates. That a rating of 0 makes a candidate is our reading; nothing is asked.
# custom:
#   id: MA-DG-08
#   severity: info
#   effect: info
#   dimension: data_governance
#   confidence: medium
#   bundle: directive
#   status: in_force
#   source:
#     instrument: open data initiative of the State (data.gov.ma)
#     seen: press on the steering committee of December 2019; no text was read
#   title: {fr: "Les données sans impact sont candidates à l'ouverture", ar: "المعطيات التي لا يترتب على المساس بها ضرر مرشحة للفتح"}
#   message:
#     en: "{subject} might be published as open data."
#     fr: "{subject} pourrait être publié en données ouvertes."
#     ar: "يمكن نشر {subject} ضمن المعطيات المفتوحة."
#   remedy:
#     effort: low
#     action:
#       en: "Consider publishing the data on data.gov.ma."
#       fr: "Envisager la publication des données sur data.gov.ma."
#       ar: "النظر في نشر المعطيات على data.gov.ma."
package cloudfirst.packs.ma.rules.ma_dg_08

import rego.v1

default applies := false

applies if {
	some ds in input.datasets
	harmless(ds)
}

violation contains {"subject": ref, "params": {}} if {
	some ref, ds in input.datasets
	harmless(ds)
	not published(ds)
}

harmless(ds) if {
	ds.held == "owned"
	ds.impact.confidentiality == 0
	ds.impact.integrity == 0
	ds.impact.availability == 0
	ds.class.marks.personal == false
	ds.class.secrecy == "none"
}

published(ds) if ds.public == true
