package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/planner"
	"github.com/cloudfirst-toolkit/cloudfirst/policy/opa"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

var rules = sync.OnceValue(func() map[string]*opa.Engine {
	e, err := compile(context.Background())
	if err != nil {
		panic(err)
	}
	return e
})

func serving(cfg config) *server { return newServer(cfg, rules()) }

const agency, ministry = "../inventories/agence", "../inventories/ministere"

func filesBelow(t testing.TB, dir string) map[string]string {
	out := map[string]string{}
	require.NoError(t, filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || !inventory.IsFile(p) {
			return err
		}
		text, err := os.ReadFile(p)
		rel, _ := filepath.Rel(dir, p)
		out[filepath.ToSlash(rel)] = string(text)
		return err
	}))
	return out
}

type options map[string]any

func body(t testing.TB, files map[string]string, o options) string {
	b, err := json.Marshal(map[string]any{"files": files, "options": o})
	require.NoError(t, err)
	return string(b)
}

func post(path, body string) *http.Request {
	r := httptest.NewRequest(http.MethodPost, path, strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	return r
}

// ask sends a request, and holds the answer to the document and to the headers that all answers have.
func ask(t testing.TB, s *server, r *http.Request) *httptest.ResponseRecorder {
	w := httptest.NewRecorder()
	s.handler().ServeHTTP(w, r)
	assert.Equal(t, "nosniff", w.Header().Get("X-Content-Type-Options"))
	assert.Equal(t, "no-store", w.Header().Get("Cache-Control"))
	if w.Code != http.StatusNotFound {
		method := r.Method
		if w.Code == http.StatusMethodNotAllowed {
			method = w.Header().Get("Allow")
		}
		kind := w.Header().Get("Content-Type")
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(w.Body.Bytes()))
		require.NoError(t, err)
		assert.NoError(t, schemaOf(t, method, r.URL.Path, strconv.Itoa(w.Code), kind).Validate(v))
	}
	return w
}

func problemOf(t testing.TB, w *httptest.ResponseRecorder) problem {
	var p problem
	require.Equal(t, "application/problem+json", w.Header().Get("Content-Type"), w.Body.String()[:min(500, w.Body.Len())])
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &p))
	assert.Equal(t, w.Code, p.Status)
	assert.NotEmpty(t, p.Detail)
	return p
}

// TestAnswersAreThoseOfTheLibrary compares every call with the stages called by hand on the files of a directory.
func TestAnswersAreThoseOfTheLibrary(t *testing.T) {
	s, ctx := serving(config{}), t.Context()
	inv, diags, err := inventory.Load(ctx, os.DirFS(agency), inventory.LoadOptions{})
	require.NoError(t, err)
	e := rules()[choice(nil)]
	d := report.Document{Inventory: inv}
	d.Policy, err = readiness.EvaluateWith(e.Classify, e.Evaluate)(ctx, inv)
	require.NoError(t, err)
	d.Assessment, err = readiness.Assess(inv, d.Policy.Classes, d.Policy, readiness.DefaultModel())
	require.NoError(t, err)
	d.Policy.Portfolio, err = e.EvaluatePortfolio(ctx, inv, d.Assessment.Standing())
	require.NoError(t, err)
	files := filesBelow(t, agency)
	app := d.Assessment.Applications[0].ID

	var want bytes.Buffer
	require.NoError(t, diags.WriteJSON(&want, "fr"))
	w := ask(t, s, post("/v1/check", body(t, files, options{"lang": "fr"})))
	assert.Equal(t, want.String(), w.Body.String())

	want.Reset()
	require.NoError(t, report.JSON(&want, d, report.Options{Lang: "ar"}))
	w = ask(t, s, post("/v1/assess", body(t, files, options{"lang": "ar"})))
	assert.Equal(t, want.String(), w.Body.String())
	assert.Equal(t, "ar", w.Header().Get("Content-Language"))
	marking, byLaw := inv.Marking()
	assert.Equal(t, marking, w.Header().Get("Cloudfirst-Marking"))
	assert.Equal(t, byLaw, w.Header().Get("Cloudfirst-Marking-Source") != "")

	d.Plan, err = planner.Build(ctx, inv, d.Assessment, planner.Options{})
	require.NoError(t, err)
	w = ask(t, s, post("/v1/plan", body(t, files, nil)))
	plan, err := planner.Read(w.Body)
	require.NoError(t, err)
	f, err := report.NewFile(d, report.Options{})
	require.NoError(t, err)
	assert.Equal(t, asJSON(t, f.Plan), asJSON(t, plan))

	x, err := report.Explain(d, app, report.Options{Lang: "fr"})
	require.NoError(t, err)
	r := post("/v1/explain", body(t, files, options{"application": app}))
	r.Header.Set("Accept-Language", "de, fr-MA;q=0.9, en;q=0.5")
	w = ask(t, s, r)
	assert.JSONEq(t, asJSON(t, x), w.Body.String())

	x, err = report.Explain(d, app, report.Options{}, inv.Targets[0].ID)
	require.NoError(t, err)
	w = ask(t, s, post("/v1/explain", body(t, files, options{"application": app, "target": inv.Targets[0].ID})))
	assert.JSONEq(t, asJSON(t, x), w.Body.String())

	rule := d.Policy.Applications[0].Findings[0].Rule
	w = ask(t, s, post("/v1/explain", body(t, files, options{"rule": rule})))
	var got ruled
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &got))
	assert.Equal(t, rule, got.Rule.ID)
	assert.Equal(t, d.Policy.Applications[0].Application, got.Findings[0].Application)
}

func asJSON(t testing.TB, v any) string {
	b, err := json.Marshal(v)
	require.NoError(t, err)
	return string(b)
}

// TestChoicesChangeTheAnswer makes sure that packs and the day are heeded.
func TestChoicesChangeTheAnswer(t *testing.T) {
	s, files := serving(config{}), filesBelow(t, agency)
	asked := func(o options) (f report.File) {
		w := ask(t, s, post("/v1/assess", body(t, files, o)))
		require.Equal(t, http.StatusOK, w.Code)
		require.NoError(t, json.Unmarshal(w.Body.Bytes(), &f))
		return f
	}
	usual, all := asked(nil), asked(options{"packs": []string{"all"}})
	assert.Greater(t, len(all.Rules), len(usual.Rules))
	assert.Equal(t, "2027-03-01", asked(options{"as_of": "2027-03-01"}).AsOf.String())
	assert.NotEqual(t, "2027-03-01", usual.AsOf.String())
}

const small = `inventory {
  schema = "1.0"
  as_of  = "2026-10-31"
}
`

// TestRefusals gives each wrong request its status and code, in the language asked for.
func TestRefusals(t *testing.T) {
	one := map[string]string{"a.inv.hcl": small}
	for _, c := range []struct {
		name, path, body string
		status           int
		code             string
	}{
		{"no JSON", "/v1/check", "{", 400, "json"},
		{"nothing", "/v1/check", "", 400, "json"},
		{"an array", "/v1/check", "[]", 400, "json"},
		{"unknown option", "/v1/check", `{"files":{"a.inv.hcl":""},"options":{"pack":"all"}}`, 400, "json"},
		{"something after", "/v1/check", body(t, one, nil) + "{}", 400, "json"},
		{"nested JSON", "/v1/check", strings.Repeat(`{"files":`, 100_000), 400, "json"},
		{"no files", "/v1/check", "{}", 400, "files"},
		{"path upwards", "/v1/check", body(t, map[string]string{"../a.inv.hcl": ""}, nil), 400, "file"},
		{"absolute path", "/v1/check", body(t, map[string]string{"/a.inv.hcl": ""}, nil), 400, "file"},
		{"another ending", "/v1/check", body(t, map[string]string{"a.hcl": ""}, nil), 400, "file"},
		{"deep", "/v1/check", body(t, map[string]string{strings.Repeat("a/", 17) + "a.inv.hcl": ""}, nil), 400, "file"},
		{"a file as directory", "/v1/check", body(t, map[string]string{"a.inv.hcl": "", "a.inv.hcl/b.inv.hcl": ""}, nil), 400, "file"},
		{"language", "/v1/check", body(t, one, options{"lang": "es"}), 400, "lang"},
		{"day", "/v1/check", body(t, one, options{"as_of": "31/10/2026"}), 400, "as_of"},
		{"pack", "/v1/assess", body(t, one, options{"packs": []string{"x"}}), 422, "packs"},
		{"inventory", "/v1/assess", body(t, map[string]string{"a.inv.hcl": "application {"}, nil), 422, "inventory"},
		{"nothing to explain", "/v1/explain", body(t, one, nil), 400, "explain"},
		{"both to explain", "/v1/explain", body(t, one, options{"rule": "a", "application": "b"}), 400, "explain"},
		{"application", "/v1/explain", body(t, one, options{"application": "b"}), 422, "application"},
		{"rule", "/v1/explain", body(t, one, options{"rule": "b"}), 422, "rule"},
		{"too large", "/v1/check", body(t, map[string]string{"a.inv.hcl": strings.Repeat("#", 2<<20)}, nil), 413, "body"},
		{"path", "/v2/check", body(t, one, nil), 404, "path"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := serving(config{Body: 1 << 20})
			for i, lang := range languages {
				r := post(c.path, c.body)
				r.Header.Set("Accept-Language", lang)
				w := ask(t, s, r)
				p := problemOf(t, w)
				assert.Equal(t, c.status, w.Code)
				assert.Equal(t, c.code, p.Code)
				assert.Equal(t, lang, w.Header().Get("Content-Language"))
				before, _, _ := strings.Cut(details[c.code][i], "@")
				assert.Contains(t, p.Detail, before)
			}
			assert.Zero(t, s.held.Load())
			assert.Empty(t, s.admitted)
			assert.Empty(t, s.working)
		})
	}
	w := ask(t, serving(config{}), httptest.NewRequest(http.MethodGet, "/v1/plan", nil))
	assert.Equal(t, "method", problemOf(t, w).Code)
	w = ask(t, serving(config{}), httptest.NewRequest(http.MethodPost, "/v1/plan", strings.NewReader(body(t, one, nil))))
	assert.Equal(t, "type", problemOf(t, w).Code)
	for _, path := range []string{"/healthz", "/openapi.json"} {
		assert.Equal(t, http.StatusOK, ask(t, serving(config{}), httptest.NewRequest(http.MethodGet, path, nil)).Code)
	}
}

// TestNoPlanIsAnAnswer gives the statements that cannot all hold.
func TestNoPlanIsAnAnswer(t *testing.T) {
	files := filesBelow(t, agency)
	const planning = "planning.inv.hcl"
	files[planning] = strings.Replace(files[planning], "max_applications = 6", "max_applications = 1\n  until = \"2027-03-01\"", 1)
	w := ask(t, serving(config{}), post("/v1/plan", body(t, files, options{"lang": "fr"})))
	p := problemOf(t, w)
	assert.Equal(t, "infeasible", p.Code, p.Detail+string(p.Inventory))
	assert.NotEmpty(t, p.Conflicts)
}

// TestPanicsTellNothing wants no word of what was asked, in the answer or in the log.
func TestPanicsTellNothing(t *testing.T) {
	var log bytes.Buffer
	old := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(&log, nil)))
	defer slog.SetDefault(old)
	w := httptest.NewRecorder()
	guarded(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(errors.New("hush-hush")) })).ServeHTTP(w, post("/v1/check", ""))
	assert.Equal(t, "internal", problemOf(t, w).Code)
	assert.NotContains(t, w.Body.String()+log.String(), "hush-hush")
	assert.Contains(t, log.String(), "server_test.go", "where it happened")
	assert.PanicsWithError(t, http.ErrAbortHandler.Error(), func() {
		guarded(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			_, _ = io.WriteString(w, "{")
			panic("later")
		})).ServeHTTP(httptest.NewRecorder(), post("/v1/check", ""))
	}, "an answer that was begun is broken off")
}

// TestPanicsOfWorkersTellNothing lets the engine break down in a goroutine of its own. The server must stay, and log where it was.
func TestPanicsOfWorkersTellNothing(t *testing.T) {
	var log bytes.Buffer
	old := slog.Default()
	slog.SetDefault(slog.New(slog.NewTextHandler(&log, nil)))
	defer slog.SetDefault(old)
	s := serving(config{})
	w := httptest.NewRecorder()
	guarded(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		_, err := s.engines[choice(nil)].Classify(r.Context(), &inventory.Inventory{Applications: []*inventory.Application{nil}})
		t.Error("it came back with", err)
	})).ServeHTTP(w, post("/v1/assess", ""))
	assert.Equal(t, "internal", problemOf(t, w).Code)
	assert.Contains(t, log.String(), "ownClass", "where it happened")
	assert.Equal(t, http.StatusOK, ask(t, s, post("/v1/assess", body(t, filesBelow(t, agency), nil))).Code)
}

func TestFilesAreAFileSystem(t *testing.T) {
	assert.NoError(t, fstest.TestFS(filesOf(map[string]string{"a.inv.hcl": "x", "b/c/d.inv.hcl": "y", "b/e.inv.json": "z", "b-f.inv.hcl": ""}), "a.inv.hcl", "b/c/d.inv.hcl", "b/e.inv.json"))
}

func TestPreferredLanguage(t *testing.T) {
	for header, want := range map[string]string{
		"": "en", "fr": "fr", "ar-MA,ar;q=0.9,fr;q=0.8": "ar", "de;q=1, fr;q=0.2, ar;q=0.3": "ar", "es": "en", "fr;q=0": "en", "FR-ma": "fr", ";;q=,": "en",
	} {
		assert.Equal(t, want, preferred(header), header)
	}
}
