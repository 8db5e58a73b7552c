# METADATA
# scope: package
# title: The data can be sent within the cut-over window
# description: |
#   The time to send the data a system owns, and the time to send its databases, are each computed over the fastest link of the
#   sites it runs at today, of which the share in data.yaml is reckoned with, and compared with the window of the cut-over.
#   Where it does not fit, the data are sent beforehand or carried on media. Only links usable on the day of the facts count;
#   upload counts where it is stated apart. Data that are read but not owned stay where they are. Without any link nothing is
#   computed.
# custom:
#   id: MA-TEC-vol
#   severity: high
#   effect: before_wave
#   dimension: technical
#   confidence: low
#   bundle: house
#   status: in_force
#   source:
#     instrument: house judgement
#     seen: no text or published method that was read asks it
#   title: {fr: "Les données peuvent être transférées dans la fenêtre de bascule", ar: "يمكن نقل المعطيات خلال نافذة التحويل"}
#   message:
#     en: "Sending the {of} of {subject} takes {hours} hours, and the cut-over window is {window} hours."
#     fr: "Le transfert ({of}) de {subject} prend {hours} heures, pour une fenêtre de bascule de {window} heures."
#     ar: "يستغرق نقل ({of}) من {subject} عدد {hours} من الساعات، بينما نافذة التحويل هي {window} من الساعات."
#   remedy:
#     effort: medium
#     action:
#       en: "Send the data beforehand and only changes in the window, carry them on media, or widen the link or the window."
#       fr: "Transférer les données à l'avance et les seules modifications pendant la fenêtre, les transporter sur support, ou élargir la liaison ou la fenêtre."
#       ar: "نقل المعطيات مسبقا والاقتصار على التغييرات خلال النافذة، أو نقلها على دعامات، أو توسيع الوصلة أو النافذة."
package cloudfirst.packs.house.rules.ma_tec_vol

import rego.v1

import data.cloudfirst.lib
import data.cloudfirst.packs.house

default applies := false

applies if input.application.move.window >= 0

violation contains {"params": {"of": of, "hours": ceil(seconds / 3600), "window": round(window / 360) / 10}} if {
	applies
	window := input.application.move.window
	some of, bytes in amounts
	seconds := (bytes * 8) / rate
	seconds > window
}

amounts["datasets"] := sum([input.datasets[ref].size | some ref in input.application.owns])

amounts["databases"] := sum([db.size | some db in input.databases])

# rate is what may be reckoned with, in bits per second.
rate := max({upload(link) | some site in input.server_sites; some link in site.links; lib.usable(link)}) * house.access_share.value

upload(link) := link.upload

upload(link) := link.bandwidth if not asymmetric(link)

asymmetric(link) if link.upload >= 0
