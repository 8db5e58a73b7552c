package opa

import (
	"reflect"
	"slices"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
)

// fill sets everything in a value to something.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i))
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0))
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		fill(key)
		fill(value)
		v.SetMapIndex(key, value)
	case reflect.String:
		v.SetString("x")
	case reflect.Bool:
		v.SetBool(true)
	default:
		v.SetUint(1)
	}
}

// eachField calls do for every field of a struct and of the structs in its lists.
func eachField(v reflect.Value, name string, do func(name string, field reflect.Value)) {
	for i := range v.NumField() {
		f, full := v.Field(i), name+"."+v.Type().Field(i).Name
		do(full, f)
		if f.Kind() == reflect.Slice && f.Len() > 0 && f.Type().Elem().Kind() == reflect.Struct {
			f.Set(reflect.AppendSlice(reflect.MakeSlice(f.Type(), 0, 1), f)) // one of its own
			eachField(f.Index(0), full, do)
		}
		if f.Kind() == reflect.Struct {
			eachField(f, full, do)
		}
	}
}

// TestGroundsSeeEveryField empties each field of a class in turn, those added in years to come included: none goes unseen.
func TestGroundsSeeEveryField(t *testing.T) {
	var a, b policy.ApplicationClass
	fill(reflect.ValueOf(&a).Elem())
	fill(reflect.ValueOf(&b).Elem())
	require.True(t, sameClass(&a, &b))
	eachField(reflect.ValueOf(&b).Elem(), "ApplicationClass", func(name string, f reflect.Value) {
		was := reflect.ValueOf(f.Interface())
		f.SetZero()
		if name != "ApplicationClass.Application" { // the key
			require.False(t, sameClass(&a, &b), name)
		}
		f.Set(was)
	})
	var c, d policy.DatasetClass
	fill(reflect.ValueOf(&c).Elem())
	fill(reflect.ValueOf(&d).Elem())
	require.True(t, sameData(&c, &d))
	eachField(reflect.ValueOf(&d).Elem(), "DatasetClass", func(name string, f reflect.Value) {
		was := reflect.ValueOf(f.Interface())
		f.SetZero()
		if name != "DatasetClass.Dataset" && !isPartOf(name, "DatasetClass.Dataset") {
			require.False(t, sameData(&c, &d), name)
		}
		f.Set(was)
	})
}

func isPartOf(name, of string) bool { return len(name) > len(of) && name[:len(of)+1] == of+"." }

// TestDigestTellsDocumentsApart: documents that differ in anything, also in what their unknown facts are, have other digests.
func TestDigestTellsDocumentsApart(t *testing.T) {
	prog := &program{strs: strs{}}
	seen := map[digest]string{}
	for name, text := range map[string]string{
		"empty": `{}`, "text": `{"a":"1"}`, "number": `{"a":1}`, "decimal": `{"a":1.0}`, "list": `{"a":["b","c"]}`, "other list": `{"a":["bc"]}`,
		"key": `{"b":1}`, "inside": `{"a":{"b":1}}`, "two": `{"a":1,"b":1}`, "null": `{"a":null}`, "false": `{"a":false}`, "true": `{"a":true}`,
		"fact": `{"a":"\u00000"}`, "other fact": `{"a":"\u00001"}`, "open": `{"\u0000open":"\u00000"}`,
	} {
		doc := prog.document(ast.MustParseTerm(text).Value)
		w := &world{}
		w.number(nil, "application.a.rto")
		w.number(nil, "application.a.rpo")
		d := digestOfDocument(doc, w, 0)
		require.Empty(t, seen[d], name)
		seen[d] = name
		require.Equal(t, d, digestOfDocument(prog.document(ast.MustParseTerm(text).Value), w, 0))
		for _, facts := range [][]unknownFact{
			{{paths: []inventory.Path{"application.a.rto"}}},
			{{paths: []inventory.Path{"application.a.rto"}}, {paths: []inventory.Path{"application.a.rpo"}, domain: domainOfBool}},
			{{paths: []inventory.Path{"application.a.rto", "application.a.rpo"}}, {}},
		} {
			other := digestOfDocument(doc, &world{facts}, 0)
			require.Empty(t, seen[other], name)
			seen[other] = name + " with other facts"
		}
	}
}

// emptied are inventories in each of which one block says nothing any more.
func emptied(t *testing.T, inv *inventory.Inventory) []*inventory.Inventory {
	var out []*inventory.Inventory
	seen := map[inventory.Ref]bool{}
	for f := range inv.Facts() {
		if seen[f.Block] {
			continue
		}
		seen[f.Block] = true
		block, err := inventory.NewBlock(f.Block.Kind, f.Block.ID)
		require.NoError(t, err)
		less, err := inv.Put(block)
		require.NoError(t, err)
		out = append(out, less)
	}
	return out
}

// raisedClasses are classes in each of which one application or dataset is of the highest class.
func raisedClasses(c *policy.Classes) []*policy.Classes {
	var out []*policy.Classes
	top := policy.Interval{Lo: policy.Top(), Hi: policy.Top()}
	for i := range c.Applications {
		x := &policy.Classes{Datasets: c.Datasets, Applications: slices.Clone(c.Applications)}
		x.Applications[i].Class = top
		out = append(out, x)
	}
	for i := range c.Datasets {
		x := &policy.Classes{Datasets: slices.Clone(c.Datasets), Applications: c.Applications}
		x.Datasets[i].Class = top
		x.Datasets[i].MissingBy = map[string][]inventory.Path{"confidentiality": {"dataset.somewhere.criticality"}}
		out = append(out, x)
	}
	return out
}

// TestGroundsAreComplete is the ground that remembering stands on: whatever a document is made from is among its grounds, so that an answer
// is remembered only as long as it would be given again. It empties one block after another and raises one class after another; a document
// whose grounds hold all the same must say what it said. Otherwise something was looked up and not noted.
func TestGroundsAreComplete(t *testing.T) {
	e, err := DefaultOnes()
	require.NoError(t, err)
	inv := gen.Inventory(gen.Options{Seed: 3, Applications: 10, Unknown: 0.1})
	intrinsic, err := e.Classify(t.Context(), inv)
	require.NoError(t, err)
	classes := readiness.Propagate(inv, intrinsic)

	seen := func(inv *inventory.Inventory, classes *policy.Classes, of policy.Subject) *view {
		v := &view{inv: inv, classes: classes, leads: leadsOf(inv)}
		if of == policy.SubjectAdministration {
			v.related = relationsOfAdministrations(inv, e.reads[of])
		} else {
			v.related = relationsOfApplications(inv, e.reads[of])
		}
		return v
	}
	documents := func(v *view, of policy.Subject, i int, g *grounds) digest {
		b := v.builder(g, &world{}, e.reads[of])
		var doc ast.Object
		switch of {
		case policy.SubjectAdministration:
			doc = b.administration(v.inv.Administrations[i])
		case policy.SubjectRegister:
			doc = b.register(v.inv.Datasets[i])
		default:
			doc = b.application(v.inv.Applications[i], v.appClass(v.inv.Applications[i].ID))
		}
		return digestOfDocument(e.prog.document(doc), b.world, 0)
	}
	var views [policy.SubjectPortfolio + 1][]*view
	subjects := []policy.Subject{policy.SubjectApplication, policy.SubjectAdministration, policy.SubjectRegister}
	for _, of := range subjects {
		for _, less := range emptied(t, inv) {
			views[of] = append(views[of], seen(less, classes, of))
		}
		for _, c := range raisedClasses(classes) {
			views[of] = append(views[of], seen(inv, c, of))
		}
	}
	count := map[policy.Subject]int{policy.SubjectApplication: len(inv.Applications), policy.SubjectAdministration: len(inv.Administrations), policy.SubjectRegister: len(inv.Datasets)}
	for _, of := range subjects {
		held, not := 0, 0
		for i := range count[of] {
			g := &grounds{}
			was := documents(seen(inv, classes, of), of, i, g)
			require.True(t, g.hold(seen(inv, classes, of)))
			for _, v := range views[of] {
				if !g.hold(v) {
					not++
					continue
				}
				held++
				require.Equal(t, was, documents(v, of, i, nil), "document %d of subject %d", i, of)
			}
		}
		require.Positive(t, held)
		require.Positive(t, not)
	}
}
