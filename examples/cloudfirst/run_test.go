package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// result is what one run of the program leaves.
type result struct {
	code           int
	stdout, stderr string
}

// runAnew runs the program as a process of its own would, and compiles the rules.
func runAnew(ctx context.Context, args ...string) result {
	var out, err bytes.Buffer
	code := run(ctx, args, &out, &err)
	return result{code, out.String(), err.String()}
}

// shared is the rules that the runs of this test binary compiled.
var shared engines

// runWith runs the program with rules compiled once for all tests.
func runWith(ctx context.Context, args ...string) result {
	return runAnew(keeping(ctx, &shared), args...)
}

func runOK(t *testing.T, args ...string) string {
	t.Helper()
	r := runWith(t.Context(), args...)
	require.Equal(t, exitFine, r.code, r.stderr)
	return r.stdout
}

func example(name string) string { return filepath.Join("..", "inventories", name) }

// reports writes every format of an inventory's report and returns the bytes by format.
func reports(t *testing.T, dir, lang string) map[string][]byte {
	t.Helper()
	out := t.TempDir()
	args := []string{"report", dir, "--lang", lang}
	for _, format := range formatsToTry() {
		args = append(args, "-o", format+"="+filepath.Join(out, format))
	}
	runOK(t, args...)
	files := map[string][]byte{}
	for _, format := range formatsToTry() {
		b, err := os.ReadFile(filepath.Join(out, format))
		require.NoError(t, err)
		files[format] = b
	}
	return files
}

func TestSameBytesOnAnyNumberOfCores(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	name := "ministere"
	if raceDetector { // which is slow, and finds in the agency what it would find in the ministry
		name = "agence"
	}
	want := reports(t, example(name), "fr")
	wantPlan := runOK(t, "plan", example(name))
	for _, cores := range []int{1, 2} {
		runtime.GOMAXPROCS(cores)
		for format, got := range reports(t, example(name), "fr") {
			assert.True(t, bytes.Equal(want[format], got), "%s differs on %d core(s)", format, cores)
		}
		assert.Equal(t, wantPlan, runOK(t, "plan", example(name)))
	}
}

func TestInterruptedBeforeItBegins(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, command := range []string{"check", "assess", "classify", "questions", "plan"} {
		r := runWith(ctx, command, example("agence"))
		assert.Equal(t, exitInterrupted, r.code, command)
		assert.Empty(t, r.stdout, command)
		assert.Contains(t, r.stderr, "run the same command again")
	}
}

// TestInterruptedAnywhere stops a run at many moments: the report is then whole or absent, and nothing else is left.
func TestInterruptedAnywhere(t *testing.T) {
	out := t.TempDir()
	file := filepath.Join(out, "report.html")
	for _, after := range []time.Duration{0, 10, 100, 400, 900, 1300, 1700, 2500} {
		require.NoError(t, os.RemoveAll(file))
		ctx, cancel := context.WithTimeout(t.Context(), after*time.Millisecond)
		r := runAnew(ctx, "report", example("ministere"), "-o", "html="+file)
		cancel()
		left, err := os.ReadDir(out)
		require.NoError(t, err)
		switch r.code {
		case exitFine:
			assert.Len(t, left, 1)
		case exitInterrupted:
			assert.LessOrEqual(t, len(left), 1)
		default:
			t.Errorf("after %d ms: exit code %d: %s", after, r.code, r.stderr)
		}
		for _, e := range left {
			text, err := os.ReadFile(filepath.Join(out, e.Name()))
			require.NoError(t, err)
			assert.Equal(t, "report.html", e.Name())
			assert.True(t, bytes.HasSuffix(bytes.TrimSpace(text), []byte("</html>")), "the report is cut off")
		}
	}
}

// faulty is a writer with a defect.
type faulty struct{ err error }

func (f faulty) Write([]byte) (int, error) {
	if f.err == nil {
		panic("a defect")
	}
	return 0, f.err
}

func TestPanicIsAnInternalError(t *testing.T) {
	var stderr bytes.Buffer
	assert.Equal(t, exitInternal, run(t.Context(), []string{"--help"}, faulty{}, &stderr))
	assert.Contains(t, stderr.String(), "internal error, please report it")
}

func TestFullDiskIsAnError(t *testing.T) {
	var stderr bytes.Buffer
	assert.Equal(t, exitUsage, run(t.Context(), []string{"--help"}, faulty{errors.New("no space left")}, &stderr))
	assert.Equal(t, "cloudfirst: cannot write the results: no space left\n", stderr.String())
}
