package mcpclient

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/modelcontextprotocol/go-sdk/mcp"
)

const root = "../.."

// server builds the program once.
var server = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "mcp")
	if err != nil {
		return "", err
	}
	program := filepath.Join(dir, "mcp")
	cmd := exec.Command("go", "build", "-o", program, "./examples/mcp")
	cmd.Dir, cmd.Env = root, append(os.Environ(), "GOWORK=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w\n%s", err, out)
	}
	return program, nil
})

func TestMain(m *testing.M) {
	code := m.Run()
	if program, err := server(); err == nil {
		_ = os.RemoveAll(filepath.Dir(program))
	}
	os.Exit(code)
}

// connect starts the program about an inventory. At the end it must leave by itself, without an error, and have written nothing beside the
// protocol.
func connect(t *testing.T, inventory string) *mcp.ClientSession {
	t.Helper()
	program, err := server()
	if err != nil {
		t.Fatal(err)
	}
	var said strings.Builder
	cmd := exec.Command(program, inventory)
	cmd.Stderr = &said
	client := mcp.NewClient(&mcp.Implementation{Name: "cloudfirst-test", Version: "1"}, nil)
	s, err := client.Connect(t.Context(), &mcp.CommandTransport{Command: cmd, TerminateDuration: time.Minute}, nil)
	if err != nil {
		t.Fatal(err, said.String())
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error("the server did not leave when its input ended:", err)
		}
		if said.Len() > 0 {
			t.Error("it said", said.String())
		}
	})
	return s
}

// call returns the text of a tool's answer, and whether it is an error for the assistant to read.
func call(ctx context.Context, s *mcp.ClientSession, tool string, arguments map[string]any) (string, bool, error) {
	r, err := s.CallTool(ctx, &mcp.CallToolParams{Name: tool, Arguments: arguments})
	if err != nil {
		return "", false, err
	}
	var b strings.Builder
	for _, c := range r.Content {
		text, ok := c.(*mcp.TextContent)
		if !ok {
			return "", false, fmt.Errorf("%s gives a %T", tool, c)
		}
		b.WriteString(text.Text)
	}
	return b.String(), r.IsError, nil
}

func TestConversation(t *testing.T) {
	s := connect(t, root+"/examples/inventories/agence")
	hello := s.InitializeResult()
	if hello.ServerInfo.Name != "cloudfirst" || hello.Capabilities.Tools == nil {
		t.Errorf("it introduces itself as %+v", hello)
	}
	t.Log("protocol", hello.ProtocolVersion)
	if err := s.Ping(t.Context(), nil); err != nil {
		t.Error(err)
	}
	var names []string
	for tool, err := range s.Tools(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, tool.Name)
		if schema, ok := tool.InputSchema.(map[string]any); !ok || schema["type"] != "object" || tool.Description == "" {
			t.Errorf("%s: %q, %v", tool.Name, tool.Description, tool.InputSchema)
		}
	}
	if got := strings.Join(names, " "); got != "check assess plan explain" {
		t.Error("its tools are", got)
	}
	rows, failed, err := call(t.Context(), s, "assess", nil)
	if err != nil || failed || strings.Count(rows, "\n") != 16 {
		t.Fatal(rows, failed, err)
	}
	first, _, _ := strings.Cut(strings.Split(rows, "\n")[1], " | ")
	for tool, a := range map[string]map[string]any{"check": {}, "plan": {"lang": "ar"}, "explain": {"application": first, "lang": "fr"}} {
		if text, failed, err := call(t.Context(), s, tool, a); err != nil || failed || text == "" {
			t.Error(tool, text, failed, err)
		}
	}
}

// TestMistakes wants every mistake told, and the conversation to go on.
func TestMistakes(t *testing.T) {
	s := connect(t, root+"/examples/inventories/agence")
	for _, m := range []struct {
		tool, want string
		arguments  map[string]any
	}{
		{"none", "check, assess, plan or explain", nil},
		{"plan", "en, fr or ar", map[string]any{"lang": "es"}},
		{"explain", "application", map[string]any{}},
		{"explain", "nowhere", map[string]any{"application": "nowhere"}},
		{"explain", "string", map[string]any{"application": 3}},
		{"assess", "lnag", map[string]any{"lnag": "fr"}},
	} {
		text, failed, err := call(t.Context(), s, m.tool, m.arguments)
		if err != nil {
			text, failed = err.Error(), true
		}
		if !failed || !strings.Contains(text, m.want) {
			t.Errorf("%s %v: %q, which does not name %s", m.tool, m.arguments, text, m.want)
		}
	}
	if _, err := s.ListResources(t.Context(), nil); err == nil {
		t.Error("there are no resources, yet it lists some")
	}
	if text, failed, err := call(t.Context(), s, "check", nil); err != nil || failed {
		t.Error(text, err)
	}
}

// TestAtOnce asks many times without waiting, and wants each answer at its own question.
func TestAtOnce(t *testing.T) {
	s := connect(t, root+"/examples/inventories/agence")
	var all sync.WaitGroup
	for i := range 12 {
		all.Go(func() {
			lang, word := "fr", "vague"
			if i%2 == 0 {
				lang, word = "en", "wave"
			}
			if text, failed, err := call(t.Context(), s, "plan", map[string]any{"lang": lang}); err != nil || failed || !strings.Contains(text, word) {
				t.Errorf("%s: %q %t %v", lang, text, failed, err)
			}
		})
	}
	all.Wait()
}

// TestInterrupt wants the program gone when it is told so at a terminal, where its input does not end.
func TestInterrupt(t *testing.T) {
	program, err := server()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, root+"/examples/inventories/agence")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if _, err := in.Write([]byte(`{"jsonrpc":"2.0","id":1,"method":"ping"}` + "\n")); err != nil {
		t.Fatal(err)
	}
	if _, err := out.Read(make([]byte, 1)); err != nil { // it has started
		t.Fatal(err)
	}
	time.Sleep(200 * time.Millisecond) // to be waiting for the next line, most likely
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Skip("no interrupts here:", err)
	}
	_ = cmd.Wait()
	if ctx.Err() != nil {
		t.Error("it stayed when it was interrupted")
	}
}

// TestCancelled gives up on a question. The server may still work on it, but must answer the next.
func TestCancelled(t *testing.T) {
	s := connect(t, root+"/examples/inventories/ministere")
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if text, _, err := call(ctx, s, "plan", nil); err == nil {
		t.Log("it was quick:", len(text))
	}
	if text, failed, err := call(t.Context(), s, "check", nil); err != nil || failed || !strings.HasPrefix(text, "valid: true") {
		t.Error(text, failed, err)
	}
}
