package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

func newMan() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:     "man DIR",
		Short:   "Write manual pages, one for each command",
		Example: "cloudfirst man man1\ncloudfirst man man1 --lang fr",
		Args:    needs("DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			lang := cmd.Flag("lang").Value.String()
			if err := checkLanguage(lang); err != nil {
				return err
			}
			if err := os.MkdirAll(args[0], 0o755); err != nil {
				return errorf("cannot make the directory %s: %w", args[0], cause(err))
			}
			files, err := writeManual(cmd.Root(), args[0], lang)
			if err != nil {
				return err
			}
			if asJSON {
				return printJSON(cmd.OutOrStdout(), filesMade{files})
			}
			sayf(cmd.OutOrStdout(), lang, "wrote %s to %s", count(len(files), "page"), args[0])
			return nil
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print the names of the files as JSON on standard output")
	return cmd
}

// writeManual writes the page of a command and those of all below it, all or none, and returns their names.
func writeManual(cmd *cobra.Command, dir, lang string) (files []string, err error) {
	var pages []target
	text := map[string]string{}
	var add func(*cobra.Command) error
	add = func(c *cobra.Command) error {
		file := filepath.Join(dir, strings.ReplaceAll(c.CommandPath(), " ", "-")+".1")
		place, err := placeOf(file)
		if err != nil {
			return errorf("%s: %w", file, err)
		}
		files, pages = append(files, file), append(pages, target{file: place})
		text[place] = manPage(c, lang)
		for _, below := range c.Commands() {
			if !below.Hidden && err == nil {
				err = add(below)
			}
		}
		return err
	}
	if err := add(cmd); err != nil {
		return nil, err
	}
	return files, replaceAll(pages, func(t target, w io.Writer) error {
		_, err := io.WriteString(w, text[t.file])
		return err
	})
}

// manPage is the help of a command in roff. It bears no date, so that the same program writes the same bytes.
func manPage(cmd *cobra.Command, lang string) string {
	var w strings.Builder
	name := strings.ReplaceAll(cmd.CommandPath(), " ", "-")
	section := func(title string) { fmt.Fprintf(&w, ".SH %s\n", roff(strings.ToUpper(inLanguage(lang, title)))) }
	fmt.Fprintf(&w, ".TH %s 1 \"\" cloudfirst\n", strings.ToUpper(name))
	section("Name")
	fmt.Fprintf(&w, "%s \\- %s\n", roff(name), roff(inLanguage(lang, cmd.Short)))
	if cmd.Runnable() {
		section("Usage")
		fmt.Fprintln(&w, roff(useLine(cmd)))
	}
	if long := longOf(cmd, lang); long != "" {
		section("Description")
		fmt.Fprintln(&w, strings.Join(roffAll(paragraphs(long)), "\n.PP\n"))
	}
	if cmd.Example != "" {
		section("Examples")
		fmt.Fprintf(&w, ".nf\n%s\n.fi\n", strings.Join(roffAll(exampleLines(cmd)), "\n"))
	}
	first := true
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if f.Hidden || f.Name == "help" {
			return
		}
		if first {
			section("Flags")
			first = false
		}
		fmt.Fprintf(&w, ".TP\n\\fB%s\\fR\n%s\n", roff(flagName(f)), roff(flagText(f, lang)))
	})
	if cmd.HasSubCommands() {
		section("Commands")
		for _, c := range cmd.Commands() {
			fmt.Fprintf(&w, ".TP\n\\fB%s\\fR(1)\n%s\n", roff(strings.ReplaceAll(c.CommandPath(), " ", "-")), roff(inLanguage(lang, c.Short)))
		}
	}
	return w.String()
}

// exampleLines are the lines of a command's examples.
func exampleLines(cmd *cobra.Command) (lines []string) {
	for line := range strings.Lines(cmd.Example) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

// roff keeps a text from being taken for a command of the manual's language.
func roff(text string) string {
	text = strings.NewReplacer(`\`, `\e`, "-", `\-`, "\n", " ").Replace(text)
	if strings.HasPrefix(text, ".") || strings.HasPrefix(text, "'") {
		text = `\&` + text
	}
	return text
}

// roffAll writes paragraphs; lists keep their lines.
func roffAll(texts []string) []string {
	out := make([]string, len(texts))
	for i, t := range texts {
		if !isList(t) {
			out[i] = roff(t)
			continue
		}
		var lines []string
		for line := range strings.Lines(t) {
			lines = append(lines, roff(strings.TrimRight(line, "\n")))
		}
		out[i] = ".nf\n" + strings.Join(lines, "\n") + "\n.fi"
	}
	return out
}
