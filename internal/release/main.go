// Command release builds the program for every system into archives that hold no time, no path and no order of the machine:
//
//	go run ./internal/release -version v0.1.0 -o dist [-only linux/amd64,windows/arm64]
//
// It writes a .tar.gz (for Windows a .zip) for each system and SHA256SUMS. Times in archives are those of 1980-01-01, the first that zip knows.
package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"
)

const systems = "darwin/amd64,darwin/arm64,linux/amd64,linux/arm64,windows/amd64,windows/arm64"

var epoch = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// member is a file of an archive.
type member struct {
	name string
	mode int64
	data []byte
}

func main() {
	version := flag.String("version", "", "version to print, such as v0.1.0 (required)")
	dir := flag.String("o", "dist", "directory of the archives")
	only := flag.String("only", systems, "systems to build for, parted by commas")
	flag.Parse()
	if err := release(*version, *dir, strings.Split(*only, ",")); err != nil {
		log.Fatal("release: ", err)
	}
}

func release(version, dir string, list []string) error {
	if !regexp.MustCompile(`^v\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$`).MatchString(version) {
		return fmt.Errorf("the version %q is not one: write -version v1.2.3", version)
	}
	for _, s := range list {
		if !slices.Contains(strings.Split(systems, ","), s) {
			return fmt.Errorf("%q is no system there are releases for: they are %s", s, systems)
		}
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	var sums strings.Builder
	for _, s := range list {
		name, packed, err := build(version, s)
		if err != nil {
			return fmt.Errorf("%s: %w", s, err)
		}
		if err := write(filepath.Join(dir, name), packed); err != nil {
			return err
		}
		fmt.Fprintf(&sums, "%x  %s\n", sha256.Sum256(packed), name)
		fmt.Printf("%s  %d bytes\n", name, len(packed))
	}
	return write(filepath.Join(dir, "SHA256SUMS"), []byte(sums.String()))
}

// write writes a file whole or not at all.
func write(name string, data []byte) error {
	if err := os.WriteFile(name+".part", data, 0o644); err != nil { //nolint:gosec // archives are for everybody
		return err
	}
	return os.Rename(name+".part", name)
}

// build compiles the program for a system and packs it with the licence.
func build(version, system string) (name string, packed []byte, err error) {
	goos, goarch, _ := strings.Cut(system, "/")
	tmp, err := os.MkdirTemp("", "release")
	if err != nil {
		return "", nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(tmp)) }()
	program := "cloudfirst"
	if goos == "windows" {
		program += ".exe"
	}
	out := filepath.Join(tmp, program)
	flags := "-s -w -buildid= -X main.release=" + version
	cmd := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags", flags, "-o", out, "./examples/cloudfirst") //nolint:gosec // the version was checked
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+goos, "GOARCH="+goarch, "GOAMD64=v1", "GOARM64=v8.0", "GOFLAGS=", "GOEXPERIMENT=")
	cmd.Stdout, cmd.Stderr = os.Stderr, os.Stderr
	if err := cmd.Run(); err != nil {
		return "", nil, err
	}
	binary, err := os.ReadFile(out)
	if err != nil {
		return "", nil, err
	}
	licence, err := os.ReadFile("LICENSE")
	if err != nil {
		return "", nil, fmt.Errorf("run it in the root of the clone: %w", err)
	}
	base := fmt.Sprintf("cloudfirst_%s_%s_%s", version, goos, goarch)
	files := []member{{base + "/LICENSE", 0o644, licence}, {base + "/" + program, 0o755, binary}}
	if goos == "windows" {
		packed, err = zipped(files)
		return base + ".zip", packed, err
	}
	packed, err = tarred(files)
	return base + ".tar.gz", packed, err
}

func tarred(files []member) ([]byte, error) {
	var buf bytes.Buffer
	z := gzip.NewWriter(&buf) // its header bears no name and no time
	t := tar.NewWriter(z)
	for _, f := range files {
		h := &tar.Header{Typeflag: tar.TypeReg, Name: f.name, Mode: f.mode, Size: int64(len(f.data)), ModTime: epoch, Format: tar.FormatUSTAR}
		if err := t.WriteHeader(h); err != nil {
			return nil, err
		}
		if _, err := t.Write(f.data); err != nil {
			return nil, err
		}
	}
	err := errors.Join(t.Close(), z.Close())
	return buf.Bytes(), err
}

func zipped(files []member) ([]byte, error) {
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	for _, f := range files {
		h := &zip.FileHeader{Name: f.name, Method: zip.Deflate, Modified: epoch}
		h.SetMode(os.FileMode(f.mode)) //nolint:gosec // 0644 or 0755
		w, err := z.CreateHeader(h)
		if err != nil {
			return nil, err
		}
		if _, err := w.Write(f.data); err != nil {
			return nil, err
		}
	}
	err := z.Close()
	return buf.Bytes(), err
}
