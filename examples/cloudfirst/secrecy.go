package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

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
	seen   []*held
	unread bool // an inventory is to leave that cannot be read
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
	var secrets []report.Secret
	for _, h := range v.seen {
		secrets = append(secrets, report.Secrets(h.inv, h.classes)...)
	}
	if len(secrets) == 0 && !v.unread {
		return nil
	}
	if v.reason != "" {
		_, _ = fmt.Fprintf(warn, "secret: %s named in what leaves for %s (%s); reason given: %s\n", count(len(secrets), "system"), to, inventory.MarkingSource, v.reason)
		return nil
	}
	if len(secrets) == 0 {
		return fmt.Errorf("%s: refused: the inventory has errors, and nobody can say which systems it names (%s): correct it first, or say why it may leave with --%s REASON",
			to, inventory.MarkingSource, shareFlag)
	}
	return errors.New(refusal(secrets, to))
}

// refusal says who may not be named, why, and what to do.
func refusal(secrets []report.Secret, to string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: refused: it would name %s that may be secret by %s: take the names out with --redact, or say why they may leave with --%s REASON\n",
		to, count(len(secrets), "system"), inventory.MarkingSource, shareFlag)
	for i, s := range secrets {
		if i == shown {
			fmt.Fprintf(&b, "  and %d more\n", len(secrets)-i)
			break
		}
		whose := "nobody said whose it is"
		switch {
		case s.Vital == inventory.Known:
			whose = s.Administration + " is of vital importance"
		case s.Administration != "":
			whose = "nobody said whether " + s.Administration + " is of vital importance (fact vital)"
		}
		what := "it may be sensitive"
		if s.Sensitive == inventory.Known {
			what = "it is sensitive"
		}
		fmt.Fprintf(&b, "  %s: %s, and %s\n", s.Application, what, whose)
	}
	return strings.TrimRight(b.String(), "\n")
}
