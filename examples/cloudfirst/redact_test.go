package main

import (
	"archive/zip"
	"bytes"
	"flag"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
)

// everyRun runs each command of TestNoFormatTellsAHiddenName in all its forms, which takes minutes, and not once.
var everyRun = flag.Bool("every-run", false, "run every command with every format that must not tell hidden names")

func inventoryIn(t *testing.T, dir string) *inventory.Inventory {
	t.Helper()
	inv, diags, err := inventory.Load(t.Context(), os.DirFS(dir), inventory.LoadOptions{})
	require.NoError(t, err)
	require.False(t, diags.HasErrors(), diags.Error())
	return inv
}

// everyAttribute is an inventory that states every attribute of the language, of an administration that is of vital importance.
func everyAttribute(t *testing.T) *inventory.Inventory {
	t.Helper()
	inv := inventoryIn(t, filepath.Join("..", "..", "inventory", "reference"))
	inv, err := inv.With(inventory.Change{Path: "administration.agence.vital", State: inventory.Known, Value: true})
	require.NoError(t, err)
	return inv
}

// neighbour is another administration, which is none, and whose application has to do with the hidden ones. It quotes them.
const neighbour = `
administration "commune" {
  name     = "Commune (fictive)"
  vital    = false
  parent   = administration.zqx-agence
}
application "guichet" {
  name           = "Guichet, façade de ZQX-PERMIS"
  description    = "Envoie à Zqx permis, et à zqx_permis-v2"
  aliases        = ["guichet-zqx-permis", "guichet-2"]
  administration = administration.commune
  duplicate_of   = application.zqx-permis
  reads          = [register.zqx-foncier]
  owns           = [dataset.listes]
  users          = 40
  rto            = unknown("à demander à l'exploitant de zqx-permis")
  criticality    = "low"
  fact "users" {
    source = source.zqx-enquete-2026
    note   = "dit par zqx-agence"
  }
  flow "vers-zqx-permis" {
    to        = application.zqx-permis
    purpose   = "dépôts"
    if_broken = "stops"
  }
  move { with = [application.zqx-depense] }
}
dataset "listes" {
  name     = "Listes"
  steward  = administration.commune
  impact   = { confidentiality = 1, integrity = 1, availability = 1 }
  personal = "none"
  secrecy  = "none"
}
`

func everyRule(t *testing.T) *opa.Engine {
	t.Helper()
	e, err := opa.New(t.Context(), opa.Config{Packs: []string{opa.AllPacks}})
	require.NoError(t, err)
	return e
}

// poison makes every name, id and free text of the hidden blocks one that holds a word which stands nowhere else, so that a letter of it that
// gets out is found, and writes the inventory into a file whose name holds it too. Open blocks quote hidden ids and names.
func poison(t *testing.T, inv *inventory.Inventory, hidden []inventory.Ref, words map[string]bool) (dir string) {
	t.Helper()
	secret := map[inventory.Ref]bool{}
	for _, ref := range hidden {
		secret[ref] = true
	}
	var changes []inventory.Change
	set := func(path inventory.Path, v any) {
		changes = append(changes, inventory.Change{Path: path, State: inventory.Known, Value: v})
	}
	plain := []string{"timezone", "currency", "language", "rule"} // words that have a meaning
	for i := range inv.Facts() {
		if i.State != inventory.Known || len(i.Field.Enum) > 0 || slices.Contains(plain, i.Field.Name) {
			continue
		}
		switch v := i.Value.(type) {
		case string:
			switch {
			case secret[i.Block] && v != "none" && !words[v]:
				set(i.Path, "Zqx<"+v+">&'é\"")
			case !secret[i.Block] && i.Field.Name == "description":
				set(i.Path, v+" (voir ZQX-PERMIS)")
			}
		case []string:
			if secret[i.Block] && slices.Contains([]string{"aliases", "addresses", "documents", "subcontractors"}, i.Field.Name) {
				set(i.Path, append(slices.Clone(v), "zqx-"+i.Field.Name))
			}
		}
	}
	changed, err := inv.With(changes...)
	require.NoError(t, err)
	var text bytes.Buffer
	require.NoError(t, inventory.Encode(&text, changed))
	dir = t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "zqxfolder"), 0o755))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "zqxfolder", "zqxfile.inv.hcl"), []byte(poisonText(text.String(), secret)+neighbour), 0o644))
	return dir
}

var (
	opening = regexp.MustCompile(`^(\w+) "([^"]+)" \{$`)
	labeled = regexp.MustCompile(`^(\s+(?:link|component|service|flow|transform|subcontractor|absence) ")`)
	spoken  = regexp.MustCompile(`(unknown\(|(?:note|reason)\s+= )"`)
	naming  = regexp.MustCompile(`\b(\w+)\.([\pL_][\pL\pN_-]*)`)
)

// poisonText gives the hidden blocks other ids, and poisons labels, reasons and notes in them.
func poisonText(text string, secret map[inventory.Ref]bool) string {
	var out []string
	inside := false
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if m := opening.FindStringSubmatch(line); m != nil {
			if inside = secret[inventory.Ref{Kind: inventory.Kind(m[1]), ID: m[2]}]; inside {
				line = m[1] + ` "zqx-` + m[2] + `" {`
			}
		}
		if inside {
			line = labeled.ReplaceAllString(line, "${1}zqx-")
			line = spoken.ReplaceAllString(line, `${1}"zqx `)
		}
		line = naming.ReplaceAllStringFunc(line, func(s string) string {
			kind, id, _ := strings.Cut(s, ".")
			if secret[inventory.Ref{Kind: inventory.Kind(kind), ID: id}] {
				return kind + ".zqx-" + id
			}
			return s
		})
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}

// everyTarget names all targets, as the poisoned inventory calls them.
func everyTarget(inv *inventory.Inventory, r *inventory.Redaction) string {
	var out []string
	for _, target := range inv.Targets {
		id := target.ID
		if slices.Contains(r.Hidden, inventory.Ref{Kind: inventory.KindTarget, ID: id}) {
			id = "zqx-" + id
		}
		out = append(out, id)
	}
	return strings.Join(out, ",")
}

// redactable lists the commands that can take names out.
func redactable(cmd *cobra.Command) (can, cannot []string) {
	for _, c := range cmd.Commands() {
		a, b := redactable(c)
		can, cannot = append(can, a...), append(cannot, b...)
		name := strings.TrimPrefix(c.CommandPath(), "cloudfirst ")
		switch {
		case c.Flags().Lookup("redact") != nil:
			can = append(can, name)
		case c.HasSubCommands(), name == "watch": // which gives the flag to the command it runs, as watch_test.go tries
		default:
			cannot = append(cannot, name)
		}
	}
	return can, cannot
}

// Nothing that any command writes or says of an inventory whose names are taken out holds a letter of what is hidden.
func TestNoFormatTellsAHiddenName(t *testing.T) {
	if raceDetector {
		t.Skip("many runs of the program; the packages' own tests run under the race detector")
	}
	inv, e := everyAttribute(t), everyRule(t)
	r, err := inventory.Redact(inv, inventory.RedactOptions{Words: e.Words()})
	require.NoError(t, err)
	from := poison(t, inv, r.Hidden, e.Words())
	require.Contains(t, runOK(t, "assess", from, "--pack", "all"), "zqx", "the words are there to be found")
	secret := "zqx-permis"
	out := t.TempDir()
	at := func(name string) string { return filepath.Join(out, name) }
	key := filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(key, []byte("a secret of more than sixteen bytes"), 0o600))
	every := []string{}
	for _, format := range formatsToTry() {
		every = append(every, "-o", format+"="+at("report."+format))
	}
	state := at("state.json")
	ran := map[string]bool{}
	outputs := map[string]string{}
	for _, c := range []struct {
		command string
		args    []string
	}{
		{"report", append([]string{from, "--provisional"}, every...)},
		{"assess", []string{from, "--lang", "ar"}},
		{"assess", []string{from, "--json"}},
		{"assess", []string{from, "--shard", "1/2", "-o", "json=" + at("1.json")}},
		{"assess", []string{from, "--shard", "2/2", "-o", "json=" + at("2.json")}},
		{"merge", []string{from, at("2.json"), at("1.json"), "-o", "html=" + at("merged.html"), "-o", "sarif=" + at("merged.sarif")}},
		{"classify", []string{from}},
		{"classify", []string{from, "--json"}},
		{"explain", []string{from, secret, "--lang", "fr"}},
		{"explain", []string{from, secret, "--json"}},
		{"explain", []string{from, "MA-0520-11"}},
		{"plan", []string{from, "--provisional", "--json", "-o", "html=" + at("plan.html")}},
		{"plan", []string{from, "--provisional"}},
		{"plan whatif", []string{from, "--provisional", "--scenario", "later: +freeze.y=2027-01-01..2027-01-05"}},
		{"plan replay", []string{from, "--provisional", "--plan", at("plan.json")}},
		{"dispositions", []string{from}},
		{"dispositions", []string{from, "--json"}},
		{"portfolio", []string{from}},
		{"portfolio", []string{from, "--json"}},
		{"maturity", []string{from}},
		{"maturity", []string{from, "--json"}},
		{"weights", []string{from, "--json"}},
		{"indicators", []string{from, "--before", from}},
		{"indicators", []string{from, "--json"}},
		{"questions", []string{from, "--budget", "20", "--top", "0", "-o", at("form.xlsx")}},
		{"questions", []string{from, "--budget", "20", "--top", "0", "-o", at("form.csv")}},
		{"questions", []string{from, "--budget", "20", "--json"}},
		{"questions", []string{from, "--budget", "20", "--top", "0"}},
		{"path", []string{from, secret, "--evaluations", "5"}},
		{"path", []string{from, secret, "--evaluations", "5", "--json"}},
		{"path", []string{from, "--evaluations", "3", "--steps", "1"}},
		{"whatif", []string{from, "--json"}},
		{"whatif", []string{from, "--set", "application." + secret + ".users=7", "--all"}},
		{"dossier", []string{"cndp", from, secret, "-o", at("cndp.html"), "-o", at("cndp.docx"), "-o", at("cndp.json"), "-o", at("cndp.md")}},
		{"dossier", []string{"article-17", from, "--lang", "ar", "-o", at("study.html"), "-o", at("study.docx")}},
		{"dossier", []string{"homologation", from, "--json"}},
		{"dossier", []string{"cloud-first", from}},
		{"dossier", []string{"tender", from}},
		{"dossier", []string{"note", from}},
		{"keep", []string{from, "-o", state}},
		{"report", []string{from, "--provisional", "-o", "html=" + at("since.html"), "--since", state, "--as-of", "2027-10-31"}},
		{"diff", []string{state, from, "--as-of", "2027-10-31", "--evaluations", "5", "--top", "0"}},
		{"diff", []string{state, from, "--as-of", "2027-10-31", "--evaluations", "5", "--json"}},
		{"trend", []string{state, from, "--applications"}},
		{"trend", []string{state, from, "--json"}},
		{"aws push-waves", []string{from, "--provisional", "--target", everyTarget(inv, r), "-o", "mgn=" + at("import.csv")}},
		{"export sheet", []string{from, "-o", at("all.xlsx")}},
		{"export sheet", []string{from, "-o", at("all.zip")}},
		{"export sheet", []string{from, "-o", at("folder")}},
		{"export konveyor", []string{from, "-o", at("k.csv")}},
		{"export inventory", []string{from, "-o", at("all.inv.hcl")}},
	} {
		if !*everyRun && ran[c.command] && !slices.Contains(c.args, "--shard") { // compiling all rules takes most of the time
			continue
		}
		args := slices.Concat(strings.Fields(c.command), c.args, []string{"--redact", "--redact-key", key})
		if !strings.HasPrefix(c.command, "export") {
			args = append(args, "--pack", "all") // whose rules are all that may quote
		}
		got := runWith(t.Context(), args...)
		require.Contains(t, []int{exitFine, exitFindings}, got.code, "%s: %s", args, got.stderr)
		if c.command == "plan" && !ran["plan"] {
			require.NoError(t, os.WriteFile(at("plan.json"), []byte(got.stdout), 0o600))
		}
		ran[c.command] = true
		outputs["said by "+strings.Join(args, " ")] = got.stdout + got.stderr
	}
	plan := at("plan.json")
	for _, args := range [][]string{{"diff", plan, plan}, {"diff", plan, plan, "--json"}, {"diff", "embedded", "embedded"}} {
		got := runWith(t.Context(), args...)
		require.Equal(t, exitFine, got.code, got.stderr)
		outputs["said by "+strings.Join(args, " ")] = got.stdout + got.stderr
		got = runWith(t.Context(), append(args, "--redact")...)
		require.Equal(t, exitUsage, got.code, "nothing is taken out of plans and rules, and nobody is to believe so: %s", args)
	}
	can, cannot := redactable(newRoot())
	assert.ElementsMatch(t, can, slices.Collect(maps.Keys(ran)), "every command that can take names out is tried")
	for _, command := range cannot {
		got := runWith(t.Context(), append(strings.Fields(command), from, "--redact")...)
		assert.Equal(t, exitUsage, got.code, command)
		assert.NotContains(t, got.stdout, "zqx", command)
		assert.Contains(t, got.stderr, "unknown flag: --redact", command)
	}
	require.NoError(t, filepath.WalkDir(out, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(name)
		outputs[name] = string(text)
		if ext := filepath.Ext(name); err == nil && (ext == ".xlsx" || ext == ".docx" || ext == ".zip") {
			outputs[name] = unzipped(t, text)
		}
		return err
	}))
	for file, text := range outputs {
		lower := strings.ToLower(text)
		if at := strings.Index(lower, "zqx"); at >= 0 {
			t.Errorf("%s tells: …%s…", file, lower[max(0, at-80):min(len(lower), at+60)])
		}
	}
}

func unzipped(t *testing.T, packed []byte) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
	require.NoError(t, err)
	var out strings.Builder
	for _, f := range z.File {
		r, err := f.Open()
		require.NoError(t, err)
		_, err = io.Copy(&out, r)
		require.NoError(t, err)
		out.WriteString(f.Name)
	}
	return out.String()
}
