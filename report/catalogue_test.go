package report

import (
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

var placeholder = regexp.MustCompile(`\{[a-z]+\}`)

func allTexts() map[string]message {
	all := map[string]message{}
	for _, part := range catalogues {
		maps.Copy(all, part)
	}
	return all
}

func TestCatalogueIsComplete(t *testing.T) {
	sum := 0
	for _, part := range catalogues {
		sum += len(part)
	}
	require.Len(t, allTexts(), sum, "an id stands in two parts")
	for id, m := range allTexts() {
		want := placeholders(m.en)
		for lang, text := range map[string]string{"en": m.en, "fr": m.fr, "ar": m.ar} {
			require.NotEmpty(t, strings.TrimSpace(text+"x"), id)
			require.NotEmpty(t, text, "%s has no text in %s", id, lang)
			forms := strings.Split(text, "|")
			switch lang {
			case "ar":
				assert.Contains(t, []int{1, 5}, len(forms), "%s needs one, two, few, many and other in Arabic", id)
			default:
				assert.LessOrEqual(t, len(forms), 2, id)
			}
			assert.Equal(t, want, placeholders(forms[len(forms)-1]), "placeholders of %s in %s", id, lang)
		}
		if regexp.MustCompile(`\p{Arabic}`).MatchString(m.en + m.fr) {
			t.Errorf("%s has Arabic text in the wrong column", id)
		}
	}
}

func placeholders(text string) []string {
	forms := strings.Split(text, "|")
	found := placeholder.FindAllString(forms[len(forms)-1], -1)
	slices.Sort(found)
	return slices.Compact(found)
}

// Every id that the code or a template names is in the catalogue, and every id of the catalogue is used.
func TestCatalogueIsUsed(t *testing.T) {
	used := map[string]bool{}
	made := regexp.MustCompile(`"([a-z_.]+\.)" ?\+`) // ids made of a word of the model
	named := regexp.MustCompile(`(?:\.t\(|\.T |say\(|count\(|or\()"([a-z_.]+[a-z_])"|id: "([a-z.]+)"|(?:"(article|articles)")`)
	var prefixes []string
	require.NoError(t, filepath.WalkDir(".", func(path string, e fs.DirEntry, err error) error {
		if err == nil && e.IsDir() && path != "." && path != "html" { // other packages word things themselves
			return fs.SkipDir
		}
		if err != nil || strings.HasSuffix(path, "_test.go") || strings.HasPrefix(path, "catalogue") || !strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, ".tmpl") {
			return err
		}
		src, err := os.ReadFile(path)
		for _, m := range named.FindAllStringSubmatch(string(src), -1) {
			used[m[1]+m[2]+m[3]] = true
		}
		for _, m := range made.FindAllStringSubmatch(string(src), -1) {
			prefixes = append(prefixes, m[1])
		}
		for _, m := range regexp.MustCompile(`(?:\{|= )"((?:head|explain|page)\.[a-z.]+)"`).FindAllStringSubmatch(string(src), -1) {
			used[m[1]] = true
		}
		return err
	}))
	delete(used, "")
	prefixes = append(prefixes, usedByScripts(t, used)...)
	for id := range used {
		assert.Contains(t, allTexts(), id)
	}
	prefixes = append(prefixes, "location.", "operations.", "qualification.", "key_custody.", "foreign_control.")
	for _, id := range slices.Sorted(maps.Keys(allTexts())) {
		ok := used[id] || slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(id, p) })
		assert.True(t, ok, "%s is used nowhere: remove it", id)
	}
}

// usedByScripts adds the ids that the page's scripts name. Any string that is an id counts as used; what is asked of the catalogue must be one.
func usedByScripts(t *testing.T, used map[string]bool) (prefixes []string) {
	files, err := fs.Glob(assets, "html/js/*.js")
	require.NoError(t, err)
	texts := allTexts()
	for _, file := range files {
		src, err := assets.ReadFile(file)
		require.NoError(t, err)
		for _, m := range regexp.MustCompile(`"([a-z_.A-Z]+)"`).FindAllStringSubmatch(string(src), -1) {
			if _, ok := texts[m[1]]; ok {
				used[m[1]] = true
			}
		}
		for _, m := range regexp.MustCompile(`\b(?:t|say|count|countText)\("([a-z_.A-Z]+)"[,)]|(?:label|title): "([a-z_.A-Z]+)"`).FindAllStringSubmatch(string(src), -1) {
			used[m[1]+m[2]] = true
		}
		for _, m := range regexp.MustCompile(`"([a-z_.]+\.)" \+`).FindAllStringSubmatch(string(src), -1) {
			prefixes = append(prefixes, m[1])
		}
	}
	return prefixes
}

// Every word of the model that reports show has its text.
func TestCatalogueCoversTheModel(t *testing.T) {
	want := []string{}
	for _, o := range outcomes {
		want = append(want, "outcome."+o.String(), "outcome."+o.String()+".note")
	}
	for _, d := range policy.Dimensions() {
		want = append(want, "dimension."+d.String())
	}
	for _, c := range policy.HostingComponents() {
		want = append(want, "component."+c.String())
		for _, l := range c.Levels() {
			want = append(want, c.String()+"."+l)
		}
	}
	for _, n := range policy.AllMarks.Names() {
		want = append(want, "mark."+n)
	}
	for s := policy.SeverityInfo; s <= policy.SeverityBlock; s++ {
		want = append(want, "severity."+s.String())
	}
	for c := policy.ConfidenceLow; c <= policy.ConfidenceHigh; c++ {
		want = append(want, "confidence."+c.String())
	}
	for e := policy.EffectClassify; e <= policy.EffectDispose; e++ {
		want = append(want, "effect."+e.String())
	}
	for _, k := range []readiness.ReasonKind{readiness.ReasonDenial, readiness.ReasonUnknown, readiness.ReasonTolerated, readiness.ReasonCondition, readiness.ReasonRelief} {
		want = append(want, "reason."+string(k))
	}
	for _, id := range want {
		assert.Contains(t, allTexts(), id)
	}
}

func TestAttributesAreComplete(t *testing.T) {
	for _, kind := range inventory.Kinds() {
		schema, _ := inventory.SchemaOf(kind)
		checkAttributes(t, schema.Fields)
	}
	for _, part := range []map[string]message{attributesAtoE, attributesFtoO, attributesPtoZ} {
		for id, m := range part {
			for _, text := range []string{m.en, m.fr, m.ar} {
				assert.NotEmpty(t, text, id)
			}
			assert.NotRegexp(t, `\p{Arabic}`, m.en+m.fr, id)
			if m.ar != m.en { // IPv6 is IPv6
				assert.Regexp(t, `\p{Arabic}`, m.ar, id)
			}
		}
	}
}

// checkAttributes requires words for every attribute of the language, and for those of nested blocks.
func checkAttributes(t *testing.T, fields []inventory.Field) {
	t.Helper()
	for _, f := range fields {
		for _, part := range append(strings.Split(f.Name, "."), f.Block) {
			_, ok := attributeWords(part)
			assert.True(t, ok || part == "", "%s has no words: add it to the table of its first letter", part)
		}
		checkAttributes(t, f.Nested)
	}
}
