# METADATA
# scope: package
# title: Helpers of the rule library
# description: |
#   Small helpers that rules of every country share. Dates are ISO strings, which compare as the days they name. Nothing here
#   reads a clock: the day the facts are true on is input.as_of.
#
#   A trap of Rego: "not f(x.a)" is not true when x.a is absent, because the argument is looked up before the call is negated. So a
#   negated helper takes the whole object and looks inside, as in "not declared(ds)".
package cloudfirst.lib

import rego.v1

# METADATA
# description: The target is recourse to a cloud service, a State cloud included.
cloud(t) if t.kind in {"cloud", "state_cloud"}

# METADATA
# description: The target hands all or part of a system to a provider; colocation does, own premises do not.
outsourced(t) if t.kind in {"cloud", "state_cloud", "colocation"}

# METADATA
# description: The reference of the target with this id, as lists of references hold it.
target_ref(id) := ref("target", id)

# METADATA
# description: A text names something; "none" is how an inventory says that there is nothing to name.
stated(text) if {
	text != null
	text != ""
	text != "none"
}

# METADATA
# description: The application is a sensitive information system.
sensitive_system if input.application.class.sensitive_system == true

# METADATA
# description: The application holds a dataset that is sensitive for security.
sensitive_data if {
	some ds in input.datasets
	ds.class.sensitive_data == true
}

# METADATA
# description: The application is a sensitive system or holds data that are sensitive for security.
sensitive if sensitive_system

sensitive if sensitive_data

# METADATA
# description: The application holds personal data.
personal_data if {
	some ds in input.datasets
	ds.class.marks.personal == true
}

# METADATA
# description: The day n years after a date. The 29th of February falls on the 1st of March of a common year.
add_years(date, n) := time.format([time.add_date(time.parse_ns("2006-01-02", date), n, 0, 0), "UTC", "2006-01-02"])

# METADATA
# description: |
#   The day n months after a date, or before it when n is negative. A day the month lacks falls in the next month: six months
#   before the 31st of August is the 3rd of March.
add_months(date, n) := time.format([time.add_date(time.parse_ns("2006-01-02", date), 0, n, 0), "UTC", "2006-01-02"])

# METADATA
# description: |
#   The last day that is at least n months before a date. Where the month lacks the day it is the month's last one: six months before the
#   31st of August is the 28th of February.
months_before(date, n) := day if {
	day := add_months(date, 0 - n)
	substring(day, 8, 2) == substring(date, 8, 2)
}

months_before(date, n) := add_days(concat("", [substring(day, 0, 8), "01"]), -1) if {
	day := add_months(date, 0 - n)
	substring(day, 8, 2) != substring(date, 8, 2)
}

# METADATA
# description: The day n days after a date.
add_days(date, n) := time.format([time.add_date(time.parse_ns("2006-01-02", date), 0, 0, n), "UTC", "2006-01-02"])

# METADATA
# description: A date lies at most n years before the day the facts are true on, and not after it.
within_years(date, n) if {
	date <= input.as_of
	add_years(date, n) >= input.as_of
}

# METADATA
# description: The reference of the AI system with this id, as findings name it.
ai_ref(id) := ref("ai_system", id)

# METADATA
# description: The AI system works on this dataset, or was trained on it.
ai_uses(ai, ref) if ref in ai.data

ai_uses(ai, ref) if ref in ai.training_data

# METADATA
# description: A date lies at most n months before the day the facts are true on, and not after it.
within_months(date, n) if {
	date <= input.as_of
	add_months(date, n) >= input.as_of
}

# METADATA
# description: A link of a site carries traffic on the day the facts are true on; one without a day always does.
usable(link) if not still_to_come(link)

# METADATA
# description: A link of a site is still to be built.
still_to_come(link) if link.available > input.as_of

# METADATA
# description: A site has a fibre link that carries traffic.
fibre(site) if {
	some link in site.links
	link.technology == "fibre"
	usable(link)
}

# METADATA
# description: |
#   The reference of a block, as the inventory language writes it: bare where the id is an identifier of any script, in brackets and
#   quotes otherwise.
ref(kind, id) := concat(".", [kind, id]) if {
	regex.match(`^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}-]*$`, id)
} else := concat("", [kind, `["`, strings.replace_n({`\`: `\\`, `"`: `\"`, "${": "$${", "%{": "%%{"}, id), `"]`])
