package inventory

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// FuzzWorkspace checks that no texts of a root and two members crash or stop a load, and that what it joins is an ordinary inventory.
func FuzzWorkspace(f *testing.F) {
	const root = "workspace {\n  members = [\"a\", \"b\"]\n  uses = [\"a\"]\n}\nprogramme \"p\" {\n  name = \"P\"\n  start = \"2027-01-01\"\n  calendar = a.calendar.c\n}\n"
	const a = "inventory {\n  schema = \"1.0\"\n  uses = [\"b\"]\n  export = [\"calendar\"]\n}\nlocals {\n  x = [site.s]\n}\nvar \"v\" {\n  default = 1\n}\n" +
		"template \"application\" \"t\" {\n  like = template.u\n  hosted_on = local.x\n}\ntemplate \"application\" \"u\" {\n  users = var.v\n}\n" +
		"application \"n\" {\n  name = \"N\"\n  like = [template.t]\n  owns = [b.dataset.old]\n}\nsite \"s\" {\n}\ncalendar \"c\" {\n}\n"
	const b = "inventory {\n  schema = \"1.0\"\n  export = [\"dataset\"]\n  complete = [\"flows\"]\n}\nmoved {\n  from = dataset.old\n  to = register.d\n}\nregister \"d\" {\n  name = \"D\"\n}\n"
	f.Add(root, a, b, "2")
	f.Add(root, b, a, "[")
	f.Add(strings.ReplaceAll(root, "\"b\"", "\"a/b\""), a, "", "unknown()")
	f.Fuzz(func(t *testing.T, root, a, b, v string) {
		start := time.Now()
		inv, diags, err := Load(t.Context(), files("w.inv.hcl", root, "a/a.inv.hcl", a, "b/b.inv.hcl", b), LoadOptions{AsOf: 20000, Vars: map[string]string{"v": v}})
		require.NoError(t, err)
		_ = diags.Error()
		if took := time.Since(start); took > patience/6 {
			t.Fatalf("%d bytes took %v", len(root)+len(a)+len(b), took)
		}
		if inv == nil {
			require.True(t, diags.HasErrors())
			return
		}
		text := encoded(t, inv)
		again, diags := Parse("again.inv.hcl", []byte(text), LoadOptions{})
		require.False(t, diags.HasErrors(), "%s\n%s", diags.Error(), text)
		require.Equal(t, text, encoded(t, again))
	})
}
