package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPlainShowsWhatSteers(t *testing.T) {
	var out bytes.Buffer
	n, err := plain{&out}.Write([]byte("a\x1b[31m\u202eb\tرخص\n"))
	require.NoError(t, err)
	assert.Equal(t, len("a\x1b[31m\u202eb\tرخص\n"), n)
	assert.Equal(t, `a\u001b[31m\u202eb`+"\tرخص\n", out.String())
}

func TestPrintTable(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, printTable(&out, [][]string{{"NAME", "N", "TEXT"}, {"رُخَص", "1", "long text"}, {"x", "", ""}}))
	assert.Equal(t, "NAME  N  TEXT\nرُخَص   1  long text\nx\n", out.String())
}

func TestPrintWrapped(t *testing.T) {
	var out bytes.Buffer
	printWrapped(&out, 4, strings.Repeat("word ", 60))
	for line := range strings.Lines(out.String()) {
		assert.LessOrEqual(t, width(line), lineWidth+1)
		assert.True(t, strings.HasPrefix(line, "    "))
	}
	assert.Equal(t, 60, strings.Count(out.String(), "word"))

	out.Reset()
	long := strings.Repeat("x", 2*lineWidth)
	printWrapped(&out, 2, "a "+long+" b")
	assert.Equal(t, "  a\n    "+long+"\n    b\n", out.String(), "words are never broken")
}
