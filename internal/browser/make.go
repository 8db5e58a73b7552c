package browser

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
)

// Maker makes reports with the command line, in a directory of its own.
type Maker struct {
	root, dir, tool string
}

// NewMaker builds the command line of the repository at root into dir.
func NewMaker(ctx context.Context, root, dir string) (*Maker, error) {
	root, err := filepath.Abs(root)
	if err != nil {
		return nil, err
	}
	m := &Maker{root: root, dir: dir, tool: filepath.Join(dir, "cloudfirst")}
	return m, m.run(ctx, "go", "build", "-o", m.tool, "./examples/cloudfirst")
}

func (m *Maker) run(ctx context.Context, name string, args ...string) error {
	cmd := exec.CommandContext(ctx, name, args...) //nolint:gosec // the go command, or what it just built
	cmd.Dir = m.root
	cmd.Env = append(os.Environ(), "GOWORK=off")
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s %v: %w\n%s", name, args, err, out)
	}
	return nil
}

// Generate writes a fictitious inventory and returns its directory.
func (m *Maker) Generate(ctx context.Context, applications int) (string, error) {
	dir := filepath.Join(m.dir, "generated"+strconv.Itoa(applications))
	return dir, m.run(ctx, m.tool, "generate", "-o", dir, "--applications", strconv.Itoa(applications))
}

// Report writes the report of an inventory, relative to the root, opening in a language, and returns the file.
func (m *Maker) Report(ctx context.Context, inventory, lang string) (string, error) {
	file := filepath.Join(m.dir, filepath.Base(inventory)+"-"+lang+".html")
	return file, m.run(ctx, m.tool, "report", inventory, "-o", "html="+file, "--lang", lang)
}
