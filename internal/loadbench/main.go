//go:build linux

// Loadbench measures how fast inventories are loaded, beside what other parsers take for the same content, in one run:
//
//	go run ./internal/loadbench
//
// Every row is a process of its own, so that its peak of memory is its own. The figures of a shared machine vary; the ratios of one run
// say more.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// sampleSize is the number of applications the other parsers read: a whole portfolio would take some of them all memory there is.
const sampleSize = 5_000

func main() {
	applications := flag.Int("applications", 100_000, "applications of the portfolio")
	files := flag.Int("files", 2_000, "files it is written to")
	task := flag.String("task", "", "used by the program itself")
	dir := flag.String("dir", "", "used by the program itself")
	flag.Parse()
	if err := run(*task, *dir, *applications, *files); err != nil {
		fmt.Fprintln(os.Stderr, "loadbench:", err)
		os.Exit(1)
	}
}

func run(task, dir string, applications, files int) error {
	if task != "" {
		return measure(task, dir)
	}
	root, err := os.MkdirTemp("", "loadbench")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(root) }()
	bytes, err := prepare(root, applications, files)
	if err != nil {
		return err
	}
	fmt.Printf("%d applications, %.0f MB of HCL; the others read %d of them. %s, %d cores.\n\n", applications, float64(bytes)/1e6, sampleSize, runtime.Version(), runtime.NumCPU())
	fmt.Printf("%-42s %12s %12s %10s %9s %9s\n", "", "apps/s", "apps/s/core", "wall s", "cpu s", "peak MiB")
	for _, r := range rows {
		n := applications
		if r.sample {
			n = sampleSize
		}
		if err := r.print(root, n); err != nil {
			return fmt.Errorf("%s: %w", r.name, err)
		}
	}
	return nil
}

// row is one line of the table.
type row struct {
	name, task, dir string
	sample          bool
	env             string
	before          func(root string) error
}

var rows = []row{
	{name: "hclsyntax.ParseConfig, tree only", task: "hclsyntax", dir: "sample", sample: true},
	{name: "encoding/json into any", task: "json", dir: "sample", sample: true},
	{name: "yaml.v3 into any", task: "yaml", dir: "sample", sample: true},
	{name: "Load, many files, cold", task: "load", dir: "many"},
	{name: "Load, many files, cold, writing the cache", task: "cache", dir: "many"},
	{name: "Load, many files, warm", task: "cache", dir: "many"},
	{name: "Load, many files, warm, GOGC=400", task: "cache", dir: "many", env: "GOGC=400"},
	{name: "Load, many files, one changed", task: "cache", dir: "many", before: change("many")},
	{name: "Load, one file, cold", task: "load", dir: "one"},
	{name: "Load, one file, cold, writing the cache", task: "cache", dir: "one"},
	{name: "Load, one file, warm", task: "cache", dir: "one"},
	{name: "Load, one file, changed in the middle", task: "cache", dir: "one", before: change("one")},
	{name: "Load, many files, cold, GOGC=20", task: "load", dir: "many", env: "GOGC=20"},
}

func (r row) print(root string, applications int) error {
	if r.before != nil {
		if err := r.before(root); err != nil {
			return err
		}
	}
	cmd := exec.Command(os.Args[0], "-task", r.task, "-dir", filepath.Join(root, r.dir)) // #nosec G204 G702 -- this program itself
	cmd.Env = append(os.Environ(), r.env)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return err
	}
	var f figures
	if err := json.Unmarshal(out, &f); err != nil {
		return err
	}
	n := float64(applications)
	fmt.Printf("%-42s %12.0f %12.0f %10.2f %9.2f %9.0f\n", r.name, n/f.Wall, n/f.CPU, f.Wall, f.CPU, f.Peak)
	return nil
}

// prepare writes the portfolio in many files and in one, and the sample in the forms that the others read.
func prepare(root string, applications, files int) (int64, error) {
	whole := gen.Options{Seed: 1, Applications: applications, Unknown: 0.05}
	small := whole
	small.Applications = sampleSize
	if err := gen.Write(context.Background(), filepath.Join(root, "many"), whole, files); err != nil {
		return 0, err
	}
	if err := join(filepath.Join(root, "many"), filepath.Join(root, "one")); err != nil {
		return 0, err
	}
	if err := gen.Write(context.Background(), filepath.Join(root, "sample"), small, 1); err != nil {
		return 0, err
	}
	text, err := os.Create(filepath.Join(root, "sample", "all.json"))
	if err != nil {
		return 0, err
	}
	defer func() { _ = text.Close() }()
	if err := inventory.EncodeJSON(text, gen.Inventory(small)); err != nil {
		return 0, err
	}
	info, err := os.Stat(filepath.Join(root, "one", "all.inv.hcl"))
	if err != nil {
		return 0, err
	}
	return info.Size(), nil
}

// join puts the files of a directory into one.
func join(from, to string) error {
	names, err := filepath.Glob(filepath.Join(from, "*.inv.hcl"))
	if err != nil {
		return err
	}
	if err := os.MkdirAll(to, 0o700); err != nil {
		return err
	}
	out, err := os.Create(filepath.Join(to, "all.inv.hcl"))
	if err != nil {
		return err
	}
	for _, n := range names {
		src, err := os.ReadFile(n)
		if err != nil {
			return err
		}
		if _, err := out.Write(append(src, '\n')); err != nil {
			return err
		}
	}
	return out.Close()
}

// change adds a block in the middle of the file in the middle.
func change(dir string) func(string) error {
	return func(root string) error {
		names, err := filepath.Glob(filepath.Join(root, dir, "*.inv.hcl"))
		if err != nil {
			return err
		}
		name := names[len(names)/2]
		src, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		text := string(src)
		at := strings.Index(text[len(text)/2:], "\n}\n") + len(text)/2 + len("\n}\n")
		return os.WriteFile(name, []byte(text[:at]+"\nserver \"added-by-hand\" {\n  os = \"linux\"\n}\n"+text[at:]), 0o600)
	}
}
