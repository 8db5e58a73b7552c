# METADATA
# scope: package
# title: Passwords and keys are kept in a vault
# description: |
#   Passwords and keys in code or configuration go wherever copies of these go, and a move makes copies. Usual practice; no text
#   was read. An application that has none is fine.
# custom:
#   id: MA-SEC-sec
#   severity: medium
#   effect: before_wave
#   dimension: security
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: common security practice
#     seen: "nothing: general knowledge, no text was read"
#   title: {fr: "Les mots de passe et les clés sont conservés dans un coffre", ar: "تُحفظ كلمات المرور والمفاتيح في خزنة إلكترونية"}
#   message:
#     en: "Passwords or keys of the application stand in its code or configuration."
#     fr: "Des mots de passe ou des clés de l'application figurent dans son code ou sa configuration."
#     ar: "توجد كلمات مرور التطبيق أو مفاتيحه في شيفرته أو إعداداته."
#   remedy:
#     effort: low
#     action:
#       en: "Put passwords and keys into a vault, and change those that stood elsewhere."
#       fr: "Placer mots de passe et clés dans un coffre, et changer ceux qui étaient ailleurs."
#       ar: "وضع كلمات المرور والمفاتيح في خزنة إلكترونية، وتغيير ما كان منها خارجها."
package cloudfirst.packs.peer.rules.ma_sec_sec

import rego.v1

violation contains {"params": {}} if input.application.secrets in {"configuration", "code"}
