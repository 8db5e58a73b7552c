# METADATA
# scope: package
# title: Every access to personal data is traced
# description: |
#   The draft framework law Digital X.0, announced in November 2025 and not found adopted, has exchanges with traceable
#   consent and access. The rule asks for the access log of each dataset with personal data. A draft binds nobody, so the rule
#   lowers a score only; it becomes a condition when the law is adopted. Whether the user's agreement to an exchange is
#   recorded is a duty of law 55-19 already, judged apart (MA-5519-24).
# custom:
#   id: MA-DG-05
#   severity: high
#   effect: score
#   dimension: data_governance
#   confidence: medium
#   bundle: directive
#   status: draft
#   source:
#     instrument: draft framework law Digital X.0
#     seen: press reports of the announcement; no text was published as far as was seen
#   title: {fr: "Tout accès aux données personnelles est tracé", ar: "يتتبع كل ولوج إلى المعطيات الشخصية"}
#   message:
#     en: "Accesses to {subject} cannot be traced."
#     fr: "Les accès à {subject} ne sont pas traçables."
#     ar: "لا يمكن تتبع الولوج إلى {subject}."
#   remedy:
#     effort: medium
#     action:
#       en: "Log every access and every exchange."
#       fr: "Journaliser chaque accès et chaque échange."
#       ar: "تسجيل كل ولوج وكل تبادل."
package cloudfirst.packs.ma.rules.ma_dg_05

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.personal_data

violation contains {"subject": ref, "params": {}} if {
	some ref, ds in input.datasets
	ds.class.marks.personal == true
	not logged(ds)
}

logged(ds) if ds.access_log == true
