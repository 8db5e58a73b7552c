package main

import (
	"cmp"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// projectName is the file that says once what flags would say every time.
const projectName = "cloudfirst.hcl"

// noProject is the flag that leaves the project file alone.
const noProject = "no-project"

// projectFile is what a project file says. The zero one says nothing.
type projectFile struct {
	name      string // of the file, as seen from the current directory; empty: there is none
	dir       string // that its paths are relative to, as seen from there
	inventory string // taken where a command needs DIR and was given none
	settings  []setting
	problems  []problem
	declined  bool // the command line leaves it alone
}

// setting is a flag as the file has it.
type setting struct {
	flag    string
	command string // path of the only command it is for; empty: for every command that has the flag
	values  []string
	list    bool
	line    int
	column  int
}

// problem is something wrong in the file.
type problem struct {
	line, column int
	err          error
}

func (p *projectFile) wrong(line, column int, err error) {
	p.problems = append(p.problems, problem{line, column, err})
}

// findProject reads the nearest project file of the current directory and its parents, unless the arguments say not to. A parent that anyone
// may write to is passed over: what others put there is not what this user says.
func findProject(root *cobra.Command, args []string) *projectFile {
	dir, err := os.Getwd()
	if err != nil || declined(args) {
		return &projectFile{declined: true}
	}
	for up := "."; ; up = filepath.Join(up, "..") {
		if name := filepath.Join(up, projectName); isFile(name) && (up == "." || !forAll(up)) {
			return readProject(root, name)
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return &projectFile{}
		}
		dir = parent
	}
}

func declined(args []string) bool {
	if end := slices.Index(args, "--"); end >= 0 {
		args = args[:end]
	}
	return slices.Contains(args, "--"+noProject) || slices.Contains(args, "--"+noProject+"=true")
}

// forAll reports whether everybody may write to a directory. Windows has no such bits, and shows all of them set.
func forAll(dir string) bool {
	info, err := os.Stat(dir)
	return err != nil || runtime.GOOS != "windows" && info.Mode().Perm()&0o002 != 0
}

// getenv reads the environment, with the language of the file before that of the locale.
func (p *projectFile) getenv(name string) string {
	if value := os.Getenv(name); value != "" || name != languageVariable {
		return value
	}
	for _, s := range p.settings {
		if s.flag == "lang" && s.command == "" && !s.list {
			return s.values[0]
		}
	}
	return ""
}

// around makes every command below cmd take the settings of the file for what its command line leaves out.
func (p *projectFile) around(cmd *cobra.Command) {
	for _, sub := range cmd.Commands() {
		p.around(sub)
	}
	run, check := cmd.RunE, cmd.Args
	if p.name == "" || run == nil || slices.Contains([]string{"help", "version", "completion", "watch"}, cmd.Name()) {
		return
	}
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		if err := p.apply(cmd); err != nil {
			return err
		}
		return run(cmd, p.withInventory(cmd, args))
	}
	if check != nil {
		cmd.Args = func(cmd *cobra.Command, args []string) error { return check(cmd, p.withInventory(cmd, args)) }
	}
}

// withInventory adds the inventory where it is the one argument that a command needs and does not have.
func (p *projectFile) withInventory(cmd *cobra.Command, args []string) []string {
	words := strings.Fields(cmd.Use)
	alone := len(words) == 2 || len(words) > 2 && strings.ContainsAny(words[2][:1], "-[")
	if p.inventory == "" || len(args) > 0 || !alone || words[1] != "DIR" || cmd.Flags().Lookup("as-of") == nil {
		return args
	}
	return []string{p.inventory}
}

// apply sets the flags that the command line leaves out. What is said for one command goes before what is said for all.
func (p *projectFile) apply(cmd *cobra.Command) error {
	given := map[string]bool{}
	cmd.Flags().Visit(func(f *pflag.Flag) { given[f.Name] = true })
	if os.Getenv(languageVariable) != "" {
		given["lang"] = true
	}
	path := pathOf(cmd)
	for _, command := range []string{path, ""} {
		for _, s := range p.settings {
			f := cmd.Flags().Lookup(s.flag)
			if s.command != command || f == nil || given[s.flag] || s.list && command == "" && !takesList(f) {
				continue
			}
			given[s.flag] = true
			if f.Annotations == nil {
				f.Annotations = map[string][]string{}
			}
			f.Annotations[projectName] = nil
			if err := p.set(cmd.Flags(), f, s); err != nil {
				p.wrong(s.line, s.column, err)
			}
		}
	}
	return p.failure()
}

// fromProject reports whether a flag has the value that the project file gives it.
func fromProject(f *pflag.Flag) bool {
	_, ok := f.Annotations[projectName]
	return ok
}

func takesList(f *pflag.Flag) bool {
	_, ok := f.Value.(pflag.SliceValue)
	return ok
}

// set gives a flag its value as if the command line had it.
func (p *projectFile) set(flags *pflag.FlagSet, f *pflag.Flag, s setting) error {
	values := slices.Clone(s.values)
	for i, v := range values {
		if values[i] = p.resolved(f.Name, v); v == "true" && f.NoOptDefVal != "" {
			values[i] = f.NoOptDefVal
		}
	}
	list, ok := f.Value.(pflag.SliceValue)
	if !ok && s.list {
		return errorf("%s takes one value: take the brackets away", underscored(f.Name))
	}
	first := ""
	if len(values) > 0 && !strings.HasPrefix(f.Value.Type(), "string") || !ok {
		first = values[0]
	}
	err := flags.Set(f.Name, first) // which notes that there is a value
	if err == nil && ok {
		err = list.Replace(values) // each as it is, with its commas
	}
	if err != nil {
		return errorf("%s cannot be %q: cloudfirst %s --help says what it takes", underscored(f.Name), strings.Join(s.values, ", "), cmp.Or(s.command, "COMMAND"))
	}
	return nil
}

// placeFlags name files and directories. Those of outputFlags have a format before them.
var (
	placeFlags = []string{
		"baseline", "before", "cache", "dir", "mapping", "model", "not-rules", "plan", "previous", "redact-key", "rules", "scenarios", "since",
		"verification-key",
	}
	outputFlags = []string{"output", "export"}
)

// resolved is a value with its path relative to the file's directory.
func (p *projectFile) resolved(flag, value string) string {
	format := ""
	if slices.Contains(outputFlags, flag) {
		if before, after, ok := strings.Cut(value, "="); ok && !strings.ContainsAny(before, `/\`) {
			format, value = before+"=", after
		}
	} else if !slices.Contains(placeFlags, flag) {
		return value
	}
	return format + p.path(value)
}

func (p *projectFile) path(value string) string {
	if value == "" || value == "embedded" || filepath.IsAbs(value) || strings.Contains(value, "://") {
		return value
	}
	return filepath.Join(p.dir, value)
}

// failure is everything wrong in the file, in its order.
func (p *projectFile) failure() error {
	if len(p.problems) == 0 {
		return nil
	}
	slices.SortStableFunc(p.problems, func(a, b problem) int { return cmp.Or(a.line-b.line, a.column-b.column) })
	var lines error
	for _, x := range p.problems {
		line := errorf("%s:%d:%d: %w", p.name, x.line, x.column, x.err)
		if lines == nil {
			lines = line
			continue
		}
		lines = errorf("%w\n%w", lines, line)
	}
	return errorf("%s in the project file: put them right, or leave the file out with --no-project\n%w", count(len(p.problems), "error"), lines)
}

func underscored(flag string) string { return strings.ReplaceAll(flag, "-", "_") }
