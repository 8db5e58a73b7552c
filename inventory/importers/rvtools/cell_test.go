package rvtools

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestParseNumber(t *testing.T) {
	for text, want := range map[string]float64{
		"0": 0, "4096": 4096, "4096.0": 4096, "86201.5": 86201.5, "1.34217728E8": 134217728, "2e+3": 2000,
		"1,024": 1024, "12,345,678": 12345678, "1,024.50": 1024.5, "1 024": 1024, "1\u00a0024": 1024, "12\u202f345": 12345,
		"1'024": 1024, "1’024": 1024, "1.048.576": 1048576, "1 024,5": 1024.5, "1024.125": 1024.125, "0.125": 0.125,
	} {
		got, err := parseNumber(text)
		assert.NoError(t, err, text)
		assert.InDelta(t, want, got, 1e-9, text)
	}
	for _, text := range []string{
		"", "-1", "+1", "1.024", "12.345", "10,24", "1,02,345", "1,", "0,125", "1 02", "many", "4096 MB", "NaN", "Inf", "0x10", "1e999",
		"1_000", "e5", ".5", "1.2.3", "1,024,5", "٤", strings.Repeat("9", 50),
	} {
		_, err := parseNumber(text)
		assert.Error(t, err, text)
	}
}

func TestClean(t *testing.T) {
	for in, want := range map[string]string{
		" a\r\n b\tc ": "a b c", "e\u0301tat": "état", "ab\u202ecd\u200f": "abcd", "x\x00y": "xy", "\u0627\u0644": "\u0627\u0644", "\u200b": "",
	} {
		got, _ := clean(in)
		assert.Equal(t, want, got)
	}
	_, changed := clean("a  b")
	assert.False(t, changed, "blanks are no loss")
	_, changed = clean("a\u202eb")
	assert.True(t, changed)
}
