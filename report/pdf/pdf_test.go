package pdf

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/stretchr/testify/require"
)

// agence is the report of the example agency.
var agence = sync.OnceValues(func() (report.Document, error) { return document(os.DirFS("../../examples/inventories/agence")) })

// document assesses and plans an inventory.
func document(files fs.FS) (d report.Document, err error) {
	ctx := context.Background()
	inv, diags, err := inventory.Load(ctx, files, inventory.LoadOptions{})
	if err != nil {
		return d, err
	}
	if diags.HasErrors() {
		return d, errors.New(diags[0].Summary)
	}
	engine, err := opa.New(ctx, opa.Config{})
	if err != nil {
		return d, err
	}
	rep, err := readiness.EvaluateWith(engine.Classify, engine.Evaluate)(ctx, inv)
	if err != nil {
		return d, err
	}
	assessed, err := readiness.Assess(inv, rep.Classes, rep, readiness.DefaultModel())
	if err != nil {
		return d, err
	}
	plan, err := planner.Build(ctx, inv, assessed, planner.Options{})
	return report.Document{Inventory: inv, Policy: rep, Assessment: assessed, Plan: plan}, err
}

func TestPrintsArabic(t *testing.T) {
	browser, err := Find()
	if err != nil {
		t.Skip(err)
	}
	for _, tool := range []string{"pdftotext", "pdfinfo"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip(err)
		}
	}
	d, err := agence()
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "ar.pdf")
	var out bytes.Buffer
	require.NoError(t, Write(t.Context(), &out, d, Options{Report: report.Options{Lang: "ar"}, Browser: browser}))
	require.NoError(t, os.WriteFile(file, out.Bytes(), 0o600))
	if kept := os.Getenv("PDF_OUT"); kept != "" {
		require.NoError(t, os.WriteFile(kept, out.Bytes(), 0o600))
	}

	info, err := exec.Command("pdfinfo", file).CombinedOutput()
	require.NoError(t, err, string(info))
	pages := regexp.MustCompile(`Pages:\s+(\d+)`).FindSubmatch(info)
	require.NotNil(t, pages, string(info))
	n, _ := strconv.Atoi(string(pages[1]))
	require.Equal(t, n, sheets(out.Bytes()), "the pages counted without a tool")
	require.Regexp(t, `Page size:\s+59\d\.?\d* x 84\d`, string(info), "A4")

	text, err := exec.Command("pdftotext", "-enc", "UTF-8", file, "-").Output()
	require.NoError(t, err)
	told := strings.Split(strings.TrimSuffix(string(text), "\f"), "\f")
	require.Len(t, told, n)
	for i, s := range told {
		require.Regexp(t, fmt.Sprintf(`%d / %d|%d / %d`, i+1, n, n, i+1), s, "every page says which it is of how many")
	}
	plain := regexp.MustCompile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]").ReplaceAllString(string(text), "")
	name := ""
	for _, a := range d.Inventory.Applications {
		if n := a.NameAr.Or(""); n != "" {
			name = n
		}
	}
	require.NotEmpty(t, name, "the example names an application in Arabic")
	for _, word := range append(strings.Fields(name), "التصنيف") {
		require.Contains(t, plain, word, "letters come out whole and in their order")
	}
	for _, word := range []string{"الجدول الزمني", "الموجة", "تجميد", "العطل", "تجريبية", monthOf(d)} {
		require.Contains(t, plain, word, "the calendar is on paper")
	}
}

// monthOf is the Arabic month in which the plan begins.
func monthOf(d report.Document) string {
	names := []string{"يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"}
	return names[d.Plan.Waves[0].Start.Time().Month()-1]
}

// sheets counts the pages of a PDF as browsers write them.
func sheets(file []byte) int {
	return len(regexp.MustCompile(`/Type /Page\s`).FindAll(file, -1))
}

// A report is as long as what it tells: the example agency fits a thin file, and one application a few sheets.
func TestPages(t *testing.T) {
	browser, err := Find()
	if err != nil {
		t.Skip(err)
	}
	whole, err := agence()
	require.NoError(t, err)
	single, err := document(fstest.MapFS{"one.inv.hcl": {Data: []byte(oneApplication)}})
	require.NoError(t, err)
	for _, c := range []struct {
		name        string
		d           report.Document
		lang        string
		least, most int
	}{
		{"agence", whole, "fr", 8, 24},
		{"agence", whole, "ar", 8, 28},
		{"one", single, "fr", 3, 9},
	} {
		var out bytes.Buffer
		require.NoError(t, Write(t.Context(), &out, c.d, Options{Report: report.Options{Lang: c.lang}, Browser: browser}))
		n := sheets(out.Bytes())
		t.Logf("%s %s: %d pages", c.name, c.lang, n)
		require.GreaterOrEqual(t, n, c.least, "%s %s", c.name, c.lang)
		require.LessOrEqual(t, n, c.most, "%s %s", c.name, c.lang)
	}
}

const oneApplication = `
inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}

administration "a" {
  name = "Administration fictive"
}

application "registre" {
  name           = "Registre"
  administration = administration.a
}

target "salle" {
  name = "Salle"
  kind = "own_premises"
}
`

// pretend makes a program that does what a shell script says; $out is the file to print to.
func pretend(t *testing.T, script string) string {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("no shell scripts")
	}
	file := filepath.Join(t.TempDir(), "browser")
	head := "#!/bin/sh\nfor a; do case $a in --print-to-pdf=*) out=${a#*=};; --user-data-dir=*) dir=${a#*=};; esac; done\n"
	require.NoError(t, os.WriteFile(file, []byte(head+script+"\n"), 0o700))
	return file
}

func TestBrowsersThatFail(t *testing.T) {
	d, err := agence()
	require.NoError(t, err)
	for script, want := range map[string]string{
		"echo no display >&2; exit 3":  "no display",
		"exit 0":                       "printed nothing",
		"echo '<html>' > \"$out\"":     "no PDF",
		": > \"$out\"":                 "no PDF",
		"sleep 60":                     "within 50ms",
		"echo $PWD; sleep 60 & exit 1": "could not print",
	} {
		limit := time.Minute
		if strings.HasPrefix(script, "sleep") {
			limit = 50 * time.Millisecond
		}
		var out bytes.Buffer
		err := Write(t.Context(), &out, d, Options{Browser: pretend(t, script), Limit: limit})
		require.ErrorContains(t, err, want, script)
		require.Empty(t, out.Bytes(), script)
	}
}

func TestProfileIsOwnAndRemoved(t *testing.T) {
	d, err := agence()
	require.NoError(t, err)
	where := filepath.Join(t.TempDir(), "where")
	t.Setenv("WHERE", where)
	var out bytes.Buffer
	browser := pretend(t, `mkdir "$dir"; echo "$dir" > "$WHERE"; printf '%%PDF-1.4 whole' > "$out"`)
	require.NoError(t, Write(t.Context(), &out, d, Options{Browser: browser}))
	require.Equal(t, "%PDF-1.4 whole", out.String())
	dir, err := os.ReadFile(where)
	require.NoError(t, err)
	require.NoDirExists(t, strings.TrimSpace(string(dir)))
	require.NoDirExists(t, filepath.Dir(strings.TrimSpace(string(dir))))
}

func TestEndOfTheContextEndsTheBrowser(t *testing.T) {
	d, err := agence()
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	started := filepath.Join(t.TempDir(), "started")
	t.Setenv("STARTED", started)
	go func() {
		for ctx.Err() == nil {
			if _, err := os.Stat(started); err == nil {
				cancel()
			}
			time.Sleep(time.Millisecond)
		}
	}()
	err = Write(ctx, &bytes.Buffer{}, d, Options{Browser: pretend(t, `: > "$STARTED"; exec sleep 60`)})
	require.ErrorIs(t, err, context.Canceled)
}

func TestNoBrowser(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	t.Setenv(Variable, "")
	if len(installed(runtime.GOOS)) == 0 {
		_, err := Find()
		require.ErrorIs(t, err, ErrNoBrowser)
		require.ErrorIs(t, Write(t.Context(), &bytes.Buffer{}, report.Document{}, Options{}), ErrNoBrowser)
	}
	t.Setenv(Variable, "no-such-browser")
	_, err := Find()
	require.ErrorContains(t, err, Variable+"=no-such-browser cannot be run")
	require.False(t, errors.Is(err, ErrNoBrowser), "what was named and is not there is told apart")
}
