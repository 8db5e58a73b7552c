# METADATA
# scope: package
# title: Sensitive data are hosted on the national territory only
# description: |
#   Article 11: sensitive data must be hosted exclusively on the national territory. There is no exception in it, and none in
#   decree 2-24-921: that its article 17 has the location studied is not read as one (MA-2492-17d). Every target is concerned,
#   own premises and colocation included; data, replicas and backups count. Sensitive means a stated impact of 3 or 4 (medium
#   confidence), so a finding is no surer than that. That datasets which are only read or received count too is our reading:
#   what a system processes, it holds. Article 49 punishes hosting abroad with a fine of 200,000 to 400,000 MAD.
# custom:
#   id: MA-0520-11
#   severity: block
#   effect: require
#   dimension: sovereignty
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 05-20
#     article: art. 11
#     seen: article text in a third-party mirror, not in the Bulletin officiel
#   title: {fr: "Les données sensibles sont hébergées exclusivement sur le territoire national", ar: "تستضاف المعطيات الحساسة حصريا داخل التراب الوطني"}
#   remedy:
#     effort: high
#     action:
#       en: "Choose an offer that keeps data, replicas and backups in Morocco, or place only the data there."
#       fr: "Choisir une offre dont les données, les réplicas et les sauvegardes restent au Maroc, ou n'y placer que les données."
#       ar: "اختيار عرض يحتفظ بالمعطيات ونسخها المطابقة والاحتياطية في المغرب، أو الاقتصار على استضافة المعطيات فيه."
#   requires: [{component: location, at_most: morocco}]
#   no_fix:
#     en: "Where a target keeps data is what it is: choose a target in Morocco."
#     fr: "Le lieu où une cible conserve les données est une donnée : choisir une cible au Maroc."
#     ar: "مكان حفظ المعطيات لدى بيئة الاستضافة أمر واقع: اختر بيئة بالمغرب."
package cloudfirst.packs.ma.rules.ma_0520_11

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if lib.sensitive_data

require contains {"component": "location", "at_least": "morocco", "subject": ref, "target": id} if {
	some ref, ds in input.datasets
	ds.class.sensitive_data == true
	some id, _ in data.catalogue.targets
}
