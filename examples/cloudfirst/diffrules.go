package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"

	"github.com/spf13/cobra"

	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

// rulesDiff is what is different between two libraries of rules, the JSON of diff of rules. Everything is sorted.
type rulesDiff struct {
	Added   []policy.RuleID `json:"added"`   // rules that only the new library has
	Removed []policy.RuleID `json:"removed"` // rules that only the old one has
	Changed []changedRule   `json:"changed"`
	Files   []changedFile   `json:"files"` // of data and of what rules share, which may change any rule
}

// changedRule is a rule of both libraries.
type changedRule struct {
	Rule policy.RuleID `json:"rule"`
	What []string      `json:"what"` // attributes as rules --json names them; text: the rule's own, or its examples of use
}

// changedFile is a file that holds no rule.
type changedFile struct {
	Name string `json:"name"`
	Was  bool   `json:"was"` // in the old library
	Is   bool   `json:"is"`  // in the new one
}

func diffRules(cmd *cobra.Command, args []string, s *settings) error {
	old, err := engineOf(cmd, args[0])
	if err != nil {
		return err
	}
	fresh, err := engineOf(cmd, args[1])
	if err != nil {
		return err
	}
	d, err := compareRules(old, fresh)
	if err != nil {
		return err
	}
	if s.json {
		return printJSON(cmd.OutOrStdout(), d)
	}
	return d.print(cmd.OutOrStdout(), phrases{diffRulesTexts, s.lang})
}

func compareRules(old, fresh *opa.Engine) (*rulesDiff, error) {
	was, is := rulesByID(old), rulesByID(fresh)
	d := &rulesDiff{Added: []policy.RuleID{}, Removed: []policy.RuleID{}, Changed: []changedRule{}}
	for _, id := range slices.Sorted(maps.Keys(is)) {
		before, ok := was[id]
		if !ok {
			d.Added = append(d.Added, id)
			continue
		}
		what, err := changesOf(before, is[id])
		if err != nil {
			return nil, err
		}
		if len(what) > 0 {
			d.Changed = append(d.Changed, changedRule{id, what})
		}
	}
	for _, id := range slices.Sorted(maps.Keys(was)) {
		if _, ok := is[id]; !ok {
			d.Removed = append(d.Removed, id)
		}
	}
	var err error
	d.Files, err = changedFiles(old, fresh)
	return d, err
}

func rulesByID(e *opa.Engine) map[policy.RuleID]policy.Rule {
	out := map[policy.RuleID]policy.Rule{}
	for _, r := range e.Rules() {
		out[r.ID] = r
	}
	return out
}

// changesOf names the attributes that differ, and the text when it is all that does.
func changesOf(was, is policy.Rule) (what []string, err error) {
	text := was.Digest != is.Digest
	was.Digest, is.Digest, was.File, is.File = "", "", "", ""
	a, err := attributesOf(was)
	if err != nil {
		return nil, err
	}
	b, err := attributesOf(is)
	if err != nil {
		return nil, err
	}
	all := maps.Clone(a)
	maps.Copy(all, b)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		if !bytes.Equal(a[name], b[name]) {
			what = append(what, name)
		}
	}
	if text && len(what) == 0 {
		what = []string{"text"}
	}
	return what, nil
}

func attributesOf(r policy.Rule) (out map[string]json.RawMessage, err error) {
	text, err := json.Marshal(r)
	if err != nil {
		return nil, err
	}
	return out, json.Unmarshal(text, &out)
}

// changedFiles compares the files that hold no rule.
func changedFiles(old, fresh *opa.Engine) ([]changedFile, error) {
	was, err := sharedFiles(old)
	if err != nil {
		return nil, err
	}
	is, err := sharedFiles(fresh)
	if err != nil {
		return nil, err
	}
	all := maps.Clone(was)
	maps.Copy(all, is)
	out := []changedFile{}
	for _, name := range slices.Sorted(maps.Keys(all)) {
		before, a := was[name]
		after, b := is[name]
		if a != b || before != after {
			out = append(out, changedFile{name, a, b})
		}
	}
	return out, nil
}

func sharedFiles(e *opa.Engine) (map[string]string, error) {
	lib, err := e.Library()
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	for _, f := range lib.Files {
		out[f.Path()] = f.Text
	}
	for _, r := range e.Rules() {
		delete(out, r.File)
	}
	return out, nil
}

func (d *rulesDiff) print(w io.Writer, p phrases) error {
	if len(d.Added)+len(d.Removed)+len(d.Changed)+len(d.Files) == 0 {
		_, err := fmt.Fprintln(w, p.t("same"))
		return err
	}
	for _, id := range d.Added {
		fmt.Fprintln(w, p.t("added", id))
	}
	for _, id := range d.Removed {
		fmt.Fprintln(w, p.t("removed", id))
	}
	for _, c := range d.Changed {
		printWrapped(w, 0, p.t("changed", c.Rule, p.list(c.What)))
	}
	for _, f := range d.Files {
		name := map[[2]bool]string{{true, true}: "file", {false, true}: "new file", {true, false}: "no file"}[[2]bool{f.Was, f.Is}]
		fmt.Fprintln(w, p.t(name, f.Name))
	}
	printWrapped(w, 0, p.t("sum", len(d.Added), len(d.Removed), len(d.Changed), len(d.Files)))
	_, err := fmt.Fprintln(w, p.t("next"))
	return err
}

var diffRulesTexts = map[string]policy.Text{
	"same":     {En: "the rules are the same", Fr: "les règles sont les mêmes", Ar: "القواعد هي نفسها"},
	"added":    {En: "new rule: %s", Fr: "nouvelle règle : %s", Ar: "قاعدة جديدة: %s"},
	"removed":  {En: "rule that is gone: %s", Fr: "règle disparue : %s", Ar: "قاعدة حذفت: %s"},
	"changed":  {En: "changed rule: %s: %s", Fr: "règle changée : %s : %s", Ar: "قاعدة تغيرت: %s: %s"},
	"file":     {En: "changed file: %s", Fr: "fichier changé : %s", Ar: "ملف تغير: %s"},
	"new file": {En: "new file: %s", Fr: "nouveau fichier : %s", Ar: "ملف جديد: %s"},
	"no file":  {En: "file that is gone: %s", Fr: "fichier disparu : %s", Ar: "ملف حذف: %s"},
	"sum": {
		En: "rules: %d new, %d gone, %d changed; other files that differ: %d",
		Fr: "règles : %d nouvelles, %d disparues, %d changées ; autres fichiers qui diffèrent : %d",
		Ar: "القواعد: الجديدة %d، المحذوفة %d، المتغيرة %d؛ ملفات أخرى تختلف: %d",
	},
	"next": {
		En: "cloudfirst policy impact OLD NEW INVENTORY says which verdicts change",
		Fr: "cloudfirst policy impact OLD NEW INVENTORY dit quels avis changent",
		Ar: "يبين cloudfirst policy impact OLD NEW INVENTORY الأحكام التي تتغير",
	},
}
