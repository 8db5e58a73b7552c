package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

const longRoot = `Says of every application of an administration how ready it is for the cloud, where it may be hosted under Moroccan law and why, what is
still unknown, and in which wave it moves.`

// exampleRoot is the way from the export of a tool, or from nothing, to a report.
const exampleRoot = `cloudfirst init inventory
cloudfirst import rvtools export.xlsx -o inventory --as-of 2026-10-31
cloudfirst assess inventory
cloudfirst questions inventory -o questions.xlsx
cloudfirst plan inventory
cloudfirst report inventory -o html=report.html`

// speakIn makes a tree of commands print its help in a language.
func speakIn(root *cobra.Command, lang string) {
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) {
		speak(cmd.OutOrStdout(), lang, helpText(cmd, lang))
	})
	root.SetUsageFunc(func(cmd *cobra.Command) error {
		speak(cmd.OutOrStderr(), lang, helpText(cmd, lang))
		return nil
	})
}

// helpText is the help of a command: what it does, how it is called, examples, what stands below it, its flags.
func helpText(cmd *cobra.Command, lang string) string {
	var w strings.Builder
	printWrapped(&w, 0, inLanguage(lang, cmd.Short))
	for _, paragraph := range paragraphs(longOf(cmd, lang)) {
		fmt.Fprintln(&w)
		if isList(paragraph) {
			fmt.Fprintln(&w, strings.TrimRight(paragraph, "\n"))
			continue
		}
		printWrapped(&w, 0, paragraph)
	}
	if cmd.Runnable() {
		heading(&w, lang, "Usage")
		fmt.Fprintln(&w, "  "+useLine(cmd))
	}
	if cmd.Example != "" {
		heading(&w, lang, "Examples")
		for line := range strings.Lines(cmd.Example) {
			fmt.Fprintln(&w, "  "+strings.TrimSpace(line))
		}
	}
	writeCommands(&w, cmd, lang)
	writeFlags(&w, cmd, lang)
	return w.String()
}

func heading(w *strings.Builder, lang, text string) {
	fmt.Fprintf(w, "\n%s\n", inLanguage(lang, text))
}

// longOf is the long text of a command, found by its path.
func longOf(cmd *cobra.Command, lang string) string {
	if pathOf(cmd) == "formats" { // whose table has its own words
		return formatTable(lang)
	}
	return inLanguageBy(lang, pathOf(cmd)+"/long", cmd.Long)
}

// pathOf is what is written behind the program's name to run a command.
func pathOf(cmd *cobra.Command) string {
	return strings.TrimPrefix(strings.TrimPrefix(cmd.CommandPath(), cmd.Root().Name()), " ")
}

func useLine(cmd *cobra.Command) string {
	if cmd.HasParent() {
		return cmd.Parent().CommandPath() + " " + cmd.Use
	}
	return cmd.Use + " COMMAND"
}

// paragraphs are parted by empty lines; other ends of lines are blanks.
func paragraphs(text string) []string {
	if text == "" {
		return nil
	}
	return strings.Split(text, "\n\n")
}

// isList reports whether the lines of a paragraph are to stay as they are: they stand in from the margin.
func isList(paragraph string) bool { return strings.HasPrefix(paragraph, "  ") }

// writeCommands lists the commands below one, under the headings of their groups.
func writeCommands(w *strings.Builder, cmd *cobra.Command, lang string) {
	if !cmd.HasAvailableSubCommands() && !cmd.HasHelpSubCommands() {
		return
	}
	column := entryColumn
	for _, c := range cmd.Commands() {
		column = max(column, width(c.Name())+4)
	}
	below := inPlace(cmd)
	for _, g := range cmd.Groups() {
		heading(w, lang, g.Title)
		for _, c := range below {
			if c.GroupID == g.ID {
				entryAt(w, column, c.Name(), inLanguage(lang, c.Short))
			}
		}
	}
	if len(cmd.Groups()) == 0 {
		heading(w, lang, "Commands")
		for _, c := range below {
			entryAt(w, column, c.Name(), inLanguage(lang, c.Short))
		}
		return
	}
	heading(w, lang, "Topics")
	for _, c := range cmd.Commands() {
		if c.IsAdditionalHelpTopicCommand() {
			entryAt(w, topicColumn, "help "+c.Name(), inLanguage(lang, c.Short))
		}
	}
	fmt.Fprintln(w)
	printWrapped(w, 0, inLanguage(lang, "cloudfirst COMMAND --help shows a command with its flags and examples; cloudfirst help exit-codes what the exit codes mean."))
}

// inPlace are the commands below one in the order in which people need them, where they have one, else by name.
func inPlace(cmd *cobra.Command) []*cobra.Command {
	all := slices.Clone(cmd.Commands())
	slices.SortStableFunc(all, func(a, b *cobra.Command) int { return cmp.Compare(a.Annotations[placeKey], b.Annotations[placeKey]) })
	return all
}

// placeKey is the annotation with the place of a command among those of its group.
const placeKey = "place"

// entryColumn is where the text of an entry begins, unless a name is longer; topicColumn that of a topic.
const (
	entryColumn = 16
	topicColumn = 20
)

// entryAt writes a name and what it stands for, broken into lines behind the name.
func entryAt(w *strings.Builder, column int, name, text string) {
	var lines strings.Builder
	printWrapped(&lines, column, text)
	at := "  " + name + strings.Repeat(" ", max(2, column-2-width(name)))
	fmt.Fprint(w, at+strings.TrimPrefix(lines.String(), strings.Repeat(" ", column)))
}

// writeFlags lists the flags of a command, each once, with its text below it.
func writeFlags(w *strings.Builder, cmd *cobra.Command, lang string) {
	if !cmd.Runnable() {
		return
	}
	listed := map[string]bool{}
	visit := func(f *pflag.Flag) {
		if f.Hidden || f.Name == "help" || listed[f.Name] {
			return
		}
		if len(listed) == 0 {
			heading(w, lang, "Flags")
		}
		listed[f.Name] = true
		fmt.Fprintln(w, "  "+flagName(f))
		printWrapped(w, 8, flagText(f, lang))
	}
	cmd.LocalFlags().VisitAll(visit)
	cmd.InheritedFlags().VisitAll(visit)
}

// flagName is a flag as it is written, with a name for its value.
func flagName(f *pflag.Flag) string {
	name := "--" + f.Name
	if f.Shorthand != "" {
		name = "-" + f.Shorthand + ", " + name
	}
	switch value := f.Value.Type(); {
	case value == "bool":
		return name
	case f.NoOptDefVal != "":
		return name + "[=" + f.NoOptDefVal + "|…]"
	case value == "duration":
		return name + " TIME"
	case strings.HasPrefix(value, "int"), strings.HasPrefix(value, "uint"), value == "float64":
		return name + " N"
	case f.Name == "output", f.Name == "baseline":
		return name + " FILE"
	case f.Name == "as-of":
		return name + " DATE"
	}
	words := strings.Split(f.Name, "-")
	return name + " " + strings.ToUpper(words[len(words)-1])
}

// flagText says what a flag does, and what holds when it is left out.
func flagText(f *pflag.Flag, lang string) string {
	text := inLanguage(lang, f.Usage)
	switch f.DefValue {
	case "", "0", "[]", "false":
		return text
	}
	return text + " (" + inLanguage(lang, "default") + " " + f.DefValue + ")"
}

// newHelp is the word help: it takes the path of a command, or a topic.
func newHelp() *cobra.Command {
	return &cobra.Command{
		Use:     "help [COMMAND|TOPIC]",
		Short:   "Help on a command or a topic",
		Example: "cloudfirst help plan whatif\ncloudfirst help exit-codes --lang fr",
		RunE: func(cmd *cobra.Command, args []string) error {
			found, rest, err := cmd.Root().Find(args)
			if err != nil || found == cmd.Root() && len(rest) > 0 {
				return errorf("there is no help on %q: %s --help lists commands and topics", strings.Join(args, " "), cmd.Root().Name())
			}
			return found.Help()
		},
	}
}
