// Command screenshots makes the pictures of the documentation: go run ./cmd/screenshots DIR, in internal/browser.
package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/browser"
)

// picture is one view of a report.
type picture struct {
	name, hash string
	dark       bool
	height     int64
}

// pictures are few: each view once, in one of the languages, light or dark.
var pictures = []picture{
	{"overview-fr", "/overview?lang=fr", false, 760},
	{"overview-ar", "/overview?lang=ar", true, 800},
	{"card-fr", "/card/permis?lang=fr", false, 900},
	{"matrix-en", "/matrix?lang=en", false, 800},
	{"graph-ar", "/graph?lang=ar", false, 900},
	{"graph-fr", "/graph/permis?lang=fr", true, 900},
	{"plan-en", "/plan?lang=en", false, 980},
}

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: screenshots DIR")
		os.Exit(2)
	}
	if err := run(context.Background(), os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, dir string) error {
	temp, err := os.MkdirTemp("", "screenshots")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(temp) }()
	maker, err := browser.NewMaker(ctx, filepath.Join("..", ".."), temp)
	if err != nil {
		return err
	}
	report, err := maker.Report(ctx, filepath.Join("examples", "inventories", "agence"), "fr")
	if err != nil {
		return err
	}
	chromium, stop, err := browser.Start(ctx)
	if err != nil {
		return err
	}
	defer stop()
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for _, p := range pictures {
		if err := take(chromium, report, dir, p); err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
	}
	return nil
}

func take(chromium *browser.Chromium, report, dir string, p picture) error {
	page, stop, err := chromium.Open(report, browser.Look{Dark: p.dark, Width: 1180, Height: p.height, Hash: p.hash})
	if err != nil {
		return err
	}
	defer stop()
	if faults := page.Complaints(); len(faults) > 0 {
		return fmt.Errorf("the page complains: %s", faults[0])
	}
	png, err := page.Screenshot()
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, p.name+".png"), png, 0o644)
}
