//go:build linux

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"go.yaml.in/yaml/v3"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

// figures are what one task takes: seconds, and MiB of resident memory at the peak of its process.
type figures struct{ Wall, CPU, Peak float64 }

// measure does one task and prints its figures.
func measure(task, dir string) error {
	do, err := prepared(task, dir)
	if err != nil {
		return err
	}
	cpu, start := processor(), time.Now()
	result, err := do()
	f := figures{Wall: time.Since(start).Seconds(), CPU: processor() - cpu, Peak: peak()}
	if err != nil {
		return err
	}
	runtime.KeepAlive(result)
	return json.NewEncoder(os.Stdout).Encode(f)
}

// prepared reads what the other parsers parse, so that only parsing is measured. Load reads its files itself.
func prepared(task, dir string) (func() (any, error), error) {
	switch task {
	case "load":
		return func() (any, error) { return load(dir, nil) }, nil
	case "cache":
		c, err := inventory.OpenCache(dir + ".cache")
		return func() (any, error) { return load(dir, c) }, err
	case "json":
		src, err := os.ReadFile(filepath.Join(dir, "all.json"))
		return func() (v any, err error) { return v, json.Unmarshal(src, &v) }, err
	case "yaml": // JSON is YAML too
		src, err := os.ReadFile(filepath.Join(dir, "all.json"))
		return func() (v any, err error) { return v, yaml.Unmarshal(src, &v) }, err
	case "hclsyntax":
		names, err := filepath.Glob(filepath.Join(dir, "*.inv.hcl"))
		if err != nil || len(names) == 0 {
			return nil, errors.Join(err, errors.New("no sample"))
		}
		return func() (any, error) { return parseAll(names) }, nil
	}
	return nil, fmt.Errorf("no task %q", task)
}

func parseAll(names []string) (any, error) {
	var trees []*hcl.File
	for _, n := range names {
		src, err := os.ReadFile(n)
		if err != nil {
			return nil, err
		}
		tree, diags := hclsyntax.ParseConfig(src, n, hcl.InitialPos)
		if diags.HasErrors() {
			return nil, diags
		}
		trees = append(trees, tree)
	}
	return trees, nil
}

func load(dir string, c *inventory.Cache) (any, error) {
	opt := inventory.LoadOptions{Cache: c, Limits: inventory.Limits{FileBytes: 1 << 30}}
	inv, diags, err := inventory.Load(context.Background(), os.DirFS(dir), opt)
	if err == nil && diags.HasErrors() {
		err = diags
	}
	return inv, err
}

// processor returns the seconds of processor time the process has taken.
func processor() float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano()).Seconds()
}

// peak returns the greatest resident size of the process in MiB.
func peak() float64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(status), "VmHWM:")
	kib, err := strconv.ParseFloat(strings.Fields(rest + " 0")[0], 64)
	if err != nil {
		return 0
	}
	return kib / 1024
}
