# METADATA
# scope: package
# title: Helpers of the Moroccan pack
# description: |
#   What several rules of the pack and its offers share. Every helper takes a whole target, dataset or study and looks inside.
package cloudfirst.packs.ma.lib

import rego.v1

import data.cloudfirst.lib

# METADATA
# description: Data, replicas and backups are kept on the national territory only. A target that keeps data nowhere is not.
in_morocco(t) if {
	count(t.locations.data) > 0
	national(t.locations.data)
	national(t.locations.replicas)
	national(t.locations.backups)
}

# METADATA
# description: Data, replicas and backups are kept on the national territory or in States listed as adequate.
adequate(t) if {
	count(t.locations.data) > 0
	listed(t.locations.data)
	listed(t.locations.replicas)
	listed(t.locations.backups)
}

# METADATA
# description: Every country of the list is national territory.
national(countries) if {
	every c in countries {
		data.cloudfirst.packs.ma.territory.codes[c]
	}
}

# METADATA
# description: Every country of the list is national territory or listed as adequate.
listed(countries) if {
	every c in countries {
		known(c)
	}
}

# METADATA
# description: |
#   The countries in which a target keeps one kind of material, or from which people work on it. Undefined for material that the
#   target does not have.
countries(t, "backups") := t.locations.backups

countries(t, "data") := t.locations.data

countries(t, "dumps") := t.locations.dumps

countries(t, "keys") := t.locations.keys

countries(t, "logs") := t.locations.logs

countries(t, "management") := t.locations.management

countries(t, "operations") := t.operations

countries(t, "replicas") := t.locations.replicas

countries(t, "support") := t.support

countries(t, "telemetry") := t.locations.telemetry

known(c) if data.cloudfirst.packs.ma.territory.codes[c]

known(c) if data.cloudfirst.packs.ma.adequate.codes[c]

# METADATA
# description: |
#   The target's qualification has begun and not ended on the day the facts are true on, and covers the service model (decree 2-24-921,
#   arts. 3 and 9). The level comes first: where none is claimed nothing else is asked.
qualified(t) if {
	t.qualification.level > 0
	t.qualification.status == "valid"
	t.model in t.qualification.services
	t.qualification.valid_from <= input.as_of
	t.qualification.valid_to >= input.as_of
}

# METADATA
# description: |
#   Law 09-08, article 22: health data processed for care or for selecting the beneficiaries of a right are declared, not
#   authorised. Genetic data and data sensitive for another reason are outside.
declared_health(ds) if {
	ds.class.marks.health == true
	ds.class.marks.genetic == false
	not otherwise_sensitive(ds)
	ds.health_use in {"care", "beneficiaries"}
}

# The mark sensitive follows from health; stated beside it, it says that something else is sensitive too.
otherwise_sensitive(ds) if "sensitive" in ds.personal

# METADATA
# description: Law 09-08, articles 2(4) and 12, opening words. A special text governs the data, and it is named.
special(ds) if lib.stated(ds.special_legislation)

# METADATA
# description: The processing was declared to the CNDP and a receipt is recorded.
declared(ds) if lib.stated(ds.declaration)

# METADATA
# description: The CNDP authorised the processing.
authorised(ds) if lib.stated(ds.authorisation)

# METADATA
# description: Law 09-08, article 21. A law authorises the processing, and it is named.
lawful(ds) if lib.stated(ds.authorised_by_law)

# METADATA
# description: Law 09-08, article 12(1). The processing needs an authorisation of its own, which a declaration does not replace.
authorisation_due(ds) if ds.class.marks.national_id == true

authorisation_due(ds) if ds.class.marks.offences == true

authorisation_due(ds) if sensitive_due(ds)

# METADATA
# description: Sensitive personal data outside the derogation of article 22.
sensitive_due(ds) if {
	ds.class.marks.sensitive == true
	not declared_health(ds)
}

# METADATA
# description: |
#   The formality that article 12 of law 09-08 asks for is done: the CNDP's authorisation, a law for sensitive data, or a declaration
#   where no authorisation is due.
formality(ds) if authorised(ds)

formality(ds) if {
	declared(ds)
	not authorisation_due(ds)
}

formality(ds) if {
	sensitive_due(ds)
	ds.class.marks.national_id == false
	ds.class.marks.offences == false
	lawful(ds)
}

# METADATA
# description: |
#   Law 09-08, article 44. A basis other than none and its reference are stated, and the formality of article 12 is done, as the
#   CNDP's page asks.
transferable(ds) if {
	lib.stated(ds.transfer_basis)
	lib.stated(ds.transfer_reference)
	formality(ds)
}

# METADATA
# description: Law 09-08, article 12(1)(b) and (f). The use the flow makes of the data has an authorisation of its own.
flow_authorised(flow) if lib.stated(flow.authorisation)

# METADATA
# description: The data are made anonymous before they leave, with proof that still holds.
anonymised(flow) if {
	some x in flow.transforms
	x.kind == "anonymise"
	lib.stated(x.evidence)
	x.expires >= input.as_of
}

# METADATA
# description: Decree 2-24-921, article 17. The study was made beforehand and holds all five heads.
complete(study) if {
	study.justification == true
	study.rights == true
	study.guarantees == true
	study.location == true
	study.reversibility == true
	study.disclosure == true
	study.legal_regime == true
	study.date <= input.as_of
}

# METADATA
# description: |
#   Decree 2-24-921, article 17. A market check found no equivalent qualified service, and none found one. The two are facts
#   about different services or days; the route closes as soon as one says that an equivalent exists.
no_equivalent if {
	some check in input.market_checks
	current(check)
	not equivalent
}

# METADATA
# description: |
#   A market check found no equivalent, and is not due to be made again. Article 17 is open only while no equivalent is to be had; a
#   check that says itself how often it is repeated shows nothing of the days after.
current(check) if {
	check.equivalent_exists == false
	check.date <= input.as_of
	not lapsed(check)
}

# METADATA
# description: The last day of a market check, on which it is to be made again. Undefined for one that sets no interval.
repeat_by(check) := lib.add_days(check.date, floor(check.check_every / seconds_a_day)) if check.check_every > 0

seconds_a_day := 86400

lapsed(check) if repeat_by(check) < input.as_of

# METADATA
# description: A market check found an equivalent qualified service.
equivalent if {
	some check in input.market_checks
	check.equivalent_exists == true
}
