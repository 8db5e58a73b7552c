package importers

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

var someColumns = []Column{
	{Key: "name", Titles: []string{"Name"}, Required: true},
	{Key: "memory", Titles: []string{"Memory"}},
	{Key: "cores", Titles: []string{"Cores"}},
	{Key: "power", Titles: []string{"Power"}},
}

func openText(text string) (*Sheet, *Notebook, error) {
	notes := &Notebook{}
	s, err := OpenSheet("f.csv", strings.NewReader(text), someColumns, TableOptions{}, notes)
	return s, notes, err
}

func TestSheetReadsCells(t *testing.T) {
	s, notes, err := openText("Name;Memory (In MB);Cores;Power;Colour\nweb;8192;4;Running;red\ndb;1,5;0;gone;\n#REF!;-1;2,5;\n")
	require.NoError(t, err)
	words := map[string]string{"running": "on"}
	var got []string
	for {
		more, err := s.Next()
		require.NoError(t, err)
		if !more {
			break
		}
		got = append(got, fmt.Sprintf("%s %v %d %s", s.Text("name"), s.Size("memory", GiB).Or(-1), s.Count("cores").Or(-1), s.Word("power", words).Or("-")))
		s.Use()
	}
	assert.Equal(t, []string{"web 8 GiB 4 on", "db 1536 KiB -1 -", " -1 B -1 -"}, got)
	var lines []string
	for _, n := range notes.Notes {
		lines = append(lines, n.String())
	}
	assert.Equal(t, []string{
		"f.csv: 1 columns are not read: Colour",
		"f.csv row 3, Cores: 0 stands for not known: left out",
		`f.csv row 3, Power: "gone" is no word the format has here: left out`,
		"f.csv row 4, Name: #REF! is an error of the spreadsheet: left out",
		`f.csv row 4, Memory (In MB): "-1" is negative: left out`,
		`f.csv row 4, Cores: "2,5" is not a plausible count: left out`,
	}, lines)
	assert.True(t, s.Counts.Balanced())
}

func TestSheetWithoutHeader(t *testing.T) {
	_, _, err := openText("a,b\n1,2\n\n")
	require.ErrorIs(t, err, ErrNoHeader)
	c, err := CountRows("f.csv", strings.NewReader("a,b\n1,2\n\n"), TableOptions{})
	require.NoError(t, err)
	assert.True(t, c.Balanced())
	assert.Equal(t, "3 rows: 0 header, 0 used, 1 blank, 2 no_header", c.String())
}

// Whatever rows there are, in whatever order, each is accounted for once.
func TestSheetIsBalanced(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		kinds := rapid.SliceOf(rapid.SampledFrom([]string{"web,1,2,on", "", "Name,Memory,Cores,Power", " , ,", ",1", "db"})).Draw(t, "rows")
		text := "A title\n\nName,Memory,Cores,Power\n" + strings.Join(kinds, "\n")
		s, _, err := openText(text)
		require.NoError(t, err)
		for {
			more, err := s.Next()
			require.NoError(t, err)
			if !more {
				break
			}
			if s.Text("name") == "" {
				s.Drop("no_name", "no name")
				continue
			}
			s.Use()
		}
		require.True(t, s.Counts.Balanced(), "%v", s.Counts)
		lines := strings.Count(text, "\n")
		if !strings.HasSuffix(text, "\n") {
			lines++
		}
		require.Equal(t, lines, s.Counts.Rows)
	})
}

func TestCountsAdd(t *testing.T) {
	a := Counts{Rows: 3, Header: 1, Used: 1, Dropped: map[string]int{"x": 1}, Blocks: map[string]int{"server": 1}}
	var sum Counts
	sum.Add(a)
	sum.Add(a)
	assert.Equal(t, Counts{Rows: 6, Header: 2, Used: 2, Dropped: map[string]int{"x": 2}, Blocks: map[string]int{"server": 2}}, sum)
	assert.Equal(t, 1, a.Dropped["x"], "the summands stay as they were")
}

func ExampleOpenSheet() {
	notes := &Notebook{}
	columns := []Column{{Key: "name", Titles: []string{"Server name"}, Required: true}, {Key: "memory", Titles: []string{"Memory"}}}
	s, err := OpenSheet("servers.csv", strings.NewReader("*Server name,*Memory (In MB)\nweb,8192\n"), columns, TableOptions{}, notes)
	if err != nil {
		fmt.Println(err)
		return
	}
	for more, err := s.Next(); more && err == nil; more, err = s.Next() {
		fmt.Println(s.Text("name"), s.Size("memory", MiB).Or(0))
		s.Use()
	}
	fmt.Println(s.Counts)
	// Output:
	// web 8 GiB
	// 2 rows: 1 header, 1 used
}
