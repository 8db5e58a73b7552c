// Package rego carries the rule library, so that a program finds the rules it was built with and needs no file beside it.
//
// The library is plain Rego with its data, laid out as README.md beside this file says. Tests and examples are embedded with
// the rules they explain: a reader of FS that runs rules skips the names ending in _test.rego and .hcl.
package rego

import "embed"

// FS is the library as a file system. Its root holds the folder cloudfirst; a file's folder is its Rego package, so
// cloudfirst/packs/ma/rules/ma_0520_11/rule.rego holds the package cloudfirst.packs.ma.rules.ma_0520_11, and a data file's folder is
// the path its data is loaded at. FS is never written to.
//
//go:embed all:cloudfirst
var FS embed.FS
