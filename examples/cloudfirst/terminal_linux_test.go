package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
	"unsafe"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sitDown opens a pseudo terminal: what is written to keys is typed, and keys reads what the screen shows.
func sitDown(t *testing.T) (keys, screen *os.File) {
	t.Helper()
	keys, err := os.OpenFile("/dev/ptmx", os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Skip("no pseudo terminals here: ", err)
	}
	t.Cleanup(func() { _ = keys.Close() })
	var unlock, number int32
	for request, at := range map[uintptr]*int32{syscall.TIOCSPTLCK: &unlock, syscall.TIOCGPTN: &number} {
		_, _, errno := syscall.Syscall(syscall.SYS_IOCTL, keys.Fd(), request, uintptr(unsafe.Pointer(at)))
		require.Zero(t, errno)
	}
	screen, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Skip("no pseudo terminals here: ", err)
	}
	t.Cleanup(func() { _ = screen.Close() })
	return keys, screen
}

// display collects what a screen shows.
type display struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (s *display) read(from io.Reader) {
	b := make([]byte, 4096)
	for {
		n, err := from.Read(b)
		s.mu.Lock()
		s.text.Write(b[:n])
		s.mu.Unlock()
		if err != nil {
			return
		}
	}
}

func (s *display) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.text.String()
}

// until waits for a text, which a slow machine may take its time for.
func (s *display) until(t *testing.T, text string) {
	t.Helper()
	require.Eventually(t, func() bool { return strings.Contains(s.String(), text) }, time.Minute, 5*time.Millisecond, "the screen shows %q", text)
}

// atTerminal starts the program as the one who owns a terminal.
func atTerminal(t *testing.T, stdout io.Writer, args ...string) (*exec.Cmd, *os.File, *display) {
	t.Helper()
	keys, screen := sitDown(t)
	cmd := exec.CommandContext(t.Context(), filepath.Join(linkedProgram(t), "cloudfirst"), args...)
	cmd.Env = append(os.Environ(), "CLOUDFIRST_LANG=en", "TERM=xterm", "NO_COLOR=")
	cmd.Stdin, cmd.Stdout, cmd.Stderr = screen, stdout, screen
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true, Ctty: 0}
	require.NoError(t, cmd.Start())
	seen := &display{}
	go seen.read(keys)
	return cmd, keys, seen
}

// TestInitAtATerminal answers as a person does, with the keyboard.
func TestInitAtATerminal(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	var out bytes.Buffer
	cmd, keys, seen := atTerminal(t, &out, "init", dir)
	for i, answer := range []string{"Agency of tests\r", "\r", "Payroll, Portal\r", "\r"} {
		seen.until(t, fmt.Sprintf("\n%d. ", i+1))
		_, err := io.WriteString(keys, answer)
		require.NoError(t, err)
	}
	require.NoError(t, cmd.Wait(), seen)
	assert.Contains(t, out.String(), "wrote ")
	assert.NotContains(t, out.String(), "1. ")
	assert.Contains(t, texts(t, dir)["inventory.inv.hcl"], `name = "Agency of tests"`)
	assert.Contains(t, runOK(t, "check", dir), "no errors, 0 warnings")
}

// TestCtrlCAtATerminal presses ctrl-C in the middle of the questions.
func TestCtrlCAtATerminal(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new")
	cmd, keys, seen := atTerminal(t, io.Discard, "init", dir)
	seen.until(t, "1. Name")
	_, err := io.WriteString(keys, "Agency\r")
	require.NoError(t, err)
	seen.until(t, "2. Is it")
	_, err = io.WriteString(keys, "\x03")
	require.NoError(t, err)
	require.Error(t, cmd.Wait())
	assert.Equal(t, exitInterrupted, cmd.ProcessState.ExitCode())
	assert.NoDirExists(t, dir)
}

// TestTerminalsAreTold asks of a pseudo terminal, a file, a pipe and the null device.
func TestTerminalsAreTold(t *testing.T) {
	_, screen := sitDown(t)
	null, err := os.Open(os.DevNull)
	require.NoError(t, err)
	defer func() { _ = null.Close() }()
	read, write, err := os.Pipe()
	require.NoError(t, err)
	defer func() { _, _ = read.Close(), write.Close() }()
	file, err := os.Create(filepath.Join(t.TempDir(), "out"))
	require.NoError(t, err)
	defer func() { _ = file.Close() }()
	assert.True(t, interactive(screen))
	for _, f := range []*os.File{null, read, write, file} {
		assert.False(t, interactive(f), f.Name())
		assert.Zero(t, consoleOf(sitting(t.Context(), screen, f)).screen)
		assert.Nil(t, consoleOf(sitting(t.Context(), f, screen)).keys)
	}
}
