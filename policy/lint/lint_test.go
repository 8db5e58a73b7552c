package lint

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

const head = `# METADATA
# scope: package
# title: A title
# custom:
#   id: T-01
#   title: {fr: "Un titre", ar: "عنوان"}
package custom.t.rules.t_01

import rego.v1

`

// pack is a pack with one rule, and what replaces its files.
func pack(rule string, files map[string]string) fstest.MapFS {
	out := fstest.MapFS{
		"custom/t/rules/t_01/rule.rego":      {Data: []byte(head + rule + "\n")},
		"custom/t/rules/t_01/rule_test.rego": {Data: []byte("package custom.t.rules.t_01_test\n")},
		"custom/t/rules/t_01/example.hcl":    {Data: []byte("inventory {}\n")},
	}
	for name, text := range files {
		if text == "" {
			delete(out, name)
			continue
		}
		out[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return out
}

func ids(found []Finding) []string {
	var out []string
	for _, f := range found {
		out = append(out, f.Rule)
	}
	return out
}

const good = `violation contains {"params": {}} if input.application.monitoring == false`

// TestTheExamplesOfThePage runs the bad and the good piece of every rule of the linter.
func TestTheExamplesOfThePage(t *testing.T) {
	for _, r := range Rules() {
		require.NotEmpty(t, r.Why, r.ID)
		if r.Bad == "" {
			continue
		}
		t.Run(r.ID, func(t *testing.T) {
			found, err := Check(pack(r.Bad, nil), rego.FS)
			require.NoError(t, err)
			require.Contains(t, ids(found), r.ID)
			found, err = Check(pack(r.Good, nil), rego.FS)
			require.NoError(t, err)
			require.Empty(t, found)
		})
	}
}

// TestFiles is the bad case of the rules about files and texts; the good one is the pack that they change.
func TestFiles(t *testing.T) {
	const data = "custom/t/data.yaml"
	found, err := Check(pack(good+"\n\nallowed if input.application.users > data.custom.t.limits.users", map[string]string{
		data: "limits: {users: 10, mark: house}\n",
	}), rego.FS)
	require.NoError(t, err)
	require.Empty(t, found)
	for name, tt := range map[string]struct {
		files map[string]string
		want  string
	}{
		"no test":          {map[string]string{"custom/t/rules/t_01/rule_test.rego": ""}, "has-test custom/t/rules/t_01"},
		"no example":       {map[string]string{"custom/t/rules/t_01/example.hcl": ""}, "has-test custom/t/rules/t_01"},
		"another package":  {map[string]string{"custom/t/lib/lib.rego": "package custom.t.other\n\nimport rego.v1\n\na := 1"}, "package-folder custom/t/lib/lib.rego:1"},
		"another id":       {map[string]string{"custom/t/rules/t_01/rule.rego": strings.Replace(head, "T-01", "T-02", 1) + good}, "id-folder custom/t/rules/t_01/rule.rego:5"},
		"the same text":    {map[string]string{"custom/t/rules/t_01/rule.rego": strings.Replace(head, "Un titre", "A title", 1) + good}, "translated custom/t/rules/t_01/rule.rego:3"},
		"no such rule":     {map[string]string{"custom/t/controls/data.yaml": "law:\n  art. 1: [T-01]\n  art. 2: [T-10]\n"}, "controls-rule custom/t/controls/data.yaml:3"},
		"no source":        {map[string]string{data: "# figures\nlimits: {users: 10}\n"}, "data-marked custom/t/data.yaml:2"},
		"a figure for all": {map[string]string{data: "\nlimits: {users: 10, mark: house}\n"}, "data-used custom/t/data.yaml:2"},
	} {
		t.Run(name, func(t *testing.T) {
			found, err := Check(pack(good, tt.files), rego.FS)
			require.NoError(t, err)
			var got []string
			for _, f := range found {
				got = append(got, f.Rule+" "+strings.SplitN(f.String(), ": ", 2)[0])
			}
			require.Contains(t, strings.Join(got, "\n"), tt.want)
		})
	}
}

// TestTheLibraryIsClean runs the linter over the rules of this repository.
func TestTheLibraryIsClean(t *testing.T) {
	found, err := Check(os.DirFS("../../rego"))
	require.NoError(t, err)
	for _, f := range found {
		t.Error(f)
	}
}
