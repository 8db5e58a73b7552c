# METADATA
# scope: package
# title: Data on offences and convictions are processed by those the law makes competent
# description: |
#   Article 49 keeps the processing of data on offences, convictions and security measures to courts, public authorities and
#   public services acting within their legal powers. Whether a text makes the administration competent is a fact of it; the
#   text itself is for a lawyer to read. Files kept to prevent and punish crime follow the text that creates them (article
#   2(4)), named as special_legislation (MA-0908-02). Split from MA-0908-12o because one finding says one thing.
# custom:
#   id: MA-0908-12oc
#   severity: block
#   effect: before_wave
#   dimension: personal_data
#   confidence: high
#   bundle: law
#   status: in_force
#   source:
#     instrument: law 09-08
#     article: art. 49
#     seen: article text in a third-party mirror with a damaged encoding, not in the Bulletin officiel
#   title:
#     fr: "Les données sur les infractions et condamnations sont traitées par ceux que la loi y habilite"
#     ar: "تعالج المعطيات المتعلقة بالجرائم والإدانات من طرف الجهات المختصة قانونا"
#   message:
#     en: "{subject} holds data on offences or convictions, and no text makes the administration competent for them."
#     fr: "{subject} contient des données sur des infractions ou condamnations, et aucun texte n'habilite l'administration à les traiter."
#     ar: "يتضمن {subject} معطيات متعلقة بجرائم أو إدانات دون نص يخول الإدارة معالجتها."
#   remedy:
#     effort: high
#     action:
#       en: "Have a lawyer name the text that makes the administration competent, or hand the processing to a competent service."
#       fr: "Faire désigner par un juriste le texte qui habilite l'administration, ou confier le traitement à un service compétent."
#       ar: "تحديد النص الذي يخول الاختصاص للإدارة بمعرفة مختص في القانون، أو إسناد المعالجة إلى مصلحة مختصة."
#   no_fix:
#     en: "Which texts make an administration competent is for the law."
#     fr: "La compétence de l'administration relève des textes."
#     ar: "اختصاص الإدارة تحدده النصوص."
package cloudfirst.packs.ma.rules.ma_0908_12oc

import rego.v1

import data.cloudfirst.packs.ma.lib as ma

default applies := false

applies if {
	some ds in input.datasets
	ds.class.marks.offences == true
}

violation contains {"subject": ref, "params": {}} if {
	applies
	not competent
	some ref, ds in input.datasets
	ds.class.marks.offences == true
	not ma.special(ds)
}

competent if input.administration.competent_for_offences == true
