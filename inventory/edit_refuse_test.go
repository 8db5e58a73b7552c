package inventory

import (
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestApplyRefuses(t *testing.T) {
	const text = header + "application \"a\" {\n  name = \"A\"\n  flow \"x\" {\n    to = application.a\n  }\n}\n"
	users := Path("application.a.users")
	for want, edits := range map[string][]Edit{
		"two edits contradict each other: set application.a.users to 1, and set application.a.users to 2": {Set(users, Is[int64](1)), Set(users, Is[int64](2))},
		"two edits contradict each other: set application.a.flow.x.to to application.a, and delete":       {Set("application.a.flow.x.to", Is(Ref{KindApplication, "a"})), Delete("application.a.flow.x.to")},
		"no file holds application.b":                        {Set("application.b.users", Is[int64](1))},
		"no file holds application.z, which is to be edited": {Delete("application.z")},
		"\"nothing\" names no fact or block":                 {Set("nothing", Is(true))},
		"\"\" names no fact or block":                        {Delete("")},
		"an edit was made without Set":                       {{}},
		"there is no attribute \"frobs\" here":               {Set("application.a.frobs", Is(true))},
		"there is no attribute \"frobs\" here ":              {Set("application.a.flow.x.frobs.y", Is(true))},
		"the path names no fact":                             {Set("application.a", Is(true))},
		"which flow is meant is not said":                    {Set("application.a.flow", Is(true))},
		"the path names a fact, not a block":                 {Delete("application.a.users")},
		"there is no flow \"y\" to delete":                   {Delete("application.a.flow.y")},
		"the fact is a integer and cannot hold string":       {Set(users, Is("many"))},
		"cannot hold bounds of <nil> and string":             {Set(users, AtMost("many"))},
		"cannot hold values of other types":                  {Set(users, InConflict(Is("1"), Is("2")))},
		"cannot be made bounded without a bound":             {SetInfo(FactInfo{Path: users, State: Bounded})},
		"cannot be made a conflict of fewer":                 {SetInfo(FactInfo{Path: users, State: Conflict})},
		"cannot be made State(77)":                           {SetInfo(FactInfo{Path: users, State: 77})},
		"must be a value, not unknown":                       {AddStatement(users, NotKnown[int64]("", 0))},
		"a fact block holds no blocks":                       {AddStatement("application.a.flows", Is([]*Flow{}))},
		"must be stated and cannot be left out":              {Set("application.a.name", Fact[string]{})},
		"is no UTF-8 text or no number":                      {Set("application.a.name", Is("\xff"))},
		"is no UTF-8 text or no number ":                     {Set("application.a.availability", Is(math.NaN()))},
		"users cannot be -1":                                 {Set(users, Is[int64](-1))},
		"criticality cannot be \"huge\"":                     {Set("application.a.criticality", Is("huge"))},
		"the attribute \"to\" must be stated":                {Set("application.a.flow.new.encrypted", Is(true))},
		"the id is empty":                                    {Set(`application.a.flow[""].to`, Is(Ref{KindApplication, "a"}))},
		"the string is longer than 65536 bytes":              {Set("application.a.description", Is(strings.Repeat("x", 70_000)))},
		"the block is deleted by another edit":               {Delete("application.a"), Set(users, Is[int64](1))},
		"application.a exists already":                       {AddBlock("a.inv.hcl", &Application{Block: Block{ID: "a"}, Name: Is("A")})},
		"source.s is to be added twice":                      {AddBlock("a.inv.hcl", &Source{Block: Block{ID: "s"}}), AddBlock("a.inv.hcl", &Source{Block: Block{ID: "s"}})},
		"is no block that can be added":                      {AddBlock("a.inv.hcl", 7)},
		"is no block that can be added ":                     {AddBlock("a.inv.hcl", (*Source)(nil))},
		"would not be read as part of the inventory":         {AddBlock("a.txt", &Source{Block: Block{ID: "s"}})},
		"the attribute \"name\" must be stated":              {AddBlock("a.inv.hcl", &Application{Block: Block{ID: "b"}})},
		"the id is empty ":                                   {AddBlock("a.inv.hcl", &Source{})},
	} {
		t.Run(want, func(t *testing.T) {
			changed, diags := Apply(map[string][]byte{"a.inv.hcl": []byte(text)}, edits...)
			assert.Nil(t, changed)
			if assert.NotEmpty(t, diags) {
				assert.True(t, diags.HasErrors())
				assert.Contains(t, diags.Error(), strings.TrimSpace(want))
			}
		})
	}
}

func TestApplyNamesTheLineOfAProblem(t *testing.T) {
	_, diags := Apply(map[string][]byte{"a.inv.hcl": []byte(header + "application \"a\" {\n  name = \"A\"\n}\n")}, Set("application.a.users", Is[int64](-1)))
	require.Len(t, diags, 1)
	assert.Equal(t, Position{"a.inv.hcl", 7, 11}, diags[0].Place)
	assert.Equal(t, codeRange, diags[0].Code)
}

func TestApplyOfManyFiles(t *testing.T) {
	files := map[string][]byte{
		"a.inv.hcl":      []byte(header),
		"b.inv.hcl":      []byte("application \"\\u0062\" {\n  name = \"B\"\n}\n"),
		"broken.inv.hcl": []byte("application \"c\" {\n  name =\n}\n"),
	}
	t.Run("an id with escapes is found, and a broken file that is not needed does not matter", func(t *testing.T) {
		changed, diags := Apply(files, Set("application.b.users", Is[int64](1)))
		require.Empty(t, diags, diags.Error())
		assert.Equal(t, map[string][]byte{"b.inv.hcl": []byte("application \"\\u0062\" {\n  name  = \"B\"\n  users = 1\n}\n")}, changed)
	})
	t.Run("a block in a broken file", func(t *testing.T) {
		changed, diags := Apply(files, Set("application.c.users", Is[int64](1)))
		assert.Nil(t, changed)
		require.NotEmpty(t, diags)
		assert.Equal(t, codeSyntax, diags[0].Code)
		assert.Equal(t, "broken.inv.hcl", diags[0].Place.File)
	})
	t.Run("a block declared twice", func(t *testing.T) {
		twice := map[string][]byte{"a.inv.hcl": files["b.inv.hcl"], "b.inv.hcl": []byte("application \"b\" {}\n")}
		_, diags := Apply(twice, Set("application.b.users", Is[int64](1)), Set("application.b.name", Is("b")))
		for _, d := range diags {
			assert.Equal(t, codeDuplicate, d.Code)
		}
	})
	t.Run("files in JSON are passed over", func(t *testing.T) {
		_, diags := Apply(map[string][]byte{"a.inv.json": []byte(`{"application": {"a": {"name": "A"}}}`)}, Set("application.a.users", Is[int64](1)))
		require.Len(t, diags, 1)
		assert.Contains(t, diags[0].Fix, "files in JSON are not edited")
	})
	t.Run("a new file", func(t *testing.T) {
		changed, diags := Apply(files, AddBlock("new.inv.hcl", &Source{Block: Block{ID: "s"}, Kind: Is("audit")}))
		require.Empty(t, diags, diags.Error())
		assert.Equal(t, "source \"s\" {\n  kind = \"audit\"\n}\n", string(changed["new.inv.hcl"]))
		assert.Len(t, changed, 1)
	})
	t.Run("a file without a line end", func(t *testing.T) {
		changed, _ := Apply(map[string][]byte{"a.inv.hcl": []byte("# end")}, AddBlock("a.inv.hcl", &Source{Block: Block{ID: "s"}}))
		assert.Equal(t, "# end\n\nsource \"s\" {\n}\n", string(changed["a.inv.hcl"]))
	})
	t.Run("what is not edited stays, even when it is wrong", func(t *testing.T) {
		wrong := map[string][]byte{"a.inv.hcl": []byte("application \"a\" {\n  users = \"many\"\n}\n")}
		changed, diags := Apply(wrong, Set("application.a.name", Is("A")))
		require.Empty(t, diags, diags.Error())
		assert.Equal(t, "application \"a\" {\n  name  = \"A\"\n  users = \"many\"\n}\n", string(changed["a.inv.hcl"]))
	})
}

// TestApplyToALargeFile bounds the time of many edits.
func TestApplyToALargeFile(t *testing.T) {
	var b strings.Builder
	var edits []Edit
	for i := range 2000 {
		id := "a" + strings.Repeat("x", i%7) + string(rune('a'+i%26)) + strings.Repeat("y", i/26)
		b.WriteString("application " + Quote(id) + " {\n  name = \"A\"\n}\n\n")
		edits = append(edits, Set(Path("application."+id+".users"), Is(int64(i))))
	}
	changed, diags := Apply(map[string][]byte{"a.inv.hcl": []byte(b.String())}, edits...)
	require.Empty(t, diags, diags.Error())
	assert.Equal(t, 2000, strings.Count(string(changed["a.inv.hcl"]), "users = "))
}
