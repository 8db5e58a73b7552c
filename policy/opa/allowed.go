package opa

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"
)

// allowed are the built-ins that rules may use, each with the bound on what a call can cost. What is not in this list does not exist for
// rules: what reaches outside (network, clock, randomness, environment), what takes time or memory out of proportion to its arguments
// (walk, bits.lsh, graph.reachable_paths, rego.parse_module, glob.match, yaml.unmarshal, json.patch, …), and whatever a later OPA adds.
var allowed = map[string]guard{
	// comparison, arithmetic and collections of OPA's core
	"assign": constant, "eq": constant, "equal": linear, "neq": linear, "lt": linear, "lte": linear, "gt": linear, "gte": linear,
	"internal.member_2": linear, "internal.member_3": linear, "internal.template_string": joined, "print": constant,
	"plus": constant, "minus": linear, "mul": constant, "div": constant, "rem": constant, "and": linear, "or": linear,
	"abs": constant, "round": constant, "ceil": constant, "floor": constant,
	"numbers.range": ranged, "numbers.range_step": ranged,
	"bits.and": constant, "bits.or": constant, "bits.xor": constant, "bits.negate": constant, "bits.rsh": constant,
	"count": linear, "sum": linear, "product": multiplied, "max": linear, "min": linear, "sort": sorting, "all": linear, "any": linear,
	"array.concat": linear, "array.slice": linear, "array.reverse": linear, "array.flatten": linear,
	"intersection": linear, "union": linear, "set_diff": linear,
	"object.get": linear, "object.keys": linear, "object.filter": linear, "object.remove": linear, "object.subset": squared,
	"object.union": linear, "object.union_n": squared, "json.filter": linear, "json.remove": linear, "graph.reachable": searched,
	"is_array": linear, "is_boolean": linear, "is_null": linear, "is_number": linear, "is_object": linear, "is_set": linear,
	"is_string": linear, "type_name": linear, "cast_array": linear, "cast_boolean": linear, "cast_null": linear, "cast_object": linear,
	"cast_set": linear, "cast_string": linear,
	// texts
	"concat": joined, "contains": linear, "startswith": linear, "endswith": linear, "lower": linear, "upper": linear,
	"indexof": linear, "indexof_n": scattered, "substring": linear, "trim": squared, "trim_left": squared, "trim_right": squared,
	"trim_prefix": linear, "trim_suffix": linear, "trim_space": linear, "replace": replaced, "strings.replace_n": replacedAll,
	"split": scattered, "strings.split_n": scattered, "strings.count": linear, "strings.reverse": linear,
	"strings.any_prefix_match": squared, "strings.any_suffix_match": squared, "sprintf": formatted, "format_int": constant,
	"to_number": short, "json.marshal": linear, "json.unmarshal": scattered, "json.is_valid": scattered,
	"base64.encode": linear, "base64.decode": linear, "base64.is_valid": linear,
	"base64url.encode": linear, "base64url.encode_no_pad": linear, "base64url.decode": linear, "hex.encode": linear, "hex.decode": linear,
	"urlquery.encode": linear, "urlquery.decode": linear, "urlquery.encode_object": linear, "urlquery.decode_object": scattered,
	"crypto.md5": linear, "crypto.sha1": linear, "crypto.sha256": linear,
	"regex.match": matched, "re_match": matched, "regex.is_valid": pattern, "regex.split": cut, "regex.find_n": cut,
	"regex.find_all_string_submatch_n": captured, "regex.replace": rewritten, "glob.quote_meta": linear,
	// words of a known form
	"time.parse_ns": short, "time.parse_rfc3339_ns": short, "time.parse_duration_ns": short, "time.format": zoned, "time.date": zoned,
	"time.clock": zoned, "time.weekday": zoned, "time.add_date": zoned, "time.diff": zoned,
	"semver.compare": short, "semver.is_valid": short, "uuid.parse": short, "uri.parse": short, "uri.is_valid": short,
	"units.parse": quantity, "units.parse_bytes": quantity,
	"net.cidr_contains": short, "net.cidr_intersects": short, "net.cidr_is_valid": short, "net.cidr_overlap": short,
}

// capabilities are what OPA's compiler may let rules use.
func capabilities() *ast.Capabilities {
	caps := ast.CapabilitiesForThisVersion()
	caps.AllowNet = []string{}
	caps.Builtins = slices.DeleteFunc(caps.Builtins, func(b *ast.Builtin) bool { return allowed[b.Name] == nil })
	return caps
}
