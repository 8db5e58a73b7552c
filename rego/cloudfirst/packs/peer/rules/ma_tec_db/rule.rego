# METADATA
# scope: package
# title: A platform service offers the database engines of the system at their versions
# description: |
#   A target that offers a platform (PaaS) must list the engine and version of every database of the system; else the database
#   is replatformed first. On infrastructure (IaaS), own premises and colocation an engine can be installed, and software as a
#   service brings its own: these are not judged. Engines are compared as "engine-version" in lower case; "postgresql-16" also
#   serves version 16.3.
# custom:
#   id: MA-TEC-db
#   severity: medium
#   effect: condition
#   dimension: technical
#   confidence: low
#   bundle: peer
#   status: in_force
#   source:
#     instrument: migration dispositions (manual of the Italian administration on enabling the cloud)
#     seen: excerpts of the manual, which name the six dispositions; that this fact leads to one of them is our judgement
#   title: {fr: "Une plateforme offre les moteurs de bases de données du système dans leurs versions", ar: "توفر خدمة المنصة محركات قواعد معطيات النظام بإصداراتها"}
#   message:
#     en: "{target} does not offer {engine}, which the database {database} needs."
#     fr: "{target} n'offre pas {engine}, requis par la base {database}."
#     ar: "لا يوفر {target} المحرك {engine} الذي تحتاجه قاعدة المعطيات {database}."
#   remedy:
#     effort: medium
#     action:
#       en: "Upgrade or convert the database to an engine that the target offers, or choose a target on which it can be installed."
#       fr: "Mettre à niveau ou convertir la base vers un moteur offert par la cible, ou choisir une cible où il peut être installé."
#       ar: "ترقية قاعدة المعطيات أو تحويلها إلى محرك توفره الوجهة، أو اختيار وجهة يمكن تثبيته فيها."
package cloudfirst.packs.peer.rules.ma_tec_db

import rego.v1

import data.cloudfirst.lib

violation contains {"target": id, "params": {"database": db.id, "engine": engine}} if {
	some db in input.databases
	engine := lower(concat("-", [db.engine, db.version]))
	some id, t in data.catalogue.targets
	t.model == "paas"
	lib.cloud(t)
	not offers(t, engine)
}

offers(t, engine) if {
	some offered in t.engines
	serves(lower(offered), engine)
}

serves(offered, engine) if offered == engine

serves(offered, engine) if startswith(engine, concat("", [offered, "."]))
