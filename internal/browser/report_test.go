package browser

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// sane is what no page may take to come to rest, on whatever machine: the aim, two seconds, is printed and not asserted.
const sane = 20 * time.Second

var chromium *Chromium
var maker *Maker

func TestMain(m *testing.M) {
	os.Exit(func() int {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
		defer cancel()
		c, stop, err := Start(ctx)
		if err == nil {
			defer stop()
			chromium = c
		} else if !errors.Is(err, ErrNone) {
			fmt.Println(err)
			return 1
		}
		dir, err := os.MkdirTemp("", "reports")
		if err != nil {
			fmt.Println(err)
			return 1
		}
		defer func() { _ = os.RemoveAll(dir) }()
		if chromium != nil {
			if maker, err = NewMaker(ctx, "../..", dir); err != nil {
				fmt.Println(err)
				return 1
			}
		}
		return m.Run()
	}())
}

// reports makes the report of each size once, in each language.
var reports = struct {
	sync.Mutex
	files map[string]string
}{files: map[string]string{}}

func reportOf(t *testing.T, inventory, lang string) string {
	t.Helper()
	if chromium == nil {
		t.Skip(ErrNone)
	}
	reports.Lock()
	defer reports.Unlock()
	key := inventory + " " + lang
	if reports.files[key] == "" {
		dir := inventory
		if inventory == "1000" {
			var err error
			if dir, err = maker.Generate(t.Context(), 1000); err != nil {
				t.Fatal(err)
			}
		}
		file, err := maker.Report(t.Context(), dir, lang)
		if err != nil {
			t.Fatal(err)
		}
		reports.files[key] = file
	}
	return reports.files[key]
}

// open opens a report and, at the end, holds against it whatever it complained of or asked for.
func open(t *testing.T, file string, look Look) *Page {
	t.Helper()
	p, stop, err := chromium.Open(file, look)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		for _, c := range p.Complaints() {
			t.Error(c)
		}
		for _, r := range p.Requests() {
			t.Error("asked for " + r)
		}
		stop()
	})
	return p
}

// value evaluates JavaScript in the page.
func value[T any](t *testing.T, p *Page, script string) T {
	t.Helper()
	v, err := Run[T](p, script)
	if err != nil {
		t.Fatalf("%s: %v", script, err)
	}
	return v
}

// judge fails for what axe-core calls serious or critical, and logs the rest.
func judge(t *testing.T, p *Page) {
	t.Helper()
	faults, err := p.Axe()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range faults {
		if f.Impact == "serious" || f.Impact == "critical" {
			t.Error(f)
			continue
		}
		t.Log(f)
	}
}

func TestReports(t *testing.T) {
	for _, inventory := range []string{"examples/inventories/agence", "1000"} {
		for _, lang := range []string{"fr", "ar", "en"} {
			for _, dark := range []bool{false, true} {
				t.Run(fmt.Sprintf("%s-%s-dark=%t", filepath.Base(inventory), lang, dark), func(t *testing.T) {
					p := open(t, reportOf(t, inventory, lang), Look{Dark: dark})
					t.Logf("at rest after %s, in %s", p.Ready.Round(time.Millisecond), chromium.Version)
					if p.Ready > sane {
						t.Errorf("at rest after %s only", p.Ready)
					}
					if got := value[string](t, p, "document.documentElement.lang"); got != lang {
						t.Errorf("the page is in %q", got)
					}
					if got := value[string](t, p, "getComputedStyle(document.body).direction"); (got == "rtl") != (lang == "ar") {
						t.Errorf("the page runs %s", got)
					}
					if got := value[string](t, p, "matchMedia('(prefers-color-scheme: dark)').matches + ' ' + getComputedStyle(document.documentElement).colorScheme"); !strings.HasPrefix(got, strconv.FormatBool(dark)) {
						t.Errorf("dark is %s", got)
					}
					judge(t, p)
				})
			}
		}
	}
}

// The digests are those of the files npm gave for the versions that are named beside them.
func TestVendoredBytes(t *testing.T) {
	const axe = "29348999450cdf2849a8e70b7912fc2da85a849da39c0d0d5394f51d4a9ed95c"
	sum := sha256.Sum256([]byte(axeSource))
	if got := hex.EncodeToString(sum[:]); got != axe {
		t.Errorf("testdata/axe.min.js is not axe-core 4.14.1: %s", got)
	}
}

// A page that asks for something and fails must be found out, or the tests above would say nothing.
func TestFaultsAreFound(t *testing.T) {
	if chromium == nil {
		t.Skip(ErrNone)
	}
	file := t.TempDir() + "/bad.html"
	bad := `<!DOCTYPE html><html><title></title><body><img src="https://example.org/a.png"><script>fetch("https://example.org/b"); throw Error("bad")</script>`
	if err := os.WriteFile(file, []byte(bad), 0o600); err != nil {
		t.Fatal(err)
	}
	p, stop, err := chromium.Open(file, Look{})
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	faults, err := p.Axe()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]string{}
	for _, f := range faults {
		seen[f.ID] = f.Impact
	}
	if seen["image-alt"] != "critical" || seen["html-has-lang"] != "serious" {
		t.Error("axe-core found", seen)
	}
	if len(p.Complaints()) == 0 || len(p.Requests()) < 2 {
		t.Error(p.Complaints(), p.Requests())
	}
}
