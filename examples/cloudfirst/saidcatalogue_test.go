package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// commandTree is the program with all commands below it.
func commandTree() (all []*cobra.Command) {
	var walk func(*cobra.Command)
	walk = func(c *cobra.Command) {
		all = append(all, c)
		for _, below := range c.Commands() {
			walk(below)
		}
	}
	walk(newRoot())
	return all
}

// helpWords are the names of all texts that help shows.
func helpWords() map[string]string {
	texts := map[string]string{}
	for _, c := range commandTree() {
		where := c.CommandPath()
		texts[c.Short] = where
		if c.Long != "" {
			texts[pathOf(c)+"/long"] = where
		}
		for _, g := range c.Groups() {
			texts[g.Title] = where
		}
		c.LocalFlags().VisitAll(func(f *pflag.Flag) {
			if f.Name != "help" && !f.Hidden {
				texts[f.Usage] = where + " --" + f.Name
			}
		})
	}
	return texts
}

// spokenIn returns the literal texts that calls of these functions name, with their places.
func spokenIn(t *testing.T, functions map[string]int) map[string]string {
	t.Helper()
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	texts := map[string]string{}
	set := token.NewFileSet()
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(set, name, nil, 0)
		require.NoError(t, err)
		ast.Inspect(f, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			var called string
			switch fn := call.Fun.(type) {
			case *ast.Ident:
				called = fn.Name
			case *ast.SelectorExpr:
				if x, ok := fn.X.(*ast.Ident); ok {
					called = x.Name + "." + fn.Sel.Name
				}
			}
			at, ok := functions[called]
			if !ok || at >= len(call.Args) {
				return true
			}
			if lit, ok := call.Args[at].(*ast.BasicLit); ok {
				text, err := strconv.Unquote(lit.Value)
				require.NoError(t, err)
				texts[text] = set.Position(lit.Pos()).String()
			} else if called == "errorf" {
				t.Errorf("%s: errorf takes its text as one literal, which the catalogues are searched for", set.Position(call.Pos()))
			}
			return true
		})
	}
	return texts
}

var (
	takes  = regexp.MustCompile(`%[a-z]`)
	wordly = regexp.MustCompile(`[A-Za-z]{2}`)
	flags  = regexp.MustCompile(`-{1,2}[a-z][a-z-]*`)
)

// needsWords reports the texts that hold more than values and flags.
func needsWords(text string) bool {
	return wordly.MatchString(flags.ReplaceAllString(takes.ReplaceAllString(text, ""), ""))
}

// tabledTexts are the texts that stand in tables and in the files of the starter.
func tabledTexts(t *testing.T) map[string]string {
	t.Helper()
	texts := map[string]string{starterName: "starterName"}
	for reason, text := range droppedReasons {
		texts[text] = "droppedReasons " + reason
	}
	for _, trouble := range troubles {
		texts[trouble.text] = "troubles"
	}
	for _, f := range starterNames() {
		made, err := starter.ReadFile("starter/" + f.name + ".tmpl")
		require.NoError(t, err)
		for _, m := range regexp.MustCompile(`(?:note|\bt) ("(?:[^"\\]|\\.)*")`).FindAllStringSubmatch(string(made), -1) {
			text, err := strconv.Unquote(m[1])
			require.NoError(t, err)
			texts[text] = f.name
		}
	}
	return texts
}

// TestEveryTextInThreeLanguages looks for everything the program says of itself in the catalogues.
func TestEveryTextInThreeLanguages(t *testing.T) {
	used := spokenIn(t, map[string]int{"errorf": 0, "inLanguage": 1, "heading": 2, "section": 0, "count": 1, "doing": 1, "sayf": 2, "phrase": 1, "openFile": 1})
	for text, where := range helpWords() {
		used[text] = where
	}
	for text, where := range tabledTexts(t) {
		used[text] = where
	}
	entries := map[string]said{}
	for _, c := range catalogues {
		for text, s := range c {
			assert.NotContains(t, entries, text, "stands in two catalogues")
			entries[text] = s
		}
	}
	for text, where := range used {
		if _, ok := entries[text]; !ok && needsWords(text) && text != "formats/long" {
			t.Errorf("%s: no catalogue has French and Arabic of %q", where, text)
		}
	}
	for text := range entries {
		_, ok := used[text]
		assert.True(t, ok, "nothing says this any more: %q", text)
	}
}

// TestTranslationsTakeTheSame compares translations with what they translate: the same values in the same order, the same flags, and letters
// of their own language.
func TestTranslationsTakeTheSame(t *testing.T) {
	longs := map[string]string{}
	for _, c := range commandTree() {
		longs[pathOf(c)+"/long"] = c.Long
	}
	arabic := regexp.MustCompile(`\p{Arabic}`)
	for _, c := range catalogues {
		for text, s := range c {
			english := text
			if long, ok := longs[text]; ok {
				english = long
			}
			for lang, got := range map[string]string{"fr": s.fr, "ar": s.ar} {
				assert.NotEmpty(t, got, "%s of %q", lang, text)
				assert.Equal(t, takes.FindAllString(english, -1), takes.FindAllString(got, -1), "%s of %q", lang, text)
				assert.Equal(t, flagSet(english), flagSet(got), "flags, %s of %q", lang, text)
				assert.Equal(t, strings.Count(english, "\n\n"), strings.Count(got, "\n\n"), "paragraphs, %s of %q", lang, text)
			}
			assert.Regexp(t, arabic, s.ar, "Arabic of %q", text)
			assert.NotRegexp(t, arabic, s.fr, "French of %q", text)
		}
	}
}

func flagSet(text string) []string {
	found := regexp.MustCompile(`(?:^|[\s(])(--[a-z][a-z-]*)`).FindAllStringSubmatch(text, -1)
	var out []string
	for _, m := range found {
		out = append(out, m[1])
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// TestLanguageOfARun tries where the language may come from.
func TestLanguageOfARun(t *testing.T) {
	for _, c := range []struct {
		args []string
		env  map[string]string
		want string
	}{
		{nil, nil, "en"},
		{[]string{"check", "--lang", "ar"}, map[string]string{"CLOUDFIRST_LANG": "fr"}, "ar"},
		{[]string{"--lang=fr"}, nil, "fr"},
		{[]string{"--lang", "de"}, map[string]string{"CLOUDFIRST_LANG": "fr"}, "fr"},
		{[]string{"--", "--lang", "ar"}, nil, "en"},
		{nil, map[string]string{"LANG": "ar_MA.UTF-8"}, "ar"},
		{nil, map[string]string{"LANG": "fr_MA.UTF-8", "LC_ALL": "C"}, "en"},
		{nil, map[string]string{"LANG": "fr_MA.UTF-8", "LC_MESSAGES": "ar"}, "ar"},
		{nil, map[string]string{"LC_ALL": "ar_MA", "CLOUDFIRST_LANG": "fr"}, "fr"},
		{nil, map[string]string{"LANG": "de_DE.UTF-8"}, "en"},
	} {
		got := languageOf(c.args, func(name string) string { return c.env[name] })
		assert.Equal(t, c.want, got, "%v %v", c.args, c.env)
	}
}

// TestHelpOfEveryCommand asks for help as people do, in every language: it is whole, and in Arabic commands and flags are kept apart from the
// direction of the text.
func TestHelpOfEveryCommand(t *testing.T) {
	require.NoError(t, os.Unsetenv("CLOUDFIRST_LANG"))
	for _, c := range commandTree() {
		args := append(strings.Fields(pathOf(c)), "--help")
		if !c.Runnable() {
			args = []string{"help", c.Name()}
		}
		for _, lang := range spokenLanguages {
			got := runWith(t.Context(), append(args, "--lang", lang)...)
			require.Equal(t, exitFine, got.code, "%v: %s", args, got.stderr)
			bare := strings.NewReplacer("\u2066", "", "\u2069", "").Replace(got.stdout)
			words := strings.Join(strings.Fields(bare), " ")
			assert.Contains(t, words, strings.Join(strings.Fields(inLanguage(lang, c.Short)), " "), "%v %s", args, lang)
			if c.Runnable() && c.HasParent() {
				assert.Contains(t, words, useLine(c))
			}
			c.LocalFlags().VisitAll(func(f *pflag.Flag) {
				if f.Name != "help" && !f.Hidden && c.Runnable() {
					assert.Len(t, regexp.MustCompile(`(?m)^  (-., )?`+"--"+f.Name+`( |\[|$)`).FindAllString(bare, -1), 1, "%v lists --%s once", args, f.Name)
				}
			})
			assert.Equal(t, strings.Count(got.stdout, "\u2066"), strings.Count(got.stdout, "\u2069"), "%v %s", args, lang)
			assert.Equal(t, lang == "ar", strings.Contains(got.stdout, "\u2066"), "%v %s", args, lang)
			for line := range strings.Lines(bare) {
				if i := slices.Index(exampleLines(c), strings.TrimSpace(line)); i < 0 && !strings.Contains(line, c.Use) {
					assert.LessOrEqual(t, width(strings.TrimRight(line, "\n")), lineWidth, line)
				}
			}
		}
	}
}
