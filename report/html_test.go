package report_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/stretchr/testify/require"
)

var languages = []string{"en", "fr", "ar"}

func render(t testing.TB, d report.Document, lang string) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, report.HTML(&b, d, report.Options{Lang: lang}))
	return b.String()
}

// Set REPORT_OUT to a folder to look at the pages.
func TestHTMLLanguages(t *testing.T) {
	for lang, dir := range map[string]string{"en": "ltr", "fr": "ltr", "ar": "rtl"} {
		page := render(t, sampleDocument(t), lang)
		if out := os.Getenv("REPORT_OUT"); out != "" {
			require.NoError(t, os.WriteFile(filepath.Join(out, lang+".html"), []byte(page), 0o600))
		}
		require.Contains(t, page, `<html lang="`+lang+`" dir="`+dir+`">`)
		static, _, _ := strings.Cut(page, `<script type="application/json"`)
		for _, bad := range []string{"ZgotmplZ", "%!", "[outcome", "{n}</", "<no value>"} {
			require.NotContains(t, static, bad)
		}
	}
	ar := render(t, sampleDocument(t), "ar")
	require.Contains(t, ar, "السجل العقاري الوطني")
	require.Contains(t, ar, "21\u00a0نونبر\u00a02026")
	require.NotRegexp(t, "[٠-٩]", ar, "digits are Latin")
}

func TestHTMLNeedsNothingElse(t *testing.T) {
	d := sampleDocument(t)
	d.Policy.Rules[1].Source.URL = "https://example.org/05-20"
	page := render(t, d, "fr")
	csp := strings.ReplaceAll(between(t, page, `http-equiv="Content-Security-Policy" content="`, `"`), "&#39;", "'")
	csp = strings.ReplaceAll(csp, "&#43;", "+")
	for _, text := range []string{between(t, page, "<style>", "</style>"), between(t, page, "<script>", "</script>")} {
		sum := sha256.Sum256([]byte(text))
		require.Contains(t, csp, "'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'")
	}
	require.Contains(t, csp, "default-src 'none'")
	require.Equal(t, 1, strings.Count(page, "<style"))
	require.Equal(t, 3, strings.Count(page, "<script"), "the data and the graph's library, which do not run by themselves, and the script")
	sum := sha256.Sum256([]byte(between(t, page, `id="cytoscape">`, "</script>")))
	require.Contains(t, csp, "'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'", "the library may be run")
	body := page[strings.Index(page, "<body"):strings.Index(page, "<script type=")]
	require.NotRegexp(t, `\s(style|on[a-z]+|src|srcset|background|action)\s*=`, body)
	require.NotRegexp(t, `<(link|img|iframe|object|embed|form|base)\b`, page)
	for _, href := range regexp.MustCompile(`href="([^"]*)"`).FindAllStringSubmatch(page, -1) {
		require.True(t, strings.HasPrefix(href[1], "#") || href[1] == "https://example.org/05-20", href[1])
	}
}

// between returns what stands between two texts of a page.
func between(t testing.TB, page, open, end string) string {
	t.Helper()
	_, rest, ok := strings.Cut(page, open)
	require.True(t, ok, open)
	text, _, ok := strings.Cut(rest, end)
	require.True(t, ok, end)
	return text
}

// hostile is a name that tries to break out of markup, of a table, and of its own direction.
const hostile = "<script>alert(1)</script>\" onload='x' | `a` \u202e\u2067evil\u200f & ]]> -->"

func hostileDocument(t testing.TB) report.Document {
	d := sampleDocument(t)
	for _, a := range d.Inventory.Applications {
		a.Name, a.NameFr, a.NameAr = inventory.Is(hostile), inventory.Is(hostile), inventory.Is(hostile)
		a.Stays = inventory.Is(hostile)
	}
	for _, x := range d.Inventory.Targets {
		x.Name = inventory.Is(hostile)
	}
	for _, x := range d.Inventory.Teams {
		x.Name = inventory.Is(hostile)
	}
	for _, x := range d.Inventory.Freezes {
		x.Reason = inventory.Is(hostile)
	}
	d.Inventory.Administrations[1].Name = inventory.Is(hostile)
	d.Inventory.Header.Marking = inventory.Is("</style>" + hostile)
	d.Policy.Library = hostile
	for i := range d.Policy.Rules {
		r := &d.Policy.Rules[i]
		r.Title, r.Description, r.Source.Seen = policy.Text{En: hostile, Fr: hostile, Ar: hostile}, hostile, hostile
		r.Source.Instrument, r.Source.Article, r.Source.URL = hostile, hostile, "javascript:alert(1)"
	}
	d.Assessment.Questions[0].Fact, d.Assessment.Questions[1].Reason, d.Assessment.Questions[2].State = hostile, hostile, hostile
	d.Assessment.Applications[0].Verdicts[1].Parts[0].Reasons = []readiness.Reason{{Kind: hostile, Rule: hostile, Params: map[string]any{hostile: hostile}}}
	d.Plan.Waves[0].Placements[0].Reasons = []planner.Reason{{Kind: hostile, Text: hostile}}
	d.Plan.Bounds[0].Name, d.Plan.Bounds[0].Proof = hostile, hostile
	d.NoPlan = &planner.InfeasibleError{Conflicts: []planner.Conflict{{Kind: hostile, Statements: []planner.Statement{{Fact: hostile, Text: hostile, Place: inventory.Position{File: hostile}}}}}}
	return d
}

func TestHostileNames(t *testing.T) {
	for _, lang := range languages {
		page := render(t, hostileDocument(t), lang)
		require.Equal(t, 3, strings.Count(page, "<script"), lang)
		data := between(t, page, `id="data">`, "</script>")
		require.NotContains(t, data, "<")
		require.Equal(t, 1, strings.Count(page, "</style"), lang)
		require.NotContains(t, page, "<script>alert")
		require.NotContains(t, page, "javascript:")
		bare := regexp.MustCompile(`"[^"]*"`).ReplaceAllString(page, `""`)
		require.Empty(t, regexp.MustCompile(`<[a-z][^>]*\sonload=`).FindString(bare))
		require.NotContains(t, page, "\u202e")
		require.NotContains(t, page, "\u2067evil")
		require.Contains(t, page, "&lt;script&gt;")

		var md bytes.Buffer
		require.NoError(t, report.Markdown(&md, hostileDocument(t), report.Options{Lang: lang}))
		require.NotContains(t, md.String(), "<script")
		require.NotContains(t, md.String(), "\u202e")
		require.NotContains(t, md.String(), "x' | ", "a bar in a name would end its cell")
	}
}

func TestWithoutPlan(t *testing.T) {
	d := sampleDocument(t)
	d.Plan = nil
	require.Contains(t, render(t, d, "en"), "No plan was made.")
	d.NoPlan = sampleConflicts()
	page := render(t, d, "fr")
	require.Contains(t, page, "Aucun plan n’existe")
	require.Contains(t, page, "paie.inv.hcl:12:3")
}

func TestNothingToReport(t *testing.T) {
	inv, _ := inventory.New(day("2026-11-21"), inventory.Inventory{})
	d := report.Document{Inventory: inv, Policy: &policy.Report{}, Assessment: &readiness.Assessment{}}
	for _, lang := range languages {
		require.NotEmpty(t, render(t, d, lang))
		require.NoError(t, report.Markdown(&bytes.Buffer{}, d, report.Options{Lang: lang}))
	}
	require.ErrorContains(t, report.HTML(&bytes.Buffer{}, report.Document{}, report.Options{}), "fill in all three")
	require.ErrorContains(t, report.HTML(&bytes.Buffer{}, d, report.Options{Lang: "de"}), `"fr"`)
}
