package pdf

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
)

// Variable is the environment variable that names the browser to print with.
const Variable = "CLOUDFIRST_CHROMIUM"

// ErrNoBrowser says that nothing was found to print with.
var ErrNoBrowser = errors.New("no browser to print with: install chromium, or name a Chromium, Chrome or Edge in " + Variable +
	"; -o html=FILE needs none, and any browser prints that page")

// names are what the browser is called on the search path, the first that is there is taken.
var names = []string{
	"chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "microsoft-edge-stable", "microsoft-edge", "msedge", "headless-shell",
}

// Find returns the program to print with: what [Variable] names, else the first browser on the search path, else where systems
// install it. It is an error that wraps [ErrNoBrowser] when there is none.
func Find() (string, error) {
	if named := os.Getenv(Variable); named != "" {
		p, err := exec.LookPath(named)
		if err != nil {
			return "", fmt.Errorf("%s=%s cannot be run: name the browser's program file there: %w", Variable, named, err)
		}
		return p, nil
	}
	for _, n := range names {
		if p, err := exec.LookPath(n); err == nil {
			return p, nil
		}
	}
	for _, p := range installed(runtime.GOOS) {
		if info, err := os.Stat(p); err == nil && info.Mode().IsRegular() {
			return p, nil
		}
	}
	return "", ErrNoBrowser
}

// installed are the usual places of browsers that are not on the search path.
func installed(system string) []string {
	switch system {
	case "darwin":
		return []string{
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
		}
	case "windows":
		var out []string
		for _, root := range []string{os.Getenv("ProgramFiles"), os.Getenv("ProgramFiles(x86)"), os.Getenv("LocalAppData")} {
			if root != "" {
				out = append(out, filepath.Join(root, "Google", "Chrome", "Application", "chrome.exe"),
					filepath.Join(root, "Microsoft", "Edge", "Application", "msedge.exe"), filepath.Join(root, "Chromium", "Application", "chrome.exe"))
			}
		}
		return out
	}
	return nil
}
