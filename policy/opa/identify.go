package opa

import (
	"errors"
	"io/fs"

	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

// Identity is what tells rules apart without running them.
type Identity struct {
	Rules  int    // how many are chosen
	Digest string // as Engine.Digest gives it
}

// Identify reads and checks the metadata of the rules a configuration chooses and compiles none of them, which takes a fraction of the time
// that New takes. A library whose metadata has defects is refused as New refuses it; defects that only compiling finds are not found.
func Identify(cfg Config) (Identity, error) {
	library := cfg.Library
	if library == nil {
		library = rego.FS
	}
	lib, err := readLibrary(append([]fs.FS{library}, cfg.Extra...), cfg.Foreign)
	if err != nil {
		return Identity{}, err
	}
	sources, err := lib.rules()
	if err != nil {
		return Identity{}, err
	}
	if err := errors.Join(cfg.checkPacks(sources), cfg.checkDisabled(sources)); err != nil {
		return Identity{}, err
	}
	id := Identity{Digest: lib.digest}
	for _, s := range sources {
		if cfg.wants(s.Rule) {
			id.Rules++
		}
	}
	return id, nil
}
