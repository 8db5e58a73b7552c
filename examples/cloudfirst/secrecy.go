package main

import (
	"context"
	"io"
	"path/filepath"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
)

// shareFlag lets what may be secret leave, with a reason.
const shareFlag = "share-secret"

const shareUsage = "let what names sensitive systems that are, or may be, of vital importance leave this machine; say why"

// vault knows what the command has read, and so what may leave this machine: what is written to S3, or pushed into another system.
type vault struct {
	reason string // of --share-secret
	to     string // where it goes, once that is known
	lang   string // what is said of it is said in
	seen   []*held
	unread bool // an inventory is to leave that cannot be read

	stage *stage // nil outside of a command
}

// held is an inventory that was read, and its classes once rules were asked.
type held struct {
	inv     *inventory.Inventory
	classes *policy.Classes
}

type vaultKey struct{}

// vaultOf is the vault of the command that runs.
func vaultOf(ctx context.Context) *vault {
	if v, ok := ctx.Value(vaultKey{}).(*vault); ok {
		return v
	}
	return &vault{}
}

// calledInS3 is the place in S3 of a path that is the copy of one, or the path itself.
func calledInS3(ctx context.Context, path string) string {
	s := vaultOf(ctx).stage
	if s == nil {
		return path
	}
	for _, n := range s.places {
		if path == filepath.ToSlash(n.path) {
			return n.at.String()
		}
	}
	return path
}

// holds takes note of an inventory, or of its classes.
func (v *vault) holds(inv *inventory.Inventory, classes *policy.Classes) {
	for _, h := range v.seen {
		if h.inv == inv {
			h.classes = classes
			return
		}
	}
	v.seen = append(v.seen, &held{inv, classes})
}

// learn is holds, and says at once if what comes of it may not go where it is to go.
func (v *vault) learn(inv *inventory.Inventory, classes *policy.Classes) error {
	v.holds(inv, classes)
	if v.to == "" {
		return nil
	}
	return v.leave(io.Discard, v.to)
}

// leave says whether what was made of the inventories may leave for another place, and why not. With --share-secret it may, which is said
// on standard error, with the reason.
func (v *vault) leave(warn io.Writer, to string) error {
	return v.leaveNaming(warn, to, func(string) bool { return true })
}

// leaveNaming is leave for what names some applications only.
func (v *vault) leaveNaming(warn io.Writer, to string, names func(application string) bool) error {
	var secrets []report.Secret
	for _, h := range v.seen {
		for _, s := range report.Secrets(h.inv, h.classes) {
			if names(s.Application) {
				secrets = append(secrets, s)
			}
		}
	}
	if len(secrets) == 0 && !v.unread {
		return nil
	}
	if v.reason != "" {
		sayf(warn, v.lang, "secret: %s named in what leaves for %s (%s); reason given: %s", count(len(secrets), "system"), to, markingSource(v.lang), v.reason)
		return nil
	}
	if len(secrets) == 0 {
		return errorf("%s: refused: the inventory has errors, and nobody can say which systems it names (law 05-20, arts. 16 and 18): correct it first, or say why it may leave with --share-secret REASON", to)
	}
	return refusal(secrets, to)
}

// refusal says who may not be named, why, and what to do.
func refusal(secrets []report.Secret, to string) error {
	who := errorf("  %w", whose(secrets[0]))
	for i, s := range secrets[1:] {
		if i+1 == shown {
			who = errorf("%w\n  %w", who, errorf("and %d more", len(secrets)-shown))
			break
		}
		who = errorf("%w\n  %w", who, whose(s))
	}
	return errorf("%s: refused: it would name systems that may be secret by law 05-20, arts. 16 and 18 (%d): take the names out with --redact, or say why they may leave with --share-secret REASON\n%w",
		to, len(secrets), who)
}

// whose says why one system may be secret.
func whose(s report.Secret) error {
	switch {
	case s.Vital == inventory.Known && s.Sensitive == inventory.Known:
		return errorf("%s is sensitive, and %s is of vital importance", s.Application, s.Administration)
	case s.Vital == inventory.Known:
		return errorf("%s may be sensitive, and %s is of vital importance", s.Application, s.Administration)
	case s.Administration == "":
		return errorf("%s may be sensitive, and nobody said whose it is", s.Application)
	case s.Sensitive == inventory.Known:
		return errorf("%s is sensitive, and nobody said whether %s is of vital importance (fact vital)", s.Application, s.Administration)
	}
	return errorf("%s may be sensitive, and nobody said whether %s is of vital importance (fact vital)", s.Application, s.Administration)
}
