package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// file is a sight of files whose sizes are given by name, such as a1 b2.
func file(text string) sight {
	s := sight{}
	for _, f := range strings.Fields(text) {
		s[f[:1]] = mark{size: int64(f[1])}
	}
	return s
}

// watchOver shows the loop one sight a tick and returns what it did.
func watchOver(t *testing.T, sights ...string) (did []string) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	ticks, done, n := make(chan time.Time), make(chan error), 0
	w := watching{
		look: func(context.Context) (sight, error) {
			n++
			return file(sights[min(n, len(sights))-1]), nil
		},
		run: func(context.Context) { did = append(did, "run") },
		say: func(d difference) { did = append(did, d.in("en", false)) },
	}
	go func() { done <- w.until(ctx, ticks) }()
	for range len(sights) + 1 { // the last sight twice, and once more: a tick is taken when the one before is done with
		ticks <- time.Time{}
	}
	cancel()
	require.NoError(t, <-done, "being ended is no error")
	return did
}

func TestWatchRunsWhenThingsSettle(t *testing.T) {
	for _, c := range []struct {
		name   string
		sights []string
		want   []string
	}{
		{"nothing changes", []string{"a1", "a1", "a1"}, []string{"run"}},
		{"one change", []string{"a1", "a2"}, []string{"run", "changed: a", "run"}},
		{"a new file and one that is gone", []string{"a1 b1", "b1 c1"}, []string{"run", "new: c; gone: a", "run"}},
		{"still being saved", []string{"a1", "a2", "a3", "a4", "a4", "a4"}, []string{"run", "changed: a", "run"}},
		{"changed and changed back", []string{"a1", "a2", "a1", "a1"}, []string{"run"}},
		{"two changes", []string{"a1", "a2", "a2", "a3"}, []string{"run", "changed: a", "run", "changed: a", "run"}},
		{"more than a line holds", []string{"z1", "a1 b1 c1 d1 e1 z1"}, []string{"run", "new: a, b, c, 2 more", "run"}},
	} {
		assert.Equal(t, c.want, watchOver(t, c.sights...), c.name)
	}
}

func TestWatchEndsWhenItCannotLook(t *testing.T) {
	lost := errors.New("lost")
	w := watching{look: func(context.Context) (sight, error) { return nil, lost }, run: func(context.Context) { t.Error("it ran") }}
	require.ErrorIs(t, w.until(t.Context(), nil), lost)
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	require.NoError(t, w.until(ended, nil), "it was ended, and that is why it cannot look")
}

func TestChangesWithoutNames(t *testing.T) {
	d := file("a1").until(file("b1 c1"))
	assert.Equal(t, "new: 2 files; gone: 1 file", d.in("en", true))
	assert.Equal(t, "nouveau : 2 fichiers; disparu : 1 fichier", d.in("fr", true))
}

// placesOf are the places that a command line reads.
func placesOf(t *testing.T, streams []io.Writer, args ...string) *watched {
	t.Helper()
	c, _, err := understood(args)
	require.NoError(t, err)
	return watchedBy(c, streams...)
}

func TestWhatIsWatched(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range []string{
		"inv/a.inv.hcl", "inv/sub/b.inv.hcl", "inv/.hidden.inv.hcl", "inv/.git/index", "inv/.a.inv.hcl.swp", "inv/a.inv.hcl~", "inv/.cloudfirst-1",
		"inv/out.html", "inv/cache/x", "inv/printed.txt", "rules/r.rego", "model.hcl", "fr", "other/x",
	} {
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o700))
		require.NoError(t, os.WriteFile(name, []byte(name), 0o600))
	}
	printed, err := os.OpenFile(filepath.Join("inv", "printed.txt"), os.O_RDWR, 0)
	require.NoError(t, err)
	defer printed.Close() //nolint:errcheck // nothing is written
	w := placesOf(t, []io.Writer{printed, &bytes.Buffer{}}, "assess", "inv", "--rules", "rules", "--model=model.hcl", "--lang", "fr",
		"-o", "html=inv/out.html", "--cache", "inv/cache")
	require.NoError(t, w.check("assess"))
	seen, err := w.look(t.Context())
	require.NoError(t, err)
	var names []string
	for p := range seen {
		names = append(names, filepath.ToSlash(fromHere(p)))
	}
	assert.ElementsMatch(t, []string{"inv/a.inv.hcl", "inv/sub/b.inv.hcl", "inv/.hidden.inv.hcl", "rules/r.rego", "model.hcl"}, names)

	require.NoError(t, os.WriteFile(filepath.Join("rules", "r.rego"), []byte("other"), 0o600))
	require.NoError(t, os.Remove("model.hcl"))
	now, err := w.look(t.Context())
	require.NoError(t, err)
	assert.Equal(t, "changed: rules"+string(filepath.Separator)+"r.rego; gone: model.hcl", seen.until(now).in("en", false))

	w.most = 5
	_, err = w.look(t.Context())
	require.ErrorContains(t, err, "more than 5 files are to be watched")
	assert.Equal(t, exitLimits, exitCode(t.Context(), err))
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = w.look(ended)
	require.ErrorIs(t, err, context.Canceled)
	require.ErrorContains(t, placesOf(t, nil, "export", "sheet", "inv", "-o", ".").check("export sheet"), "write elsewhere")
}

func TestWatchKeepsFewCompiledRules(t *testing.T) {
	e := &engines{most: 1}
	ctx := keeping(t.Context(), e)
	for _, pack := range []string{"core", "core", "ma"} {
		s := settings{}
		s.packs, s.engine.Packs = []string{pack}, []string{pack}
		first, err := newEngine(ctx, &s)
		require.NoError(t, err)
		s.compiled = nil
		again, err := newEngine(ctx, &s)
		require.NoError(t, err)
		assert.Same(t, first, again)
		assert.Len(t, e.made, 1)
	}
}

// TestWatch runs the program as a person uses it: a mistake is saved, shown, put right, and in the end ctrl-C is pressed.
func TestWatch(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS(example("agence"))))
	mistake := filepath.Join(dir, "mistake.inv.hcl")
	ctx, cancel := context.WithCancel(keeping(t.Context(), &shared))
	read, write := io.Pipe()
	code := make(chan int, 1)
	go func() {
		code <- run(ctx, []string{"watch", "--every", oftenest.String(), "check", dir, "--lang", "en"}, write, write)
		_ = write.Close()
	}()
	lines := bufio.NewScanner(read)
	until := func(text string) {
		for lines.Scan() {
			if strings.Contains(lines.Text(), text) {
				return
			}
		}
		t.Fatalf("it ended and never said %q", text)
	}
	until("no errors, ")
	require.NoError(t, os.WriteFile(mistake, []byte("application {\n"), 0o600))
	until("new: " + fromHere(real(mistake)))
	until("put right what the fix lines say")
	require.NoError(t, os.Remove(mistake))
	until("gone: ")
	until("no errors, ")
	cancel()
	rest, err := io.ReadAll(read)
	require.NoError(t, err)
	assert.Empty(t, string(rest), "nothing is said at the end, and the screen is cleared on terminals only")
	assert.Equal(t, exitFine, <-code)
}

// TestWatchEndsWithAnInterrupt presses ctrl-C in a process of its own.
func TestWatchEndsWithAnInterrupt(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a process cannot be sent an interrupt there")
	}
	cmd := exec.CommandContext(t.Context(), filepath.Join(linkedProgram(t), "cloudfirst"), "watch", "--every", "1h", "check", example("agence"))
	cmd.Env = append(os.Environ(), "CLOUDFIRST_LANG=en")
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	line, err := bufio.NewReader(out).ReadString('\n')
	require.NoError(t, err)
	assert.Contains(t, line, "no errors, ")
	require.NoError(t, cmd.Process.Signal(os.Interrupt))
	require.NoError(t, cmd.Wait(), "the exit code is 0")
}

func TestWatchTellsNoNamesThatAreTakenOut(t *testing.T) {
	w := file("a1")
	for i := range 5 {
		w[fmt.Sprintf("/secret/zqx-%d.inv.hcl", i)] = mark{}
	}
	for _, lang := range spokenLanguages {
		assert.NotContains(t, file("a1").until(w).in(lang, true), "zqx")
	}
}

// TestWatchFollowsTheProjectFile names no directory on the command line: the project file does, and is watched itself, before it stands there too.
func TestWatchFollowsTheProjectFile(t *testing.T) {
	inventory, err := filepath.Abs(example("agence"))
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	project := filepath.Join(real("."), projectName)
	places := func(args ...string) []string {
		c, says, err := understood(args)
		require.NoError(t, err)
		w := watchedBy(c).with(says.withInventory(c, c.Flags().Args()))
		w.follow(says)
		return w.roots
	}
	assert.Equal(t, []string{real(inventory), project}, places("check", inventory), "one may be written later")
	assert.Equal(t, []string{real(inventory)}, places("check", inventory, "--no-project"))
	require.NoError(t, os.WriteFile(projectName, []byte(fmt.Sprintf("inventory = %q\nrules = [\"more\"]\n", inventory)), 0o600))
	assert.ElementsMatch(t, []string{real(inventory), filepath.Join(real("."), "more"), project}, places("assess"))
	require.NoError(t, os.Mkdir("below", 0o700))
	t.Chdir("below")
	assert.Contains(t, places("assess"), project, "that of a directory above")
}
