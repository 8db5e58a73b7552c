package inventory

import (
	"fmt"
	"io"
	"strings"
)

// WriteText writes the diagnostics for people, in the language that [Diagnostics.In] chose: what, where, the line with the place marked,
// and the remedy. In Arabic, what reads from left to right stands between the isolating characters of Unicode.
func (ds Diagnostics) WriteText(w io.Writer) error {
	for i, d := range ds {
		if i > 0 {
			if _, err := io.WriteString(w, "\n"); err != nil {
				return err
			}
		}
		if _, err := io.WriteString(w, d.String()); err != nil {
			return err
		}
	}
	return nil
}

// String writes one diagnostic as WriteText does.
func (d Diagnostic) String() string {
	leftToRight := func(s string) string { return s }
	if d.lang == arabic {
		d = d.rendered(true)
		leftToRight = func(s string) string { return isolateLeftToRight + s + isolateEnd }
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s%s: %s\n", severityWords(d.Severity).in(d.lang, false), leftToRight("["+d.Code+"]"), d.Summary)
	if d.Place.File != "" {
		b.WriteString("  " + leftToRight("--> "+d.shown().String()))
		if d.Context != "" {
			fmt.Fprintf(&b, "  %s", d.Context)
		}
		b.WriteByte('\n')
	}
	if d.Snippet != "" {
		num := fmt.Sprintf("%d | ", d.Place.Line)
		b.WriteString(leftToRight(num+d.Snippet) + "\n")
		if d.quoted != nil && d.quoted.marks > 0 {
			b.WriteString(leftToRight(strings.Repeat(" ", len(num))+d.quoted.pad+strings.Repeat("^", d.quoted.marks)) + "\n")
		}
	}
	if d.Detail != "" {
		fmt.Fprintf(&b, "  %s\n", d.Detail)
	}
	if d.Fix != "" {
		fmt.Fprintf(&b, "  %s\n", d.fixLine())
	}
	return b.String()
}

// fixLine is the remedy behind the word for one.
func (d Diagnostic) fixLine() string { return say("fix: %s", d.Fix).in(d.lang, false) }

// severityWords is the severity for people.
func severityWords(s DiagnosticSeverity) message {
	switch s {
	case Error:
		return say("error")
	case Warning:
		return say("warning")
	}
	return say("invalid")
}

// shown is the place with the column that people count.
func (d Diagnostic) shown() Position {
	p := d.Place
	if d.quoted != nil {
		p.Column = d.quoted.people + 1
	}
	return p
}
