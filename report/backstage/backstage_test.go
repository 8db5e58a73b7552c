package backstage

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"
	"pgregory.net/rapid"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/internal/sample"
)

// nameRule is that of Backstage: isValidObjectName of @backstage/catalog-model.
var nameRule = regexp.MustCompile(`^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$`)

// read is an entity as a catalog reads it.
type read struct {
	APIVersion, Kind string
	Metadata         struct {
		Name, Title string
		Annotations map[string]string
	}
	Spec map[string]any
}

func catalog(t testing.TB, d report.Document) []read {
	var b bytes.Buffer
	require.NoError(t, Write(&b, d, report.Options{Lang: "fr"}))
	var out []read
	for dec := yaml.NewDecoder(&b); ; {
		var e struct {
			APIVersion string `yaml:"apiVersion"`
			Kind       string
			Metadata   struct {
				Name, Title string
				Annotations map[string]string
			}
			Spec map[string]any
		}
		err := dec.Decode(&e)
		if errors.Is(err, io.EOF) {
			return out
		}
		require.NoError(t, err)
		out = append(out, read(e))
	}
}

// check holds the entities against the rules of the catalog: names, what each kind must have, and that every reference leads somewhere.
func check(t testing.TB, list []read) {
	must := map[string][]string{
		"Component": {"type", "lifecycle", "owner"}, "API": {"type", "lifecycle", "owner", "definition"}, "Resource": {"type", "owner"},
		"System": {"owner"}, "Domain": {"owner"}, "Group": {"type", "children"},
	}
	there := map[string]bool{}
	for _, e := range list {
		require.Equal(t, "backstage.io/v1alpha1", e.APIVersion)
		require.Regexp(t, nameRule, e.Metadata.Name)
		require.LessOrEqual(t, len(e.Metadata.Name), 63)
		ref := strings.ToLower(e.Kind + ":default/" + e.Metadata.Name)
		require.False(t, there[ref], "%s stands twice", ref)
		there[ref] = true
		require.NotNil(t, must[e.Kind], e.Kind)
		for _, f := range must[e.Kind] {
			require.Contains(t, e.Spec, f, ref)
			if s, ok := e.Spec[f].(string); ok {
				require.NotEmpty(t, s, ref)
			}
		}
	}
	for _, e := range list {
		for _, f := range []string{"owner", "system", "domain", "parent", "dependsOn", "providesApis"} {
			switch v := e.Spec[f].(type) {
			case string:
				require.True(t, there[strings.ToLower(v)], v)
			case []any:
				for _, s := range v {
					require.True(t, there[strings.ToLower(s.(string))], s)
				}
			}
		}
	}
}

func TestCatalog(t *testing.T) {
	list := catalog(t, sample.Document())
	check(t, list)
	for _, e := range list {
		if e.Kind == "Component" && e.Metadata.Name == "paie" {
			require.Equal(t, []any{"component:default/external-banque", "component:default/rh", "resource:default/d1"}, e.Spec["dependsOn"])
			require.Equal(t, "group:default/team-dsi", e.Spec["owner"])
			require.Equal(t, map[string]string{
				"cloudfirst/ref": "application.paie", "cloudfirst/class": "C–A", "cloudfirst/best-verdict": "Admise", "cloudfirst/wave": "2",
				"cloudfirst/recommended-target": "Nuage de l'État (fictif)", "cloudfirst/cutover": "2027-02-26", "cloudfirst/marking": "Interne",
			}, e.Metadata.Annotations)
			return
		}
	}
	t.Fatal("paie is not in the catalog")
}

func TestHostileTexts(t *testing.T) {
	for _, text := range sample.Hostile() {
		check(t, catalog(t, sample.With(func(string) string { return text })))
	}
}

// Whatever ids there are, names are those that Backstage takes, and two ids never share one.
func TestNames(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := newNames()
		taken := map[string]string{}
		for _, id := range rapid.SliceOfDistinct(rapid.OneOf(
			rapid.StringMatching(`[a-cA-C._ -]{1,4}`), rapid.StringMatching(`[a-z]{60,70}`), rapid.String(),
		), func(s string) string { return s }).Draw(t, "ids") {
			name := n.name(inventory.Ref{Kind: inventory.KindApplication, ID: id})
			require.Regexp(t, nameRule, name)
			require.LessOrEqual(t, len(name), 63)
			require.NotContains(t, taken, strings.ToLower(name), "%q and %q", taken[strings.ToLower(name)], id)
			taken[strings.ToLower(name)] = id
		}
	})
}

func ExampleWrite() {
	var b bytes.Buffer
	err := Write(&b, sample.Document(), report.Options{})
	fmt.Println(err, strings.Count(b.String(), "\n---\n"))
	// Output: <nil> 16
}
