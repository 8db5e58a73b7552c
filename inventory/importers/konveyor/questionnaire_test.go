package konveyor_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/konveyor"
)

// wholeYAML states every field there is.
const wholeYAML = `name: "Tout ${x} %{y}"
description: |
  Deux lignes,
  l'une après l'autre.
required: true
builtin: false
status: started
thresholds: {red: 1, yellow: 30, unknown: 0}
riskMessages:
  red: Rouge
  yellow: Jaune
  green: Vert
  unknown: غير معروف
sections:
  - order: 1
    name: Une
    comment: " blancs "
    questions:
      - order: 1
        text: Yes
        explanation: "a\tb"
        includeFor: [{category: Technology, tag: Java EE}]
        excludeFor: [{category: Technology, tag: Quarkus}, {category: Caching, tag: "7"}]
        answers:
          - order: 1
            text: 7
            risk: green
            rationale: parce que
            mitigation: rien
            applyTags: [{category: A, tag: B}]
            autoAnswerFor: [{category: C, tag: D}, {category: E, tag: F}]
            selected: true
            autoAnswered: false
          - order: 2
            text: true
            risk: unknown
`

func TestQuestionnaireRoundTrip(t *testing.T) {
	q, err := konveyor.ParseYAML("whole.yaml", []byte(wholeYAML))
	require.NoError(t, err)
	require.Equal(t, "Yes", q.Sections[0].Questions[0].Text)
	require.Equal(t, "7", q.Sections[0].Questions[0].Answers[0].Text)
	require.Equal(t, "true", q.Sections[0].Questions[0].Answers[1].Text)
	require.Equal(t, 0, *q.Thresholds.Unknown)
	text := roundTrip(t, q)
	golden := filepath.Join("testdata", "whole.questionnaire.hcl")
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(golden, text, 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	require.Equal(t, string(want), string(text))
}

// roundTrip writes and reads a questionnaire in both forms, and returns the HCL form.
func roundTrip(t *testing.T, q *konveyor.Questionnaire) []byte {
	t.Helper()
	var asHCL, asYAML bytes.Buffer
	require.NoError(t, konveyor.WriteHCL(&asHCL, q))
	fromHCL, err := konveyor.ParseHCL("q.questionnaire.hcl", asHCL.Bytes())
	require.NoError(t, err, asHCL.String())
	require.Equal(t, q, fromHCL)
	require.NoError(t, konveyor.WriteYAML(&asYAML, fromHCL))
	fromYAML, err := konveyor.ParseYAML("q.yaml", asYAML.Bytes())
	require.NoError(t, err, asYAML.String())
	require.Equal(t, q, fromYAML, asYAML.String())
	return asHCL.Bytes()
}

func TestForeignQuestionnaire(t *testing.T) {
	text, err := os.ReadFile("../../../../shared/samples/foreign/konveyor-questionnaire-cloud-native.yaml")
	if errors.Is(err, os.ErrNotExist) {
		t.Skip("konveyor-questionnaire-cloud-native.yaml is not at hand")
	}
	require.NoError(t, err)
	q, err := konveyor.ParseYAML("cloud-native.yaml", text)
	require.NoError(t, err)
	require.Len(t, q.Sections, 2)
	require.Len(t, q.Sections[1].Questions, 4)
	require.Len(t, q.Sections[0].Questions[2].Answers[0].AutoAnswerFor, 4)
	require.Equal(t, 1, *q.Thresholds.Red)
	asHCL := roundTrip(t, q)
	require.Contains(t, string(asHCL), `questionnaire "cloud-native" {`)
}

func TestQuestionnaireFaults(t *testing.T) {
	change := func(old, new string) string {
		out := strings.Replace(wholeYAML, old, new, 1)
		if out == wholeYAML {
			panic("nothing was changed: " + old)
		}
		return out
	}
	for name, c := range map[string]struct{ text, want string }{
		"unknown field":  {change("    comment:", "    coment:"), `q.yaml:17: section has no field "coment": its fields are order, name, comment, questions`},
		"unknown top":    {wholeYAML + "id: 7\n", `q.yaml:37: the questionnaire has no field "id"`},
		"twice":          {change("    name: Une\n", "    name: Une\n    name: Deux\n"), "section states name twice, first in line 16"},
		"no risk":        {change("            risk: unknown\n", ""), "answer must state risk"},
		"bad risk":       {change("risk: unknown", "risk: violet"), `risk cannot be "violet": the words are red, yellow, green, unknown`},
		"percent":        {change("yellow: 30", "yellow: 130"), "yellow must be a whole number from 0 to 100"},
		"half":           {change("yellow: 30", "yellow: 0.5"), "yellow must be a whole number from 0 to 100"},
		"no name":        {change("    name: Une\n", ""), "q.yaml:15: section must state name"},
		"empty text":     {change("text: Yes", "text:"), "text is empty"},
		"list for text":  {change("text: Yes", "text: [a]"), "an element of text must have fields of its own"},
		"text for list":  {change("[{category: A, tag: B}]", "B"), "applyTags must be a list"},
		"bool":           {change("required: true", "required: oui"), "required must be true or false"},
		"alias":          {"a: &a [x]\nb: *a\n", "anchors and aliases"},
		"tag":            {change("order: 1", "order: !!binary aGk="), "the tag !!binary is not read"},
		"two documents":  {wholeYAML + "---\nname: B\n", "a second document begins here"},
		"empty":          {"", "q.yaml:1: the questionnaire is empty"},
		"a list":         {"- a\n", "a questionnaire is a mapping"},
		"no yaml":        {"name: [a\n", "q.yaml: "},
		"not UTF-8":      {"name: \xff\n", "not UTF-8"},
		"too big":        {strings.Repeat("#", konveyor.MaxYAML+1), "larger than"},
		"deep flow":      {strings.Repeat("[", 100_000), "brackets are open"},
		"deep block":     {strings.Repeat("- ", 200_000), "q.yaml"},
		"deep indent":    {deepMapping(400), "nested"},
		"merge key":      {change("comment:", "<<: {a: b}\n    comment:"), `no field "<<"`},
		"billion laughs": {billionLaughs, "anchors and aliases"},
	} {
		t.Run(name, func(t *testing.T) {
			begin := time.Now()
			_, err := konveyor.ParseYAML("q.yaml", []byte(c.text))
			var fault *konveyor.QuestionnaireError
			require.ErrorAs(t, err, &fault)
			require.ErrorContains(t, err, c.want)
			require.Less(t, time.Since(begin), 5*time.Second)
		})
	}
	_, err := konveyor.ParseYAML("q.yaml", []byte(strings.NewReplacer("red: 1", "red: x", "risk: green", "risk: grün", "builtin", "bildin").Replace(wholeYAML)))
	var fault *konveyor.QuestionnaireError
	require.ErrorAs(t, err, &fault)
	require.Len(t, fault.Problems, 3, "all faults at once: %v", err)
}

func deepMapping(depth int) string {
	var b strings.Builder
	for i := range depth {
		b.WriteString(strings.Repeat(" ", i) + "a:\n")
	}
	return b.String()
}

const billionLaughs = `a: &a ["x","x","x","x","x","x","x","x","x"]
b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]
e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]
`

func TestHCLFaults(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"brackets":      {`questionnaire "a" { name = [[[[ }`, `q.hcl:1: '[' cannot stand outside of quotes`},
		"parentheses":   {strings.Repeat("(", 70_000), "cannot stand outside"},
		"interpolation": {`questionnaire "a" { name = "` + strings.Repeat(`${"`, 50_000), "texts take no ${…}"},
		"directive":     {`questionnaire "a" { name = "%{if}" }`, "texts take no %{…}"},
		"heredoc":       {"questionnaire \"a\" {\n name = <<E\nx\nE\n}", `q.hcl:2: '<' cannot stand`},
		"big number":    {"questionnaire \"a\" {\n thresholds {\n red = 1e10000000\n }\n}", "q.hcl:3: a number must be whole"},
		"long number":   {"a = 12345678901", "a number must be whole"},
		"minus":         {"a = " + strings.Repeat("- ", 100_000), "cannot stand outside"},
		"nested":        {strings.Repeat("a {\n", 100_000), "q.hcl:9: blocks are nested more than 8 deep"},
		"open":          {"questionnaire \"a\" {", "a { is never closed"},
		"closed":        {"}", "closes nothing"},
		"quotes":        {`questionnaire "a" { name = "x`, "the quotes are never closed"},
		"line":          {"questionnaire \"a\" { name = \"x\ny\" }", "a text ends with its line"},
		"NUL":           {"\x00", "not UTF-8"},
		"nothing":       {"", `there is no block questionnaire "id"`},
		"another":       {`application "a" { }`, `the block must be questionnaire "id"`},
		"outside":       {"a = 1\nquestionnaire \"a\" {\n}", "nothing may stand outside"},
		"label":         {"questionnaire \"a\" {\n section \"x\" {\n }\n}", "q.hcl:2: section takes no label"},
		"unknown":       {"questionnaire \"a\" {\n titel = \"x\"\n}", `q.hcl:2: the questionnaire has no field "titel"`},
		"number":        {"questionnaire \"a\" {\n name = 7\n}", "name must be a text in quotes"},
		"word":          {"questionnaire \"a\" {\n name = foo\n}", "name must be a text in quotes"},
		"twice":         {"questionnaire \"a\" {\n name = \"x\"\n thresholds {\n }\n thresholds {\n }\n}", "thresholds must hold fields of its own, once"},
		"syntax":        {"questionnaire \"a\" {\n = =\n}", "q.hcl:2"},
		"long text":     {`questionnaire "a" { name = "` + strings.Repeat("x", 70_000) + `"}`, "longer than"},
	} {
		t.Run(name, func(t *testing.T) {
			begin := time.Now()
			_, err := konveyor.ParseHCL("q.hcl", []byte(c.text))
			var fault *konveyor.QuestionnaireError
			require.ErrorAs(t, err, &fault)
			require.ErrorContains(t, err, c.want)
			require.Less(t, time.Since(begin), time.Second)
		})
	}
}

func FuzzQuestionnaireYAML(f *testing.F) {
	f.Add([]byte(wholeYAML))
	f.Add([]byte(billionLaughs))
	f.Add([]byte("name: a\nsections: [{order: 1, name: \"$${\", questions: []}]\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		if q, err := konveyor.ParseYAML("q.yaml", text); err == nil {
			roundTrip(t, q)
		}
	})
}

func FuzzQuestionnaireHCL(f *testing.F) {
	f.Add([]byte("questionnaire \"a\" {\n name = \"x\"\n}\n"))
	f.Add([]byte("# c\nquestionnaire \"a\" { // d\n}\r\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		if q, err := konveyor.ParseHCL("q.hcl", text); err == nil {
			roundTrip(t, q)
		}
	})
}

// FuzzQuestionnaireText puts any text into every place that takes one.
func FuzzQuestionnaireText(f *testing.F) {
	for _, s := range []string{"a", "$${x}", "$$${", "%%{", "\\", "\"", "\n a\n", " \nx", "no", "7", "~", "- a", "# a", "a: b", "\u202e", "\u2028", "\x7f", "é", "e\u0301", "\ufeff", "\r\n", "\t", "\u0085", "null", "0x1F", "<<", "!x", "&a", "*a", "|", ">\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		q, err := konveyor.ParseYAML("whole.yaml", []byte(wholeYAML))
		require.NoError(t, err)
		text, ok := konveyor.Storable(text)
		if !ok {
			return
		}
		q.Description, q.RiskMessages.Red, q.Sections[0].Comment = text, text, text
		q.Sections[0].Questions[0].Answers[0].Mitigation = text
		roundTrip(t, q)
	})
}
