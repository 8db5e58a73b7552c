package main

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// renew writes files that are made from the program anew.
var renew = flag.Bool("update", false, "write docs/cli.md")

// manyCommands is by how many commands a flag must be taken to be explained once.
const manyCommands = 8

// cliReference is docs/cli.md: everything help says, from the tree that prints help and manual pages.
func cliReference(root *cobra.Command) string {
	var w strings.Builder
	fmt.Fprintf(&w, "# Command line\n\n<!-- Made from the help of the commands by go test ./examples/cloudfirst -run TestCLIReference -update. Do not edit. -->\n\n")
	fmt.Fprintf(&w, "%s\n\n```\n%s\n```\n\n", unwrapped(root.Long), useLine(root))
	fmt.Fprintf(&w, "`cloudfirst COMMAND --help` says the same in English, French and Arabic; `cloudfirst man DIR` writes it as manual pages.\n")
	for _, g := range root.Groups() {
		fmt.Fprintf(&w, "\n**%s**:\n\n", g.Title)
		for _, c := range listed(root, g.ID) {
			fmt.Fprintf(&w, "- [%s](#%s): %s\n", pathOf(c), anchor(c), c.Short)
		}
	}
	shared := sharedFlags(root)
	for _, g := range root.Groups() {
		for _, c := range listed(root, g.ID) {
			commandReference(&w, c, shared)
		}
	}
	fmt.Fprintf(&w, "\n## Flags of many commands\n\n")
	for _, name := range sortedNames(shared) {
		writeFlag(&w, shared[name])
	}
	for _, c := range root.Commands() {
		if c.IsAdditionalHelpTopicCommand() {
			fmt.Fprintf(&w, "\n## %s\n\n%s", c.Short, prose(longOf(c, "en")))
		}
	}
	return w.String()
}

// listed are the commands of a group with those below them, in order.
func listed(root *cobra.Command, group string) (all []*cobra.Command) {
	var walk func(*cobra.Command)
	walk = func(c *cobra.Command) {
		all = append(all, c)
		for _, below := range c.Commands() {
			walk(below)
		}
	}
	for _, c := range root.Commands() {
		if c.GroupID == group {
			walk(c)
		}
	}
	return all
}

func commandReference(w *strings.Builder, c *cobra.Command, shared map[string]*pflag.Flag) {
	fmt.Fprintf(w, "\n## %s\n\n%s.\n", pathOf(c), strings.TrimSuffix(c.Short, "."))
	if !c.HasSubCommands() || strings.Contains(c.Use, "DIR") {
		fmt.Fprintf(w, "\n```\n%s\n```\n", useLine(c))
	}
	if c.Long != "" {
		fmt.Fprintf(w, "\n%s", prose(c.Long))
	}
	if c.Example != "" {
		fmt.Fprintf(w, "\n```sh\n%s\n```\n", strings.Join(exampleLines(c), "\n"))
	}
	if c.HasSubCommands() {
		fmt.Fprintln(w)
		for _, below := range c.Commands() {
			fmt.Fprintf(w, "- [%s](#%s): %s\n", pathOf(below), anchor(below), below.Short)
		}
	}
	var own []*pflag.Flag
	var others []string
	c.LocalFlags().VisitAll(func(f *pflag.Flag) {
		switch s := shared[f.Name]; {
		case f.Hidden || f.Name == "help":
		case s != nil && s.Usage == f.Usage:
			others = append(others, "`--"+f.Name+"`")
		default:
			own = append(own, f)
		}
	})
	if len(own) > 0 {
		fmt.Fprintln(w)
	}
	for _, f := range own {
		writeFlag(w, f)
	}
	if len(others) > 0 {
		fmt.Fprintf(w, "\n[And](#flags-of-many-commands) %s.\n", strings.Join(others, ", "))
	}
}

func writeFlag(w *strings.Builder, f *pflag.Flag) {
	fmt.Fprintf(w, "- `%s`: %s\n", flagName(f), flagText(f, "en"))
}

// sharedFlags are those that many commands take in the same sense, and those of the whole program.
func sharedFlags(root *cobra.Command) map[string]*pflag.Flag {
	uses, flags := map[string]int{}, map[string]*pflag.Flag{}
	for _, g := range root.Groups() {
		for _, c := range listed(root, g.ID) {
			c.LocalFlags().VisitAll(func(f *pflag.Flag) {
				key := f.Name + "\n" + f.Usage
				uses[key]++
				flags[key] = f
			})
		}
	}
	out := map[string]*pflag.Flag{}
	keys := sortedNames(flags)
	slices.SortStableFunc(keys, func(a, b string) int { return cmp.Compare(uses[b], uses[a]) })
	for _, key := range keys {
		if f := flags[key]; uses[key] >= manyCommands && out[f.Name] == nil && !f.Hidden && f.Name != "help" {
			out[f.Name] = f
		}
	}
	root.PersistentFlags().VisitAll(func(f *pflag.Flag) {
		if out[f.Name] == nil {
			out[f.Name] = f
		}
	})
	return out
}

func sortedNames[T any](m map[string]T) (names []string) {
	for name := range m {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

func anchor(c *cobra.Command) string { return strings.ReplaceAll(pathOf(c), " ", "-") }

// prose keeps lists as they are and gives every other paragraph a line.
func prose(text string) string {
	var out []string
	for _, p := range paragraphs(text) {
		if isList(p) {
			out = append(out, "```\n"+strings.Trim(p, "\n")+"\n```")
			continue
		}
		out = append(out, unwrapped(p))
	}
	return strings.Join(out, "\n\n") + "\n"
}

func unwrapped(text string) string { return strings.Join(strings.Fields(text), " ") }

// TestCLIReference compares the page with the program.
func TestCLIReference(t *testing.T) {
	t.Setenv(languageVariable, "en")
	page, name := cliReference(newRoot()), filepath.Join("..", "..", "docs", "cli.md")
	if *renew {
		require.NoError(t, os.WriteFile(name, []byte(page), 0o644))
	}
	have, err := os.ReadFile(name)
	require.NoError(t, err)
	assert.Equal(t, string(have), page, "docs/cli.md is stale: go test ./examples/cloudfirst -run TestCLIReference -update")

	for _, c := range commandTree() { // what the page must not leave out, however it is made
		if !c.Runnable() || !c.HasParent() || c.Name() == "help" {
			continue
		}
		_, section, found := strings.Cut(page, "\n## "+pathOf(c)+"\n")
		require.True(t, found, "the page has no cloudfirst %s", pathOf(c))
		section, _, _ = strings.Cut(section, "\n## ")
		c.LocalFlags().VisitAll(func(f *pflag.Flag) {
			if !f.Hidden && f.Name != "help" {
				assert.Contains(t, section, "--"+f.Name, "cloudfirst %s", pathOf(c))
			}
		})
		for _, line := range exampleLines(c) {
			assert.Contains(t, section, "\n"+line+"\n")
		}
	}
	for _, code := range []string{"0: ", "1: ", "2: ", "3: ", "4: ", "130: "} {
		assert.Contains(t, page, "\n"+code)
	}
}
