package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
)

// streams are where a run writes, before anything is held back.
type streams struct{ out, err io.Writer }

type streamsKey struct{}

// oftenest is as often as files are looked at, whoever asks for more.
const oftenest = 100 * time.Millisecond

// mostCompiled is how many choices of rules are kept while watching, where rules may change all day.
const mostCompiled = 4

func newWatch() *cobra.Command {
	var every time.Duration
	cmd := &cobra.Command{
		Use:   "watch COMMAND [ARG …]",
		Short: "Run a command, and again whenever the files it reads change",
		Long: `Runs a command, and again whenever a file below the directories it names changes, or a file it names: inventory, rules, model, and the
project file cloudfirst.hcl. Errors are shown and do not end it; ctrl-C does, with exit code 0. What the command writes itself does not count, nor does what editors and
version control keep in hidden files. Flags of watch stand before the command.`,
		Example: "cloudfirst watch assess inventory\ncloudfirst watch --every 5s report inventory -o html=report.html",
		Args:    watchable,
		RunE: func(cmd *cobra.Command, args []string) error {
			if every < oftenest {
				return errorf("--every %s: use %s or more", every, oftenest)
			}
			return watch(cmd, withInherited(cmd, args), every)
		},
	}
	cmd.Flags().SetInterspersed(false) // what stands behind the command is the command's
	cmd.Flags().DurationVar(&every, "every", time.Second, "how often to look at the files, such as 2s")
	return cmd
}

// watchable refuses what is not on this machine before anything is copied.
func watchable(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return needs("COMMAND")(cmd, args)
	}
	for _, a := range args {
		if strings.Contains(a, "s3://") {
			return errorf("%s is in S3, which is not watched: name directories of this machine", a)
		}
	}
	return nil
}

// withInherited gives the command the flags of the whole program that stand before it.
func withInherited(cmd *cobra.Command, args []string) []string {
	var out []string
	for _, name := range []string{"lang", shareFlag, noProject} {
		if f := cmd.Flags().Lookup(name); f != nil && f.Changed {
			out = append(out, "--"+name+"="+f.Value.String())
		}
	}
	return append(out, args...)
}

func watch(cmd *cobra.Command, args []string, every time.Duration) error {
	c, says, err := understood(args)
	if err != nil {
		return err
	}
	ctx, lang := cmd.Context(), languageOf(args, os.Getenv)
	to, ok := ctx.Value(streamsKey{}).(streams)
	if !ok {
		return errorf("watch runs in the program only")
	}
	if help, _ := c.Flags().GetBool("help"); help {
		speak(cmd.OutOrStdout(), lang, helpText(c, lang))
		return nil
	}
	places := watchedBy(c, to.out, to.err).with(says.withInventory(c, c.Flags().Args()))
	if err := places.check(pathOf(c)); err != nil {
		return err
	}
	places.follow(says)
	if _, kept := ctx.Value(enginesKey{}).(*engines); !kept {
		ctx = keeping(ctx, &engines{most: mostCompiled})
	}
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	redacts := c.Flags().Changed("redact")
	return watching{
		look: func(ctx context.Context) (sight, error) {
			if c, says, err := understood(args); err == nil { // else the run says what is wrong, and what was watched still is
				places = watchedBy(c, to.out, to.err).with(says.withInventory(c, c.Flags().Args()))
				places.follow(says)
			}
			return places.look(ctx)
		},
		run: func(ctx context.Context) {
			run(ctx, args, to.out, to.err)
		},
		say: func(d difference) {
			clearScreen(to.out)
			cmd.PrintErr("cloudfirst: ")
			speak(cmd.ErrOrStderr(), lang, d.in(lang, redacts)+"\n")
		},
	}.until(ctx, ticker.C)
}

// understood finds and checks the command that is to run again and again, so that what is written wrongly is said once. What the
// project file says for it counts as written.
func understood(args []string) (*cobra.Command, *projectFile, error) {
	root := newRoot()
	c, rest, err := root.Find(args)
	if err != nil {
		return nil, nil, err
	}
	if !c.HasParent() { // whose error names the nearest
		words := slices.DeleteFunc(slices.Clone(rest), func(a string) bool { return strings.HasPrefix(a, "-") })
		if len(words) == 0 {
			return nil, nil, errorf("watch needs a command behind its flags: cloudfirst watch assess inventory")
		}
		return nil, nil, c.RunE(c, words)
	}
	if err := refusedToWatch(c); err != nil {
		return nil, nil, err
	}
	c.InitDefaultHelpFlag()
	if err := c.ParseFlags(rest); err != nil {
		return nil, nil, c.FlagErrorFunc()(c, err)
	}
	if help, _ := c.Flags().GetBool("help"); help {
		return c, nil, nil
	}
	says := findProject(root, args)
	if err := says.apply(c); err != nil { // whose rules are watched too, and whose redaction holds
		return nil, nil, err
	}
	return c, says, c.ValidateArgs(says.withInventory(c, c.Flags().Args()))
}

// refusedToWatch are the commands that are not to run whenever somebody saves a file.
func refusedToWatch(c *cobra.Command) error {
	path := pathOf(c)
	first, _, _ := strings.Cut(path, " ")
	switch {
	case first == "watch":
		return errorf("watch does not watch itself: name the command to run")
	case first == "init" || first == "import" || first == "answer" || first == "fmt" || first == "generate" || path == "policy new":
		return errorf("cloudfirst %s writes files that are read, and is not watched: run it by itself", path)
	case first == "keep":
		return errorf("cloudfirst keep holds on to one moment, and is not watched: run it by itself when a result is to stay")
	case first == "aws":
		return errorf("cloudfirst %s works on an account of AWS, and is not watched: run it by itself", path)
	}
	return nil
}

// mostNamed is how many files a line about changes names of each kind.
const mostNamed = 3

// in words what changed. Without names, which may be the ones to take out, it counts.
func (d difference) in(lang string, nameless bool) string {
	var parts []string
	for _, kind := range []struct {
		files []string
		text  string
	}{
		{d.changed, inLanguage(lang, "changed: %s")}, {d.added, inLanguage(lang, "new: %s")}, {d.gone, inLanguage(lang, "gone: %s")},
	} {
		if len(kind.files) > 0 {
			parts = append(parts, fmt.Sprintf(kind.text, namesOf(kind.files, lang, nameless)))
		}
	}
	return strings.Join(parts, "; ")
}

func namesOf(files []string, lang string, nameless bool) string {
	if nameless {
		return count(len(files), "file").in(lang)
	}
	var names []string
	for _, f := range files[:min(len(files), mostNamed)] {
		names = append(names, escaped(fromHere(f)))
	}
	if more := len(files) - len(names); more > 0 {
		names = append(names, fmt.Sprintf(inLanguage(lang, "%d more"), more))
	}
	return strings.Join(names, ", ")
}

// fromHere is a path as the user would write it.
func fromHere(p string) string {
	here := real(".")
	if rel, err := filepath.Rel(here, p); err == nil && filepath.IsLocal(rel) {
		return rel
	}
	return p
}

// clearScreen begins a new screen where results go to a terminal that can, and does nothing anywhere else.
func clearScreen(out io.Writer) {
	f, ok := out.(*os.File)
	if !ok || runtime.GOOS == "windows" || os.Getenv("TERM") == "" || os.Getenv("TERM") == "dumb" {
		return
	}
	if info, err := f.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
		_, _ = io.WriteString(f, "\x1b[H\x1b[2J")
	}
}
