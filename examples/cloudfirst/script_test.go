package main

import (
	"errors"
	"fmt"
	"io/fs"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/awsfake"
)

// raceDetector says that the race detector is on. Every run of the program then takes seconds, mostly to compile the rules.
var raceDetector bool

// TestScript runs the scripts in testdata/script. Beside the usual commands they have
//
//	cloudfirst ARGS…              runs the program in a process that keeps compiled rules; exec cloudfirst ARGS… starts it anew
//	                              and compares what --json prints with its published schema
//	exits CODE [exec] cloudfirst ARGS…   runs a command that must end with that code
//	append FILE TEXT [COUNT]      adds a Go string literal to a file, COUNT times
//	edit FILE OLD NEW             replaces the first OLD in a file, as a person would
//	written FILE                  takes TODO off every text, as one who writes them would
//	nothing-written               no output and no temporary file is left behind
//
// $AWS_ENDPOINT_URL is a server of each script's own that answers as AWS does, with state; the program calls nothing else of AWS. There are also
// the condition [race], for scripts that would take minutes under the race detector, and $EXAMPLES, the directory of the example
// inventories.
func TestScript(t *testing.T) {
	if raceDetector {
		t.Skip("every command compiles the rules, for seconds; run_test.go and the packages' own tests run under the race detector")
	}
	examples, err := filepath.Abs(filepath.Join("..", "inventories"))
	if err != nil {
		t.Fatal(err)
	}
	pool, bin := newWorkers(t), linkedProgram(t)
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join("testdata", "script"),
		Setup: func(env *testscript.Env) error {
			env.Setenv("EXAMPLES", examples)
			fakeAWS(env)
			env.Setenv("PATH", bin+string(filepath.ListSeparator)+env.Getenv("PATH"))
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"cloudfirst":      pool.cloudfirst,
			"exits":           pool.exits,
			"append":          appendText,
			"edit":            editText,
			"written":         writtenText,
			"nothing-written": nothingWritten,
		},
		Condition: func(name string) (bool, error) {
			if name != "race" {
				return false, fmt.Errorf("there is no condition %q", name)
			}
			return raceDetector, nil
		},
		RequireUniqueNames: true,
	})
}

// fakeAWS gives a script a server in the place of AWS, and credentials for it.
func fakeAWS(env *testscript.Env) {
	server := httptest.NewServer(&awsfake.Cloud{Describe: awsfake.Sample(), Buckets: 2})
	env.Defer(server.Close)
	for name, value := range map[string]string{
		"AWS_ENDPOINT_URL": server.URL, "AWS_ACCESS_KEY_ID": "tester", "AWS_SECRET_ACCESS_KEY": "testers-secret", "AWS_REGION": "eu-west-3",
		"AWS_EC2_METADATA_DISABLED": "true", "AWS_CONFIG_FILE": env.WorkDir + "/none", "AWS_SHARED_CREDENTIALS_FILE": env.WorkDir + "/none",
	} {
		env.Setenv(name, value)
	}
}

// linkedProgram makes a directory in which this binary is called cloudfirst, under which name it is the program.
func linkedProgram(t *testing.T) (bin string) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	bin = t.TempDir()
	if err := os.Symlink(self, filepath.Join(bin, "cloudfirst")); err != nil {
		t.Fatal(err)
	}
	return bin
}

func (pool workers) cloudfirst(ts *testscript.TestScript, neg bool, args []string) {
	switch code := pool.run(ts, args); {
	case neg && code == exitFine:
		ts.Fatalf("unexpected success")
	case !neg && code != exitFine:
		ts.Fatalf("the exit code is %d, not %d", code, exitFine)
	}
}

func (pool workers) exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE [exec] cloudfirst ARGS…")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	code := 0
	switch {
	case args[1] == "cloudfirst":
		code = pool.run(ts, args[2:])
	case args[1] == "exec" && len(args) > 2:
		code = started(ts, args[2], args[3:])
	default:
		ts.Fatalf("usage: exits CODE [exec] cloudfirst ARGS…")
	}
	if code != want {
		ts.Fatalf("the exit code is %d, not %d", code, want)
	}
}

// started runs a program of the search path and returns its exit code.
func started(ts *testscript.TestScript, name string, args []string) int {
	err := ts.Exec(name, args...)
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		ts.Fatalf("%s: %v", name, err)
	}
	if err != nil {
		return exit.ExitCode()
	}
	return 0
}

func appendText(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 || len(args) > 3 {
		ts.Fatalf("usage: append FILE TEXT [COUNT]")
	}
	text, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	if len(args) == 3 {
		n, err := strconv.Atoi(args[2])
		ts.Check(err)
		text = strings.Repeat(text, n)
	}
	f, err := os.OpenFile(ts.MkAbs(args[0]), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	ts.Check(err)
	_, err = f.WriteString(text)
	ts.Check(err)
	ts.Check(f.Close())
}

func editText(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: edit FILE OLD NEW")
	}
	text := ts.ReadFile(args[0])
	if !strings.Contains(text, args[1]) {
		ts.Fatalf("%s does not hold %q", args[0], args[1])
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.Replace(text, args[1], args[2], 1)), 0o644))
}

func writtenText(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: written FILE")
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(strings.ReplaceAll(ts.ReadFile(args[0]), "TODO: ", "")), 0o644))
}

func nothingWritten(ts *testscript.TestScript, neg bool, args []string) {
	err := filepath.WalkDir(ts.MkAbs("."), func(p string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if name := e.Name(); strings.HasPrefix(name, ".cloudfirst") || strings.HasPrefix(name, "out.") {
			return errors.New(p + " was left behind")
		}
		return nil
	})
	ts.Check(err)
}

// TestEveryCommandInAScript looks for every command in the scripts: once with what it can do, once with what it must refuse.
func TestEveryCommandInAScript(t *testing.T) {
	names, err := filepath.Glob(filepath.Join("testdata", "script", "*.txtar"))
	require.NoError(t, err)
	var lines []string
	for _, name := range names {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		for line := range strings.Lines(string(text)) {
			line = condition.ReplaceAllString(strings.TrimSpace(line), "")
			lines = append(lines, strings.Replace(line, "exec cloudfirst", "cloudfirst", 1))
		}
	}
	has := func(start *regexp.Regexp) bool { return slices.ContainsFunc(lines, start.MatchString) }
	for _, c := range commandTree() {
		if c.HasSubCommands() && !strings.Contains(c.Use, "DIR") || !c.Runnable() {
			continue
		}
		path := regexp.QuoteMeta("cloudfirst " + pathOf(c))
		assert.True(t, has(regexp.MustCompile(`^`+path+`\b`)), "no script runs cloudfirst %s", pathOf(c))
		if c.Flags().Lookup("json") != nil && (foreign[pathOf(c)] || accounts[pathOf(c)]) { // others are compared with their schemas by their examples
			assert.True(t, has(regexp.MustCompile(`^`+path+`\b.* --json\b`)), "no script runs cloudfirst %s --json", pathOf(c))
		}
		assert.True(t, has(regexp.MustCompile(`^(exits [1-9]\d*|!) `+path+`\b`)), "no script has cloudfirst %s refuse anything", pathOf(c))
	}
}

// condition is what a line of a script may begin with.
var condition = regexp.MustCompile(`^(\[[^]]*\] )+`)
