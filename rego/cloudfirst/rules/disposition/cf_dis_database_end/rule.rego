# METADATA
# scope: package
# title: A database out of support is renewed on the way
# description: |
#   Its support has ended, or ends within the time in data.yaml. This part is renewed with the move, while the rest of the
#   application moves as it is.
# custom:
#   id: CF-DIS-DATABASE-END
#   severity: info
#   effect: dispose
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: "nothing: usual practice"
#   title: {fr: "Une base de données hors support est renouvelée en chemin", ar: "قاعدة المعطيات التي انتهى دعمها تجدد أثناء النقل"}
#   message:
#     en: "End of support of {subject}: {until}."
#     fr: "Fin du support de {subject} : {until}."
#     ar: "نهاية دعم {subject}: {until}."
#   remedy:
#     effort: medium
#     action:
#       en: "Export the data and import them into a supported version, or into a database that the provider operates."
#       fr: "Exporter les données et les importer dans une version soutenue, ou dans une base exploitée par le prestataire."
#       ar: "تصدير المعطيات واستيرادها في نسخة مدعومة أو في قاعدة يديرها مقدم الخدمات."
#   dispositions: {replatform: 35}
#   each: databases
package cloudfirst.rules.disposition.cf_dis_database_end

import rego.v1

import data.cloudfirst.lib

dispose contains {"params": {"until": part.eol}} if {
	some part in input.databases
	part.eol < lib.add_months(input.as_of, soon.months)
}

soon := data.cloudfirst.disposition.support_ends_within
