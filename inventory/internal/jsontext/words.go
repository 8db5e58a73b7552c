package jsontext

import "fmt"

// Words are an English format and what goes into it, so that others can say the same in another language.
type Words struct {
	Format string
	Args   []any
}

// say makes words. Without arguments the format is the text, percent signs and all.
func say(format string, args ...any) Words { return Words{format, args} }

// String returns the English text.
func (w Words) String() string {
	if len(w.Args) == 0 {
		return w.Format
	}
	return fmt.Sprintf(w.Format, w.Args...)
}
