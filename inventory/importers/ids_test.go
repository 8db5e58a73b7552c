package importers

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// Two keys never share an id, one key with one name never has two, and the order of the asking changes only who keeps the bare slug.
func TestIDsTellThingsApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		names := rapid.SliceOf(rapid.StringMatching(`[ab]{1,2}[-_ .][12]`)).Draw(t, "names")
		ids := NewIDs("srv")
		of := map[string]string{}
		for _, name := range names {
			id, _ := ids.ID(name, name)
			for other, used := range of {
				require.Equal(t, other == name, used == id, "%q is %s, %q is %s", name, id, other, used)
			}
			of[name] = id
		}
		require.Equal(t, len(of), ids.Len())
	})
}

func TestIDsTellOnce(t *testing.T) {
	ids := NewIDs("srv")
	_, told := ids.ID("a 1", "a 1")
	require.False(t, told)
	id, told := ids.ID("a_1", "a_1")
	require.True(t, told)
	again, told := ids.ID("a_1", "a_1")
	require.False(t, told)
	require.Equal(t, id, again)
	require.Regexp(t, `^a-1-[0-9a-f]{8}$`, id)
}

func TestIDsRememberSpellings(t *testing.T) {
	ids := NewIDs("srv")
	for _, c := range []struct {
		spelling     string
		before, same bool
	}{{"SRV-1", false, true}, {"SRV-1", true, true}, {"srv-1", true, false}} {
		before, same := ids.Met("srv-1", c.spelling)
		require.Equal(t, c.before, before)
		require.Equal(t, c.same, same)
	}
}

func ExampleIDs() {
	ids := NewIDs("server")
	first, _ := ids.ID("web 1", "web 1")
	again, _ := ids.ID("web 1", "web 1")
	second, told := ids.ID("web_1", "web_1")
	fmt.Println(first, again, second, told)
	// Output: web-1 web-1 web-1-c703c3ba true
}
