package opa

import (
	"fmt"
	"regexp"
	"regexp/syntax"
	"strconv"
	"strings"
)

// guard bounds one call of a built-in before it is made: the bytes its result can take and the work it can do, both from the sizes of its
// arguments. A refusal says what about the arguments is too much.
type guard func(args []cell) (bytes, work int, refusal string)

// What arguments may be.
const (
	maxNumber  = 400      // digits of a number, and its decimal exponent
	maxShort   = 1 << 10  // bytes of a date, version, address or unit
	maxPattern = 256      // bytes of a regular expression
	maxRange   = 10_000   // numbers of a range
	maxWidth   = 1_000    // width and precision in sprintf
	maxText    = 1 << 20  // bytes of a text a built-in makes
	maxJSON    = 64 << 10 // bytes of a text that is read as JSON or cut up: what comes out is far larger
)

func textOf(c cell) string {
	if s, ok := c.value.(*str); ok {
		return s.text
	}
	return ""
}

func sizes(args []cell) int {
	n := 0
	for i := range args {
		n += sizeOf(args[i].value)
	}
	return n
}

func constant([]cell) (int, int, string) { return 4 * maxNumber, 1, "" }

// linear is for results that are at most a few times as large as the arguments.
func linear(args []cell) (int, int, string) {
	n := sizes(args)
	return 2*n + textSize, n, ""
}

// squared is for work on every pair.
func squared(args []cell) (int, int, string) {
	n := sizes(args)
	work := n
	if len(args) > 1 {
		work += (sizeOf(args[0].value) / itemSize) * (sizeOf(args[1].value) / itemSize)
	}
	return 2*n + textSize, work, ""
}

// sorting is for n log n.
func sorting(args []cell) (int, int, string) {
	n := sizes(args)
	return 2*n + textSize, 16 * n, ""
}

// searched is for walks over graphs.
func searched(args []cell) (int, int, string) {
	n := sizes(args)
	return 2*n + textSize, 16 * n, ""
}

func short(args []cell) (int, int, string) {
	for _, a := range args {
		if len(textOf(a)) > maxShort {
			return 0, 0, fmt.Sprintf("a text of more than %d bytes", maxShort)
		}
	}
	return linear(args)
}

// quantity is for units.parse, which computes 1e1000000 digit by digit.
func quantity(args []cell) (int, int, string) {
	digits := strings.FieldsFunc(textOf(args[0]), func(r rune) bool { return r < '0' || r > '9' })
	for _, d := range digits {
		if len(d) > 18 || strings.ContainsAny(textOf(args[0]), "eE") && len(d) > 3 {
			return 0, 0, "a number of too many digits"
		}
	}
	return short(args)
}

// zoned is for dates: time zones other than UTC hang on files of the machine.
func zoned(args []cell) (int, int, string) {
	for _, a := range args {
		list, ok := a.value.(*array)
		if !ok || len(list.items) < 2 {
			continue
		}
		if zone, ok := list.items[1].(*str); ok && zone.text != "" && zone.text != "UTC" {
			return 0, 0, "the time zone " + strconv.Quote(zone.text[:min(len(zone.text), 40)]) + ", since only UTC is the same on every machine"
		}
		if sizeOf(list) > 2*maxShort {
			return 0, 0, fmt.Sprintf("a text of more than %d bytes", maxShort)
		}
	}
	return short(args)
}

// ranged counts the numbers of a range before it is made.
func ranged(args []cell) (int, int, string) {
	from, okFrom := args[0].value.(integer)
	to, okTo := args[1].value.(integer)
	if !okFrom || !okTo || from < -1<<53 || from > 1<<53 || to < -1<<53 || to > 1<<53 || max(from-to, to-from) >= maxRange {
		return 0, 0, fmt.Sprintf("a range of more than %d whole numbers", maxRange)
	}
	n := int(max(from-to, to-from)) + 1
	return n * 2 * itemSize, n * itemSize, ""
}

// multiplied bounds the digits of a product.
func multiplied(args []cell) (int, int, string) {
	if n := sizes(args) / itemSize; n > maxRange {
		return 0, 0, fmt.Sprintf("a product of more than %d numbers", maxRange/2)
	}
	return linear(args)
}

// scattered is for texts that become many values.
func scattered(args []cell) (int, int, string) {
	n := len(textOf(args[0]))
	if n > maxJSON {
		return 0, 0, fmt.Sprintf("a text of more than %d bytes", maxJSON)
	}
	return (n + 1) * (textSize + itemSize), 64 * (n + 1), ""
}

// texts measures a text, or the texts in a list.
func texts(v val) (total, count int) {
	switch v := v.(type) {
	case *str:
		return len(v.text), 1
	case *array:
		for _, x := range v.items {
			n, _ := texts(x)
			total += n
		}
		return total, len(v.items)
	case *set:
		for _, x := range v.items {
			n, _ := texts(x)
			total += n
		}
		return total, len(v.items)
	}
	return 6 * sizeOf(v), 1
}

func tooMuchText(n int) string {
	if n > maxText {
		return fmt.Sprintf("a result of more than %d bytes of text", maxText)
	}
	return ""
}

// joined is for concat.
func joined(args []cell) (int, int, string) {
	list := args[len(args)-1].value
	total, count := texts(list)
	n := total + count*len(textOf(args[0]))
	return n + textSize, n + sizeOf(list), tooMuchText(n)
}

func replaced(args []cell) (int, int, string) {
	s, old, with := textOf(args[0]), textOf(args[1]), textOf(args[2])
	n := len(s) + strings.Count(s, old)*len(with)
	return n + textSize, n + len(s), tooMuchText(n)
}

func replacedAll(args []cell) (int, int, string) {
	patterns, ok := args[0].value.(*object)
	if !ok {
		return linear(args)
	}
	s, longest := len(textOf(args[1])), 0
	for _, x := range patterns.vals {
		longest = max(longest, len(textOf(cell{value: x})))
	}
	n := (s + 1) * (longest + 1)
	return n + textSize, n + s*len(patterns.keys) + sizeOf(patterns), tooMuchText(n)
}

var verb = regexp.MustCompile(`%[-+# 0]*(?:\[\d*\])?(\*|\d*)(?:\.(?:\[\d*\])?(\*|\d*))?`)

// formatted is for sprintf: every verb may write the longest argument, quoted.
func formatted(args []cell) (int, int, string) {
	format := textOf(args[0])
	list, ok := args[1].value.(*array)
	if !ok {
		return linear(args)
	}
	if len(format) > maxJSON {
		return 0, 0, fmt.Sprintf("a format of more than %d bytes", maxJSON)
	}
	longest := maxNumber
	for _, x := range list.items {
		longest = max(longest, 2*sizeOf(x))
	}
	n := len(format)
	for _, m := range verb.FindAllStringSubmatch(format, -1) {
		for _, width := range m[1:] {
			if w, err := strconv.Atoi(width); width != "" && (err != nil || w > maxWidth) {
				return 0, 0, fmt.Sprintf("a width or precision that is not a number up to %d", maxWidth)
			}
		}
		n += longest + 2*maxWidth
	}
	n += 2 * sizeOf(list) // arguments no verb asks for are written, too
	return 2*len(format) + n, n + 64*len(format), tooMuchText(n)
}

// program compiles a regular expression and counts its instructions.
func instructions(c cell) (int, string) {
	text := textOf(c)
	if len(text) > maxPattern {
		return 0, fmt.Sprintf("a regular expression of more than %d bytes", maxPattern)
	}
	re, err := syntax.Parse(text, syntax.Perl)
	if err != nil {
		return 1, "" // OPA's own answer to it is undefined or false
	}
	prog, err := syntax.Compile(re.Simplify())
	if err != nil {
		return 1, ""
	}
	return len(prog.Inst), ""
}

func pattern(args []cell) (int, int, string) {
	n, refusal := instructions(args[0])
	return wordSize, 64 * n, refusal
}

// matching bounds the work of a regular expression, which is in proportion to pattern and text.
func matching(pattern, text cell) (work int, refusal string) {
	n, refusal := instructions(pattern)
	return 64*n + 4*n*len(textOf(text)), refusal
}

func matched(args []cell) (int, int, string) {
	work, refusal := matching(args[0], args[1])
	return wordSize, work, refusal
}

// cut is for the parts of a text that match, or those between.
func cut(args []cell) (int, int, string) {
	if len(textOf(args[1])) > maxJSON {
		return 0, 0, fmt.Sprintf("a text of more than %d bytes", maxJSON)
	}
	work, refusal := matching(args[0], args[1])
	return (len(textOf(args[1])) + 1) * (textSize + itemSize), work, refusal
}

// captured is for all groups of all matches.
func captured(args []cell) (int, int, string) {
	n := len(textOf(args[1])) + 1
	groups := strings.Count(textOf(args[0]), "(") + 1
	if n*groups > maxJSON {
		return 0, 0, fmt.Sprintf("a text of more than %d bytes for %d groups", maxJSON/groups, groups)
	}
	work, refusal := matching(args[0], args[1])
	return n*groups*(textSize+itemSize) + n*collectionSize, work + n*groups*textSize, refusal
}

// rewritten is for regex.replace, where the new text may repeat what was found.
func rewritten(args []cell) (int, int, string) {
	s, with := len(textOf(args[0])), len(textOf(args[2]))
	work, refusal := matching(args[1], args[0])
	n := (s + 1) * (with + 1)
	if refusal == "" {
		refusal = tooMuchText(n)
	}
	return n + textSize, work + n, refusal
}
