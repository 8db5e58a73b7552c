package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const tutorialPage = "../../docs/tutorial.md"

// lesson is what a block of the page says to type, and what it shows of the answer: nothing, or lines in which … stands for whatever
// is left out.
type lesson struct {
	line     int
	commands []string
	shown    string
}

// TestTutorial types what the tutorial says, in its order, and compares what is shown there with what is printed. The first block gets
// and builds the program, for which this binary stands.
func TestTutorial(t *testing.T) {
	if raceDetector || runtime.GOOS == "windows" {
		t.Skip("the page is for a POSIX shell, and scripts and the packages' own tests run under the race detector")
	}
	page, err := os.ReadFile(tutorialPage)
	require.NoError(t, err)
	lessons := lessonsOf(string(page))
	require.Greater(t, len(lessons), 15)
	require.Contains(t, lessons[0].commands, "go build -o ../hour/ ./examples/cloudfirst")

	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS(strings.TrimSuffix(tutorialPage, ".md"))))
	w, err := startWorker()
	require.NoError(t, err)
	defer func() { _, _ = w.stdin.Close(), w.cmd.Wait() }()
	for _, l := range lessons[1:] {
		var printed strings.Builder
		for _, command := range l.commands {
			printed.WriteString(typed(t, w, dir, command))
		}
		if l.shown != "" {
			require.Regexp(t, pattern(l.shown), printed.String(), "%s:%d", tutorialPage, l.line)
		}
	}
}

// TestTutorialShowsItsFiles looks for every block of the inventory that the page shows in the files the page hands out.
func TestTutorialShowsItsFiles(t *testing.T) {
	page, err := os.ReadFile(tutorialPage)
	require.NoError(t, err)
	var files strings.Builder
	names, err := filepath.Glob("../../docs/tutorial/*/*.inv.hcl")
	require.NoError(t, err)
	for _, name := range names {
		text, err := os.ReadFile(name)
		require.NoError(t, err)
		files.Write(text)
	}
	blocks := regexp.MustCompile("(?s)```hcl\n(.*?)```").FindAllStringSubmatch(string(page), -1)
	require.NotEmpty(t, blocks)
	for _, b := range blocks {
		require.Regexp(t, pattern(b[1]), files.String())
	}
}

// lessonsOf finds the blocks marked sh, each with the block marked text that follows it, if one does before the next.
func lessonsOf(page string) (lessons []lesson) {
	for _, at := range regexp.MustCompile("(?s)```(sh|text)\n(.*?)```").FindAllStringSubmatchIndex(page, -1) {
		kind, text := page[at[2]:at[3]], page[at[4]:at[5]]
		if kind == "sh" {
			line := 1 + strings.Count(page[:at[0]], "\n")
			lessons = append(lessons, lesson{line: line, commands: strings.Split(strings.TrimSpace(text), "\n")})
			continue
		}
		lessons[len(lessons)-1].shown = text
	}
	return lessons
}

// typed runs a line of the page. The program itself runs in a worker, which compiles the rules once.
func typed(t *testing.T, w *worker, dir, command string) (printed string) {
	t.Helper()
	line, isProgram := strings.CutPrefix(command, "./cloudfirst ")
	if !isProgram {
		cmd := exec.Command("sh", "-c", command)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, "%s\n%s", command, out)
		return string(out)
	}
	line, file, redirected := strings.Cut(line, " >")
	a, err := w.do(order{Dir: dir, Args: words(line), Env: []string{"PATH=" + os.Getenv("PATH"), "HOME=" + dir}})
	require.NoError(t, err)
	require.Zero(t, a.Code, "%s\n%s%s", command, a.Stdout, a.Stderr)
	if redirected {
		require.NoError(t, os.WriteFile(filepath.Join(dir, file), a.Stdout, 0o600))
		return string(a.Stderr)
	}
	return string(a.Stdout) + string(a.Stderr)
}

// words parts a line as a shell does, as far as the page needs it: at spaces outside double quotes.
func words(line string) (list []string) {
	for _, m := range regexp.MustCompile(`"([^"]*)"|(\S+)`).FindAllStringSubmatch(line, -1) {
		list = append(list, m[1]+m[2])
	}
	return list
}

// pattern is what text that is shown stands for. A line of … alone stands for any lines.
func pattern(shown string) string {
	var p strings.Builder
	for line := range strings.Lines(shown) {
		line = strings.TrimRight(line, "\n")
		if strings.TrimSpace(line) == "…" {
			p.WriteString(`(?:.*\n)*?`)
			continue
		}
		parts := strings.Split(line, "…")
		for i := range parts {
			parts[i] = regexp.QuoteMeta(parts[i])
		}
		fmt.Fprintf(&p, "%s[ ]*\n", strings.Join(parts, ".*"))
	}
	return `(?m)^` + p.String()
}
