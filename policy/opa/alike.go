package opa

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ir"
)

// alike reports whether all violations are written out in the rule itself, and name a target either all or never.
func (p *program) alike(violation *function) bool {
	with, without := 0, 0
	for _, b := range violation.Blocks {
		target, written := p.inserts(b, "target"), p.inserts(b, "params")
		switch {
		case !p.adds(b):
		case !written:
			return false
		case target:
			with++
		default:
			without++
		}
	}
	return with == 0 || without == 0
}

// adds reports whether a block adds to a set.
func (p *program) adds(b *ir.Block) bool {
	return slices.ContainsFunc(b.Stmts, func(s ir.Stmt) bool {
		switch s := s.(type) {
		case *ir.SetAddStmt:
			return true
		case *ir.BlockStmt:
			return slices.ContainsFunc(s.Blocks, p.adds)
		case *ir.ScanStmt:
			return p.adds(s.Block)
		case *ir.NotStmt:
			return p.adds(s.Block)
		case *ir.WithStmt:
			return p.adds(s.Block)
		}
		return false
	})
}
