package inventory

import (
	"bytes"
	"fmt"
	"os"
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// statements lists what a block states, places left out.
func statements(t require.TestingT, block any) []FactInfo {
	ref, ok := RefOf(block)
	require.True(t, ok)
	var out []FactInfo
	walk(ref, ref.String(), reflect.ValueOf(block).Elem(), func(i FactInfo, _ anyFact) bool {
		i.Pos = 0
		var others []Alternative
		for _, o := range i.Detail.Others {
			o.Pos = 0
			others = append(others, o)
		}
		i.Detail.Others = others
		if v := reflect.ValueOf(i.Value); i.Field.isBlock() || v.IsValid() && v.Kind() == reflect.Slice && v.Len() == 0 {
			i.Value = nil // the blocks follow; no list and the empty list are written alike
		}
		out = append(out, i)
		return true
	})
	return out
}

// What ReadBlock makes of AppendBlock states the same, gives the same bytes, and is written as Encode writes it.
func TestReadBlockIsTheInverseOfAppendBlock(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inv := arbitraryInventory(t)
		var text []byte
		for _, b := range inv.blocks() {
			enc := AppendBlock([]byte("before"), b.value)
			require.Equal(t, "before", string(enc[:6]))
			again, err := ReadBlock(b.kind, enc[6:])
			require.NoError(t, err)
			require.Equal(t, statements(t, b.value), statements(t, again))
			require.Equal(t, enc[6:], AppendBlock(nil, again))
			require.Zero(t, PosOf(again))
			text = EncodeBlock(append(text, '\n'), again)
		}
		require.True(t, bytes.HasSuffix([]byte(encoded(t, inv)), text))
	})
}

func TestWhatIsNoBlock(t *testing.T) {
	assert.Equal(t, []byte("x"), AppendBlock([]byte("x"), "a text"))
	assert.Equal(t, []byte("x"), EncodeBlock([]byte("x"), &Flow{}))
	_, ok := RefOf(nil)
	assert.False(t, ok)
	_, err := ReadBlock("nonesuch", nil)
	assert.ErrorContains(t, err, "nonesuch")
	_, err = ReadBlock(KindServer, nil)
	assert.ErrorIs(t, err, errKept)
	_, err = JoinBlock(&Server{Block: Block{ID: "a"}}, &Server{Block: Block{ID: "b"}}, "", 0)
	assert.ErrorContains(t, err, "another name")
}

func FuzzReadBlock(f *testing.F) {
	f.Add(byte(0), AppendBlock(nil, &Administration{Block: Block{ID: "a"}, Name: Is("A")}))
	f.Add(byte(19), AppendBlock(nil, &Application{Block: Block{ID: "a"}, Flows: Is([]*Flow{{Block: Block{ID: "x"}}}), Users: Between[int64](1, 2)}))
	f.Fuzz(func(t *testing.T, kind byte, b []byte) {
		k := Kinds()[int(kind)%len(Kinds())]
		block, err := ReadBlock(k, b)
		if err != nil {
			return
		}
		enc := AppendBlock(nil, block)
		again, err := ReadBlock(k, enc)
		if err != nil || !bytes.Equal(enc, AppendBlock(nil, again)) {
			t.Fatalf("%v\n%x\n%x", err, b, enc)
		}
	})
}

// Joining loses nothing, whatever the order, and a piece joined twice adds nothing.
func TestJoinBlock(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inv := arbitraryInventory(t)
		for _, b := range inv.blocks() {
			enc := AppendBlock(nil, b.value)
			one, _ := ReadBlock(b.kind, enc)
			two, _ := ReadBlock(b.kind, enc)
			paths, err := JoinBlock(one, two, "tool", 0)
			require.NoError(t, err)
			require.Empty(t, paths)
			empty := newBlock(kindNamed(string(b.kind)))
			empty.block.ID = b.block.ID
			_, err = JoinBlock(empty.value, one, "tool", 0)
			require.NoError(t, err)
			joined := statements(t, empty.value)
			for i, s := range statements(t, b.value) {
				require.Equal(t, s.State, joined[i].State, s.Path)
			}
		}
	})
}

func TestJoinBlockUnitesAndDisagrees(t *testing.T) {
	a := &Server{Block: Block{ID: "web"}, VCPU: Is[int64](4), Addresses: Is([]string{"a", "b"}), OS: NotKnown[string]("lost", 0)}
	b := &Server{Block: Block{ID: "web"}, VCPU: Is[int64](8), Addresses: Is([]string{"b", "c"}), OS: Is("Debian"), Cluster: Is("x")}
	paths, err := JoinBlock(a, b, "tool", 20000)
	require.NoError(t, err)
	assert.Equal(t, []Path{"server.web.vcpu"}, paths)
	assert.Equal(t, []string{"a", "b", "c"}, a.Addresses.Or(nil))
	assert.Equal(t, []string{"Debian", "x"}, []string{a.OS.Or(""), a.Cluster.Or("")})
	assert.Equal(t, []Alternative{{Value: int64(4), Source: "tool", Since: 20000}, {Value: int64(8), Source: "tool", Since: 20000}}, a.VCPU.Detail().Others)
	paths, err = JoinBlock(a, &Server{Block: Block{ID: "web"}, VCPU: Is[int64](8)}, "tool", 20000)
	require.NoError(t, err)
	assert.Empty(t, paths)

	one := &Application{Block: Block{ID: "a"}, Flows: Is([]*Flow{{Block: Block{ID: "x"}, Protocol: Is("tcp")}}), Move: Is(&Move{Pilot: Is(true)})}
	two := &Application{Block: Block{ID: "a"}, Flows: Is([]*Flow{{Block: Block{ID: "y"}}, {Block: Block{ID: "x"}, Encrypted: Is(true)}}), Move: Is(&Move{NotBefore: Is[Date](20000)})}
	paths, err = JoinBlock(one, two, "tool", 0)
	require.NoError(t, err)
	assert.Empty(t, paths)
	flows := one.Flows.Or(nil)
	require.Len(t, flows, 2)
	assert.True(t, flows[0].Encrypted.Or(false) && flows[0].Protocol.Or("") == "tcp")
	assert.Equal(t, Date(20000), one.Move.Or(nil).NotBefore.Or(0))
	assert.True(t, one.Move.Or(nil).Pilot.Or(false))
}

// A BlockReader sees the blocks that Load sees, and the text of each is that block and no other.
func TestBlockReaderSeesWhatLoadSees(t *testing.T) {
	for _, dir := range []string{"../examples/inventories/agence", "../examples/inventories/ministere"} {
		inv, diags, err := Load(t.Context(), os.DirFS(dir), LoadOptions{})
		require.NoError(t, err)
		require.False(t, diags.HasErrors())
		set, err := listFiles(t.Context(), os.DirFS(dir), Limits{}.withDefaults())
		require.NoError(t, err)
		var r BlockReader
		sources := map[string][]byte{}
		for _, f := range set.files {
			sources[f.name], err = os.ReadFile(dir + "/" + f.name)
			require.NoError(t, err)
			r.Declare(f.name, sources[f.name])
		}
		blocks, headers := 0, 0
		for _, f := range set.files {
			src := sources[f.name]
			a, diags, err := r.Read(f.name, src, func(b FileBlock) error {
				blocks++
				assert.Equal(t, f.name, b.Position(PosOf(b.Block)).File)
				alone := 0
				_, diags, err := r.Read(f.name, src[b.Start:b.End], func(same FileBlock) error {
					alone++
					assert.Equal(t, b.Ref, same.Ref)
					assert.Equal(t, AppendBlock(nil, b.Block), AppendBlock(nil, same.Block))
					return nil
				})
				assert.Equal(t, 1, alone, "%s", src[b.Start:b.End])
				assert.Empty(t, diags)
				return err
			})
			require.NoError(t, err)
			require.Empty(t, diags)
			headers += a.Headers
		}
		assert.Equal(t, len(inv.blocks()), blocks)
		assert.Equal(t, 1, headers)
	}
}

func ExampleAppendBlock() {
	b := AppendBlock(nil, &Server{Block: Block{ID: "web"}, VCPU: Is[int64](4)})
	again, err := ReadBlock(KindServer, b)
	fmt.Printf("%d bytes\n%s%v", len(b), EncodeBlock(nil, again), err)
	// Output:
	// 9 bytes
	// server "web" {
	//   vcpu = 4
	// }
	// <nil>
}

func ExampleBlockReader() {
	src := []byte("server \"web\" {\n  vcpu = 4\n}\n\nserver \"db\" {\n}\n")
	var r BlockReader
	r.Declare("a.inv.hcl", src)
	_, diags, err := r.Read("a.inv.hcl", src, func(b FileBlock) error {
		fmt.Println(b.Ref, b.Start, b.End)
		return nil
	})
	fmt.Println(len(diags), err)
	// Output:
	// server.web 0 28
	// server.db 29 45
	// 0 <nil>
}
