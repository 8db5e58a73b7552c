package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// Scripts run the program in two ways. "cloudfirst ARGS…" runs it in a worker, a process of its own that goes to the script's directory,
// takes on its environment and keeps compiled rules from one command to the next: compiling takes longer than nearly everything else.
// "exec cloudfirst ARGS…" starts the program as a user does.

const workerVariable = "CLOUDFIRST_TEST_WORKER"

func TestMain(m *testing.M) {
	switch {
	case strings.TrimSuffix(filepath.Base(os.Args[0]), ".exe") == "cloudfirst":
		main()
	case os.Getenv(workerVariable) != "":
		work(os.Stdin, os.Stdout)
	default:
		os.Exit(m.Run())
	}
}

// order is one run of the program, and answer what it leaves.
type order struct {
	Dir       string
	Env, Args []string
}

type answer struct {
	Code           int
	Stdout, Stderr []byte
	Err            string
}

// work carries out orders until there are no more.
func work(in io.Reader, out io.Writer) {
	ctx := keeping(context.Background(), &engines{})
	orders, answers := json.NewDecoder(in), json.NewEncoder(out)
	for {
		var o order
		if err := orders.Decode(&o); err != nil {
			return
		}
		if err := answers.Encode(carryOut(ctx, o)); err != nil {
			return
		}
	}
}

func carryOut(ctx context.Context, o order) (a answer) {
	if err := os.Chdir(o.Dir); err != nil {
		return answer{Err: err.Error()}
	}
	os.Clearenv()
	for _, e := range o.Env {
		name, value, _ := strings.Cut(e, "=")
		if err := os.Setenv(name, value); err != nil {
			return answer{Err: err.Error()}
		}
	}
	var stdout, stderr bytes.Buffer
	a.Code = run(ctx, o.Args, &stdout, &stderr)
	a.Stdout, a.Stderr = stdout.Bytes(), stderr.Bytes()
	return a
}

// worker is a process that carries out orders, one after the other.
type worker struct {
	cmd     *exec.Cmd
	stdin   io.WriteCloser
	orders  *json.Encoder
	answers *json.Decoder
}

func startWorker() (*worker, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	w := &worker{cmd: exec.Command(self)}
	w.cmd.Env = append(os.Environ(), workerVariable+"=1")
	w.cmd.Stderr = os.Stderr
	stdin, err := w.cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	stdout, err := w.cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	w.stdin, w.orders, w.answers = stdin, json.NewEncoder(stdin), json.NewDecoder(stdout)
	return w, w.cmd.Start()
}

func (w *worker) do(o order) (a answer, err error) {
	if err := w.orders.Encode(o); err != nil {
		return a, err
	}
	if err := w.answers.Decode(&a); err != nil {
		return a, err
	}
	if a.Err != "" {
		return a, errors.New(a.Err)
	}
	return a, nil
}

// workers are as many as there are cores; nil stands for one that is not started.
type workers chan *worker

func newWorkers(t *testing.T) workers {
	pool := make(workers, runtime.GOMAXPROCS(0))
	for range cap(pool) {
		pool <- nil
	}
	t.Cleanup(func() {
		for range cap(pool) {
			if w := <-pool; w != nil {
				_ = w.stdin.Close()
				_ = w.cmd.Wait()
			}
		}
	})
	return pool
}

// run runs the program in a script's directory and returns its exit code.
func (pool workers) run(ts *testscript.TestScript, args []string) int {
	w := <-pool
	defer func() { pool <- w }()
	if w == nil {
		fresh, err := startWorker()
		ts.Check(err)
		w = fresh
	}
	o := order{Dir: ts.MkAbs("."), Args: args}
	for _, name := range []string{
		"HOME", "PATH", "TMPDIR", "CLOUDFIRST_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "AWS_ENDPOINT_URL",
		"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION", "AWS_EC2_METADATA_DISABLED", "AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE",
	} {
		if value := ts.Getenv(name); value != "" {
			o.Env = append(o.Env, name+"="+value)
		}
	}
	a, err := w.do(o)
	ts.Check(err)
	ts.Check(asPublished(args, a))
	_, _ = ts.Stdout().Write(a.Stdout)
	_, _ = ts.Stderr().Write(a.Stderr)
	return a.Code
}

// published are the schemas of results, compiled, by path of the command.
var published sync.Map

// asPublished compares what a command printed with --json with the schema of its results.
func asPublished(args []string, a answer) error {
	if !slices.Contains(args, "--json") || len(a.Stdout) == 0 {
		return nil
	}
	c, _, err := newRoot().Find(args)
	if err != nil || c.Flags().Lookup("json") == nil { // watch has none of its own
		return err
	}
	path := pathOf(c)
	schema, ok := published.Load(path)
	if !ok {
		made, err := resultSchema(path)
		if err != nil {
			return err
		}
		text, err := json.Marshal(made)
		if err != nil {
			return err
		}
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		if err != nil {
			return err
		}
		compiler := jsonschema.NewCompiler()
		if err := compiler.AddResource("result.json", doc); err != nil {
			return err
		}
		if schema, err = compiler.Compile("result.json"); err != nil {
			return err
		}
		published.Store(path, schema)
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(a.Stdout))
	if err != nil {
		return fmt.Errorf("cloudfirst %s --json: %w", path, err)
	}
	if err := schema.(*jsonschema.Schema).Validate(value); err != nil {
		return fmt.Errorf("cloudfirst %s --json: %w", path, err)
	}
	return nil
}
