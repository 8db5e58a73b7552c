package opa

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime/metrics"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// attackRules are bodies of rules that want more than they may have. Each must end in an error, never in a finding.
var attackRules = map[string]string{
	"concat of long texts":          chainOf(`concat("", [x, x, x, x, x, x, x, x, x, x])`, `"xxxxxxxxxxxxxxxx"`, 9),
	"concat with a long separator":  `violation contains {"params": {"n": s}} if { a := [i | some i in numbers.range(1, 9999); true]; l := concat("", [sprintf("%1000d", [1]), sprintf("%1000d", [1])]); s := concat(l, [format_int(i, 10) | some i in a]) }`,
	"sprintf of itself":             chainOf(`sprintf("%s%s%s%s%s%s%s%s%s%s", [x, x, x, x, x, x, x, x, x, x])`, `"xxxxxxxxxxxxxxxx"`, 9),
	"sprintf with a width":          `violation contains {"params": {"n": s}} if s := sprintf("%1000000d%1000000d", [1, 2])`,
	"sprintf with a starred width":  `violation contains {"params": {"n": s}} if s := sprintf("%*d", [1000000000, 1])`,
	"sprintf with a precision":      `violation contains {"params": {"n": s}} if s := sprintf("%.1000000f", [1.5])`,
	"sprintf naming one argument":   `violation contains {"params": {"n": s}} if { l := sprintf("%1000d", [1]); f := replace(l, " ", "%[1]s"); s := sprintf(f, [l]) }`,
	"replace of every letter":       chainOf(`replace(x, "x", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`, `"x"`, 9),
	"replace of nothing":            chainOf(`replace(x, "", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`, `"x"`, 9),
	"strings.replace_n":             chainOf(`strings.replace_n({"x": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}, x)`, `"x"`, 9),
	"regex.replace with groups":     chainOf(`regex.replace(x, "(.*)", "$1$1$1$1$1$1$1$1")`, `"xxxxxxxx"`, 12),
	"a long regular expression":     `violation contains {} if { p := sprintf("%1000d", [1]); regex.match(p, "x") }`,
	"a regular expression on much":  `violation contains {} if { l := sprintf("%1000d", [1]); t := concat(l, ["a" | some _ in numbers.range(1, 1000)]); some i in numbers.range(1, 9999); regex.match("(x+x+)+y{100}(a|b){100}z", concat("", [t, format_int(i, 10)])) }`,
	"groups of every match":         `violation contains {"params": {"n": s}} if { l := sprintf("%1000d", [1]); t := concat(l, ["a" | some _ in numbers.range(1, 60)]); s := regex.find_all_string_submatch_n("((((((((((()))))))))))", t, -1) }`,
	"split into letters":            `violation contains {"params": {"n": s}} if { l := sprintf("%1000d", [1]); t := concat(l, ["a" | some _ in numbers.range(1, 900)]); s := split(t, "") }`,
	"json.unmarshal of much":        `violation contains {"params": {"n": s}} if { l := sprintf("%1000d", [1]); t := replace(l, " ", "[],"); s := [json.unmarshal(concat("", ["[", u, "1]"])) | some i in numbers.range(1, 9999); u := concat("", [t, t, t, t, t, t, t, t, t, t])] }`,
	"multiplication that squares":   chainOf(`x * x`, `99999999999`, 40),
	"a number from a text":          `violation contains {"params": {"n": s}} if s := to_number("1e999999999999") + 1` + "\nviolation contains {} if numbers.range(1, 1e6)",
	"a number from JSON":            `violation contains {"params": {"n": s}} if s := json.unmarshal("[1e20000]")[0] % 7` + "\nviolation contains {} if numbers.range(1, 1e6)",
	"a product":                     `violation contains {"params": {"n": s}} if s := product([999999999999 | some _ in numbers.range(1, 9999)])`,
	"a product of distinct numbers": `violation contains {"params": {"n": s}} if s := product(numbers.range(1, 9999))`,
	"units.parse":                   `violation contains {"params": {"n": s}} if s := units.parse("1e1000000000")`,
	"units.parse_bytes":             `violation contains {"params": {"n": s}} if s := units.parse_bytes("1e1000000000Ei")`,
	"a range":                       `violation contains {"params": {"n": s}} if s := numbers.range(1, 1000000000)`,
	"a range with steps":            `violation contains {"params": {"n": s}} if s := numbers.range_step(1, 1000000000000, 7)`,
	"ranges inside ranges":          `violation contains {} if { some a in numbers.range(1, 9999); some b in numbers.range(1, 9999); some c in numbers.range(1, 9999); a * b * c == 0 }`,
	"arrays of arrays":              chainOf(`[x, x, x, x, x, x, x, x]`, `["x"]`, 6) + "\n",
	"array.concat of itself":        chainOf(`array.concat(x, x)`, `[1, 2, 3, 4]`, 30),
	"arrays made by a function":     twice(`[x, x]`, `[1]`, 60),
	"objects made by a function":    twice(`{"a": x, "b": x}`, `{"a": 1}`, 60),
	"sets of sets":                  twice(`{x, [x]}`, `{1}`, 60),
	"object.union of objects":       twice(`object.union({"a": x}, {"b": x})`, `{}`, 60),
	"comparison of shared values":   twice(`[x, x]`, `[1]`, 14) + "\nviolation contains {} if { some _ in numbers.range(1, 9999); f13([1]) == f13([2]) }",
	"a product of sets":             `violation contains {"params": {"n": count(s)}} if s := {[a, b, c] | some a in numbers.range(1, 200); some b in numbers.range(1, 200); some c in numbers.range(1, 200)}`,
	"a large array":                 `violation contains {"params": {"n": count(s)}} if s := [[a, b, "x"] | some a in numbers.range(1, 9999); some b in numbers.range(1, 9999)]`,
	"large texts in a set":          `violation contains {"params": {"n": count(s)}} if s := {sprintf("%1000d", [a]) | some a in numbers.range(1, 9999); some b in numbers.range(1, 9999)}`,
	"an object of texts":            `violation contains {"params": {"n": count(s)}} if s := {sprintf("%1000d", [a]): sprintf("%900d", [a]) | some a in numbers.range(1, 9999); some b in numbers.range(1, 99)}`,
	"findings without end":          `violation contains {"params": {"a": a, "b": b}} if { some a in numbers.range(1, 9999); some b in numbers.range(1, 9999) }`,
	"sorting again and again":       `violation contains {} if { s := numbers.range(9999, 1); some i in numbers.range(1, 9999); sort(array.concat(s, [i])) == [] }`,
	"sums again and again":          `violation contains {} if { s := [j | some i in numbers.range(9999, 1); j := i * 2]; some a in numbers.range(1, 9999); sum(array.concat(s, [a])) == 0 }`,
	"object.subset of arrays":       `violation contains {} if { s := numbers.range(1, 9999); some i in numbers.range(1, 9999); object.subset(s, array.concat(numbers.range(1, 5000), [i])) }`,
	"prefixes":                      `violation contains {} if { s := [format_int(i, 2) | some i in numbers.range(1, 9999)]; strings.any_prefix_match(s, [concat("", [x, "z"]) | some x in s]) }`,
	"trim by a long set":            `violation contains {} if { l := sprintf("%1000d", [1]); t := concat(l, ["a" | some _ in numbers.range(1, 900)]); some i in numbers.range(1, 9999); trim(t, concat("", [t, format_int(i, 10)])) == "q" }`,
	"with inside a loop":            `violation contains {} if { some a in numbers.range(1, 9999); some b in numbers.range(1, 9999); p with input.version as a * b }` + "\np if input.version == 0\n",
	"graph.reachable again":         `violation contains {} if { g := {i: numbers.range(1, 300) | some i in numbers.range(1, 300)}; some a in numbers.range(1, 9999); count(graph.reachable(g, {1, a})) == 0 }`,
	"base64 of itself":              chainOf(`base64.encode(concat("", [x, x, x, x]))`, `"xxxxxxxxxxxxxxxx"`, 12),
	"urlquery of itself":            chainOf(`urlquery.encode(concat("%", [x, x]))`, `"%%%%%%%%%%%%%%%%"`, 20),
	"json.marshal of itself":        chainOf(`json.marshal([x, x])`, `"\"\"\"\""`, 20),
	"a time zone":                   `violation contains {"params": {"n": s}} if s := time.date([1, "../../../../etc/passwd"])`,
	"completions":                   `violation contains {} if { input.application.admin_mfa; input.application.monitoring; input.application.logs; some a in numbers.range(1, 9999); some b in numbers.range(1, 9999); a * b == 0 }`,
}

// chainOf is a rule that makes a value ever larger: each step names the one before as x.
func chainOf(step, first string, n int) string {
	lone := func(s, by string) string {
		var b strings.Builder
		inText := false
		for i := 0; i < len(s); i++ {
			if s[i] == '"' && (i == 0 || s[i-1] != '\\') {
				inText = !inText
			}
			word := func(c byte) bool { return c == '_' || c == '.' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' }
			if s[i] == 'x' && !inText && (i == 0 || !word(s[i-1])) && (i+1 == len(s) || !word(s[i+1])) {
				b.WriteString(by)
				continue
			}
			b.WriteByte(s[i])
		}
		return b.String()
	}
	var b strings.Builder
	fmt.Fprintf(&b, "violation contains {\"params\": {\"n\": x%d}} if {\n\tx0 := %s\n", n, first)
	for i := range n {
		fmt.Fprintf(&b, "\tx%d := %s\n", i+1, lone(step, fmt.Sprintf("x%d", i)))
	}
	return b.String() + "}\n"
}

// twice is a chain of functions, whose types OPA's checker does not see.
func twice(step, first string, n int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "f0(x) := %s\n", step)
	for i := 1; i < n; i++ {
		fmt.Fprintf(&b, "f%d(x) := f0(f%d(x))\n", i, i-1)
	}
	fmt.Fprintf(&b, "violation contains {\"params\": {\"n\": y}} if y := f%d(%s)\n", n-1, first)
	return b.String()
}

// attackLibraries are libraries that OPA's parser, compiler or planner would take long over, or that hold too much.
func attackLibraries() map[string]fstest.MapFS {
	rule := func(body string) fstest.MapFS { return testLibrary(body) }
	rep := strings.Repeat
	data := func(text string) fstest.MapFS {
		lib := testLibrary(`violation contains {} if data.custom.test.x`)
		lib["custom/test/data.yaml"] = &fstest.MapFile{Data: []byte(text)}
		return lib
	}
	doubling := func(step string, n int) string {
		var b strings.Builder
		b.WriteString("violation contains {} if {\n\tx0 := [1]\n")
		for i := range n {
			fmt.Fprintf(&b, "\tx%d := %s\n", i+1, strings.ReplaceAll(step, "@", fmt.Sprintf("x%d", i)))
		}
		return b.String() + "}\n"
	}
	rules := func(step string, n int) string {
		var b strings.Builder
		b.WriteString("r0 := [1]\n")
		for i := range n {
			fmt.Fprintf(&b, "r%d := %s\n", i+1, strings.ReplaceAll(step, "@", fmt.Sprintf("r%d", i)))
		}
		return b.String() + fmt.Sprintf("violation contains {} if r%d\n", n)
	}
	mocks := "p0 if input.x\n"
	reads := "f0(x) if x.a\n"
	for i := range 30 {
		mocks += fmt.Sprintf("p%d if {\n\tp%d with input as {\"x\": 1}\n\tp%d with input as {\"x\": 2}\n}\n", i+1, i, i)
	}
	for i := range 14 {
		for _, field := range strings.Split("abcdefgh", "") {
			reads += fmt.Sprintf("f%d(x) if f%d(x.%s)\n", i+1, i, field)
		}
	}
	return map[string]fstest.MapFS{
		"brackets":               rule("violation contains {} if x == " + rep("[", 60_000) + rep("]", 60_000)),
		"braces":                 rule("violation contains {} if x == " + rep("{", 40) + rep("}", 40)),
		"comprehensions":         rule("violation contains {} if x := " + rep("[y | y := ", 40) + "1" + rep("]", 40)),
		"a chain of operators":   rule("violation contains {} if 0 == 1" + rep("+1", 50_000)),
		"a chain of else":        rule("p := 0 if input.x\n" + rep(" else := 1 if input.y\n", 5_000) + "violation contains {} if p"),
		"a long reference":       rule("violation contains {} if input" + rep(".a", 60_000)),
		"indexes in indexes":     rule("violation contains {} if " + rep("input[", 20_000) + "1" + rep("]", 20_000)),
		"a long body":            rule("violation contains {} if {\n" + rep("input.x[_]\n", 9_000) + "}"),
		"many rules":             rule(rep("p contains 1 if input.x\n", 5_000) + "violation contains {} if p"),
		"many parameters":        rule("f(" + rep("a,", 5_000) + "b) if a\nviolation contains {} if f"),
		"types that double":      rule(doubling("[@, @]", 60)),
		"types of objects":       rule(doubling(`{"a": @, "b": @}`, 60)),
		"types of unions":        rule(doubling(`object.union({"a": @}, {"b": @})`, 60)),
		"types of rules":         rule(rules("[@, @]", 60)),
		"modifiers on modifiers": rule(mocks + "violation contains {} if p30"),
		"many modifiers":         rule("p if input.x\nviolation contains {} if {\n" + rep("p with input as {}\n", 150) + "}"),
		"paths that multiply":    rule(reads + "violation contains {} if f14(input.application)"),
		"a huge number":          rule("violation contains {} if input.x == 1e99999"),
		"templates":              rule("violation contains {} if x := " + rep(`$"{`, 5_000) + "1" + rep(`}"`, 5_000)),
		"a file that is too big": rule("violation contains {} if true\n" + rep("# comment\n", 20_000)),
		"a refused built-in":     rule(`violation contains {} if walk(input, [p, v])`),
		"http.send":              rule(`violation contains {} if http.send({"method": "get", "url": "http://localhost"})`),
		"the clock":              rule(`violation contains {} if time.now_ns() > 0`),
		"the environment":        rule(`violation contains {} if opa.runtime().env.HOME`),
		"bits.lsh":               rule(`violation contains {} if format_int(bits.lsh(1, 100000000), 10) == ""`),
		"graph.reachable_paths":  rule(`violation contains {} if graph.reachable_paths({}, {})`),
		"rego.parse_module":      rule(`violation contains {} if rego.parse_module("x", "package x")`),
		"glob.match":             rule(`violation contains {} if glob.match("*a*a*a*a*a*a*b", [], "aaaa")`),
		"yaml.unmarshal":         rule(`violation contains {} if yaml.unmarshal("a: &a [1]")`),
		"json.patch":             rule(`violation contains {} if json.patch({}, [])`),
		"data: aliases":          data("a: &a [1,2,3,4,5,6,7,8,9]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n"),
		"data: a long alias":     data("a: &a \"" + rep("x", 500_000) + "\"\nb: [" + rep("*a,", 1000) + "*a]\n"),
		"data: nested brackets":  data("x: " + rep("[", 100_000) + rep("]", 100_000)),
		"data: nested lists":     data("x:\n  " + rep("- ", 50_000) + "1\n"),
		"data: nested keys":      data(rep("? ", 50_000) + "1\n"),
		"data: too many values":  data("x: [" + rep("1,", 900_000) + "1]\n"),
		"data: too large":        data("x: \"" + rep("x", 3<<20) + "\"\n"),
		"data: not an object":    data("[1]\n"),
	}
}

const attackDeadline = 2 * time.Second

// attackTime is what an attack may take. Time depends on what else the machine does, so the promise itself, deadline and half a second, is
// held only where somebody measures, with CLOUDFIRST_MEASURE=1 on a machine at rest.
func attackTime() time.Duration {
	if os.Getenv("CLOUDFIRST_MEASURE") != "" {
		return attackDeadline + 500*time.Millisecond
	}
	return 20 * attackDeadline
}

func attackHeap() uint64 {
	if os.Getenv("CLOUDFIRST_MEASURE") != "" {
		return 256 << 20
	}
	return 512 << 20
}

// costOf runs f and reports how long it took and by how much the heap grew at most.
func costOf(f func()) (time.Duration, uint64) {
	heap := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(heap)
	before, most := heap[0].Value.Uint64(), uint64(0)
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		for {
			metrics.Read(heap)
			if now := heap[0].Value.Uint64(); now > before {
				most = max(most, now-before)
			}
			select {
			case <-stop:
				return
			case <-time.After(2 * time.Millisecond):
			}
		}
	}()
	start := time.Now()
	f()
	took := time.Since(start)
	close(stop)
	<-stopped
	return took, most
}

// attacked runs a library over one application.
func attacked(t *testing.T, lib fstest.MapFS) error {
	ctx := context.Background()
	limits := Limits{Application: attackDeadline, Run: attackDeadline, Compile: attackDeadline}
	if os.Getenv("CLOUDFIRST_MEASURE") == "" {
		limits.Compile = 10 * attackDeadline
	}
	e, err := New(ctx, Config{Library: lib, Limits: limits})
	if err != nil {
		return err
	}
	inv := parse(t, "application \"a\" {\n  name = \"A\"\n}")
	classes, err := e.Classify(ctx, inv)
	require.NoError(t, err)
	_, err = e.Evaluate(ctx, inv, classes)
	return err
}

// TestAttacks runs every hostile rule and library: each must end in a clear error, in time and without much memory. With -v it prints what
// each took.
func TestAttacks(t *testing.T) {
	all := attackLibraries()
	for name, body := range attackRules {
		all["rule: "+name] = testLibrary(body)
	}
	require.Greater(t, len(all), 80)
	var slowest, largest string
	var worst time.Duration
	var most uint64
	for _, name := range sortedKeys(all) {
		var err error
		took, grew := costOf(func() { err = attacked(t, all[name]) })
		var limit *LimitError
		text := fmt.Sprint(err)
		t.Logf("%-40s %8v %6.1f MiB  %.150s", name, took.Round(time.Millisecond), float64(grew)/(1<<20), strings.ReplaceAll(text, "\n", " "))
		if assert.Error(t, err, name) && strings.HasPrefix(name, "rule: ") {
			assert.Regexp(t, "T-1|t1/rule.rego", text, "%s: the rule is named", name)
			assert.True(t, errors.As(err, &limit), "%s: %s", name, text)
		}
		assert.Less(t, took, attackTime(), name)
		assert.Less(t, grew, attackHeap(), name)
		if took > worst {
			worst, slowest = took, name
		}
		if grew > most {
			most, largest = grew, name
		}
	}
	t.Logf("%d attacks; slowest: %s, %v; largest: %s, %.1f MiB", len(all), slowest, worst.Round(time.Millisecond), largest, float64(most)/(1<<20))
}
