# METADATA
# scope: package
# title: A restore was tested within six months
# description: |
#   A backup that was never restored is a hope. Six months are our figure; no text that was read gives one. An application without
#   backups is another rule's finding.
# custom:
#   id: MA-RES-bkpb
#   severity: high
#   effect: before_wave
#   dimension: resilience
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: common practice of backups
#     seen: "nothing: general knowledge, no text was read"
#   title: {fr: "Une restauration a été testée depuis moins de six mois", ar: "تم اختبار الاسترجاع خلال الستة أشهر الأخيرة"}
#   message:
#     en: "No restore of the application's backups was tested within {months} months."
#     fr: "Aucune restauration des sauvegardes de l'application n'a été testée au cours des {months} derniers mois."
#     ar: "لم يُختبر استرجاع النسخ الاحتياطية للتطبيق خلال آخر {months} أشهر."
#   remedy:
#     effort: low
#     action:
#       en: "Restore a backup somewhere else, check what comes out, and record the day."
#       fr: "Restaurer une sauvegarde ailleurs, vérifier le résultat, et consigner la date."
#       ar: "استرجاع نسخة احتياطية في مكان آخر والتحقق من النتيجة وتسجيل التاريخ."
package cloudfirst.packs.peer.rules.ma_res_bkpb

import rego.v1

import data.cloudfirst.lib

default applies := false

applies if input.application.backups == true

violation contains {"params": {"months": months}} if {
	applies
	not tested
}

tested if lib.within_months(input.application.restore_tested_on, months)

months := data.cloudfirst.packs.peer.restore_test_months.value
