package jsontext

// text reads a string, or a name.
func (p *parser) text() {
	n, begin := p.node(String), p.i
	for p.i++; ; {
		if p.i-begin-1 > p.limits.String {
			p.exceed(TooLongString, begin)
			return
		}
		if p.i >= len(p.src) {
			p.stop(begin, begin+1, say("the string is not closed"), say("close it with a double quote"))
			return
		}
		switch c := p.src[p.i]; {
		case c == '"':
			p.i++
			p.end(n)
			return
		case c == '\\':
			p.nodes[n].escaped = true
			p.escape()
		case c == '\n' || c == '\r':
			p.stop(begin, p.i, say("the string is not closed on its line"), say(`close it with a double quote; \n stands for the end of a line`))
			return
		case c < ' ':
			p.problem(p.i, p.i+1, say("the control character U+%04X stands bare in a string", c), say(`write \u%04x`, c))
			p.i++
		default:
			p.i++
		}
		if p.stopped {
			return
		}
	}
}

func (p *parser) escape() {
	if _, n := escape(p.src[p.i:min(p.i+12, len(p.src))]); n > 0 {
		p.i += n
		return
	}
	if r := hex4(p.src[p.i:]); r >= 0 {
		p.problem(p.i, p.i+6, say("\\u%04x is half a character", r),
			say(`write the character itself, or both its halves, such as \ud83d\ude00`))
	} else {
		p.problem(p.i, p.i+2, say("this backslash begins no escape of JSON"),
			say(`write \\ for the backslash itself; the escapes are \" \\ \/ \b \f \n \r \t and \u with four digits`))
	}
	p.i++ // a quote after it would have been an escape
}

// number reads a number, or what looks like one.
func (p *parser) number() {
	n, begin := p.node(Number), p.i
	for p.i < len(p.src) && isNumeric(p.src[p.i]) {
		p.i++
	}
	p.end(n)
	digits, exponent, ok := measure(p.src[begin:p.i])
	switch {
	case exponent > p.limits.Exponent:
		p.exceed(TooLargeExponent, begin)
	case digits > p.limits.Digits:
		p.exceed(TooManyDigits, begin)
	case !ok:
		p.nodes[n].Kind = Broken
		p.problem(begin, p.i, say("%s is no number of JSON", shorten(p.src[begin:p.i])),
			say("write a number such as 12, -3 or 0.5, without a plus sign or zeros before it; other text stands in double quotes"))
	}
}

// isNumeric reports whether the character may belong to a number, or to what was meant as one.
func isNumeric(c byte) bool { return isDigit(c) || isLetter(c) || c == '-' || c == '+' || c == '.' }

// measure counts the digits of a number and reads its exponent, as far as it matters. ok tells whether it is one of JSON.
func measure(s []byte) (digits, exponent int, ok bool) {
	i := 0
	run := func() int {
		begin := i
		for i < len(s) && isDigit(s[i]) {
			i++
		}
		return i - begin
	}
	if i < len(s) && s[i] == '-' {
		i++
	}
	zero := i < len(s) && s[i] == '0'
	whole := run()
	digits, ok = whole, whole == 1 || whole > 1 && !zero
	if i < len(s) && s[i] == '.' {
		i++
		fraction := run()
		digits, ok = digits+fraction, ok && fraction > 0
	}
	if i < len(s) && (s[i] == 'e' || s[i] == 'E') {
		i++
		if i < len(s) && (s[i] == '+' || s[i] == '-') {
			i++
		}
		begin := i
		power := run()
		digits, ok = digits+power, ok && power > 0
		for _, c := range s[begin:i] {
			if exponent < 1<<20 {
				exponent = exponent*10 + int(c-'0')
			}
		}
	}
	return digits, exponent, ok && i == len(s)
}
