package awscloud

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/tell"
)

var verb = regexp.MustCompile(`%[a-z]`)

// wording is the text that an expression makes, with 7 for what varies; "" when none of it is ours.
func wording(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		text, _ := strconv.Unquote(e.Value)
		return verb.ReplaceAllString(text, "7")
	case *ast.BinaryExpr:
		left, right := wording(e.X), wording(e.Y)
		if left == "" && right == "" {
			return ""
		}
		return strings.Join([]string{left, right}, "7")
	case *ast.CallExpr:
		if f, ok := e.Fun.(*ast.SelectorExpr); ok && f.Sel.Name == "Sprintf" {
			return wording(e.Args[0])
		}
	}
	return ""
}

// Everything that errors say in their own words, here and where MGN is called, is said in French and Arabic too.
func TestErrorsInThreeLanguages(t *testing.T) {
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	more, err := filepath.Glob("../../report/mgn/*.go")
	require.NoError(t, err)
	found := 0
	check := func(at token.Position, e ast.Expr) {
		text := wording(e)
		if slices.Contains([]string{"", "MGN", "open", "read", "readdir"}, text) { // the latter are of io/fs
			return
		}
		text = strings.TrimSuffix(strings.ReplaceAll(text, "77", "7"), "7")
		if strings.HasSuffix(wording(e), "7") {
			text += "7"
		}
		found++
		for _, lang := range []string{"fr", "ar"} {
			assert.NotEqual(t, text, translated(text, lang), "%s: sayings have no %s of this", at, lang)
		}
	}
	for _, name := range append(files, more...) {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		set := token.NewFileSet()
		f, err := parser.ParseFile(set, name, nil, 0)
		require.NoError(t, err)
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.KeyValueExpr:
				if key, ok := n.Key.(*ast.Ident); ok && slices.Contains([]string{"Op", "Cause", "Hint"}, key.Name) {
					check(set.Position(n.Pos()), n.Value)
				}
			case *ast.AssignStmt:
				for i, to := range n.Lhs {
					if s, ok := to.(*ast.SelectorExpr); ok && i < len(n.Rhs) && (s.Sel.Name == "Cause" || s.Sel.Name == "Hint") && n.Tok == token.ASSIGN {
						check(set.Position(n.Pos()), n.Rhs[i])
					}
				}
			case *ast.CallExpr:
				if called, ok := n.Fun.(*ast.Ident); ok && called.Name == "problem" && len(n.Args) > 1 {
					check(set.Position(n.Pos()), n.Args[0])
				}
			}
			return true
		})
	}
	require.Greater(t, found, 20, "the search finds what it looks for")
	for kind, text := range remedies() {
		assert.NotEmpty(t, text.Fr, kind)
		assert.NotEmpty(t, text.Ar, kind)
	}
}

func TestErrorIn(t *testing.T) {
	e := &Error{Op: "listing", Place: "s3://b/k", Kind: TooBig, Cause: "more than 10 objects or 99 bytes are stored there", Hint: "name a prefix that holds less"}
	assert.Equal(t, "listing s3://b/k: more than 10 objects or 99 bytes are stored there: name a prefix that holds less", e.Error())
	assert.Equal(t, "liste de s3://b/k : plus de 10 objets ou de 99 octets y sont déposés : nommez un préfixe qui contient moins", e.In("fr"))
	assert.Equal(t, "سرد s3://b/k: المخزن هناك أكثر من 10 كائن أو 99 بايت: سم بادئة تحوي أقل", e.In("ar"))

	theirs := &Error{Op: "reading", Place: "s3://b/k", Kind: Denied, Code: "AccessDenied", Cause: "User reading is not authorised"}
	assert.Equal(t, "lecture de s3://b/k : AccessDenied: User reading is not authorised : "+
		"ces identifiants n’en ont pas le droit : demandez-le, ou prenez-en d’autres avec AWS_PROFILE", theirs.In("fr"), "what the service said stays")

	_, err := ParseLocation("s3://?")
	assert.Contains(t, tell.Of(err, "fr"), "le nom d’un compartiment")
	assert.Contains(t, tell.Of(err, "ar"), "اسم الحاوية")
	broken := problem("reading", "s3://b/k", errors.Join(errors.New("x"), errors.New("context canceled")))
	assert.NotEmpty(t, broken.In("ar"))
}
