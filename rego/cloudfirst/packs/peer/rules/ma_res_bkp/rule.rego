# METADATA
# scope: package
# title: Backups follow the three-two-one rule
# description: |
#   Three copies of the data, the original included, on two kinds of media, one of them offline or unchangeable: the usual rule,
#   and the last resort against ransom. No text that was read asks it. It is due before the move, which is when data are most
#   easily lost.
# custom:
#   id: MA-RES-bkp
#   severity: high
#   effect: before_wave
#   dimension: resilience
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: common practice of backups
#     seen: "nothing: general knowledge, no text was read"
#   title: {fr: "Les sauvegardes suivent la règle trois-deux-un", ar: "تتبع النسخ الاحتياطية قاعدة ثلاثة واثنين وواحد"}
#   message:
#     en: "The data are not kept in {copies} copies on {media} kinds of media, one of them offline or unchangeable."
#     fr: "Les données ne sont pas conservées en {copies} copies sur {media} types de supports, dont une hors ligne ou inaltérable."
#     ar: "لا تُحفظ المعطيات في {copies} نسخ على {media} من أنواع الوسائط، إحداها غير متصلة أو غير قابلة للتغيير."
#   remedy:
#     effort: medium
#     action:
#       en: "Add the missing copy, offline or unchangeable, on another kind of medium."
#       fr: "Ajouter la copie manquante, hors ligne ou inaltérable, sur un autre type de support."
#       ar: "إضافة النسخة الناقصة، غير متصلة أو غير قابلة للتغيير، على نوع آخر من الوسائط."
package cloudfirst.packs.peer.rules.ma_res_bkp

import rego.v1

violation contains {"params": {"copies": backup.copies, "media": backup.media}} if {
	input.application.id
	not sound
}

sound if {
	input.application.backups == true
	input.application.backup_offline == true
	input.application.backup_copies >= backup.copies
	input.application.backup_media >= backup.media
}

backup := data.cloudfirst.packs.peer.backup
