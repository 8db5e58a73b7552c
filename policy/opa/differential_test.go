package opa

import (
	"context"
	"io/fs"
	"strings"
	"testing"

	"github.com/open-policy-agent/opa/v1/ast"
	oparego "github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/gen"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/readiness"
	"github.com/cloudfirst-toolkit/cloudfirst/rego"
)

// TestAgainstOPA compares what the engine is certain of with OPA's own evaluator over the same documents: wherever a rule's answer hangs on no
// unknown fact, both must give the same elements.
func TestAgainstOPA(t *testing.T) {
	ctx := context.Background()
	e, err := EveryPack()
	require.NoError(t, err)
	modules := map[string]*ast.Module{}
	lib, err := readLibrary([]fs.FS{rego.FS}, nil)
	require.NoError(t, err)
	for _, m := range lib.modules {
		modules[m.Path] = m.Parsed
	}
	compiler := ast.NewCompiler()
	compiler.Compile(modules)
	require.Empty(t, compiler.Errors)
	compared, doubtful := 0, 0
	seeds, applications := uint64(2), 5
	if testing.Short() {
		seeds, applications = 1, 3
	}
	for seed := range seeds {
		inv := gen.Inventory(gen.Options{Seed: seed, Applications: applications, Unknown: 0.03})
		intrinsic, err := e.Classify(ctx, inv)
		require.NoError(t, err)
		classes := readiness.Propagate(inv, intrinsic)
		cat := e.catalogueOf(inv)
		data, err := ast.JSON(bare(toOPA(cat.all)))
		require.NoError(t, err)
		store := inmem.NewFromObject(data.(map[string]any))
		for _, r := range e.rules {
			for name, fn := range map[string]*function{"violation": r.violation, "require": r.require, "relieve": r.relieve, "classify": r.classify, "reaches": r.reaches} {
				if fn == nil || !r.application || r.Subject == policy.SubjectPortfolio {
					continue
				}
				if name == "violation" && r.Effect == policy.EffectDispose {
					name = "dispose"
				}
				query := "data." + r.Package + "." + name
				prepared, err := oparego.New(oparego.Query(query), oparego.Store(store), oparego.Compiler(compiler)).PrepareForEval(ctx)
				require.NoError(t, err)
				for _, d := range documentsAbout(e, inv, classes, cat, r.Subject) {
					doc := d.doc
					m := e.on(ctx, d.world, e.prog.document(doc), cat.all)
					m.steps = 1_000_000
					got, err := m.call(fn)
					require.NoError(t, err)
					if got.doubt != nil || got.value == nil || m.doubtIn(got.value) != nil {
						doubtful++
						continue
					}
					res, err := prepared.Eval(ctx, oparego.EvalParsedInput(bare(doc)))
					require.NoError(t, err)
					want, err := ast.InterfaceToValue(res[0].Expressions[0].Value)
					require.NoError(t, err)
					require.Equal(t, want.String(), arrayOf(toOPA(got.value)).String(), "seed %d: %s of %s", seed, query, d.ref)
					compared++
				}
			}
		}
	}
	t.Logf("%d answers equal, %d in doubt and not compared", compared, doubtful)
	require.Greater(t, compared, doubtful)
}

type documentAbout struct {
	ref   inventory.Ref
	world *world
	doc   ast.Object
}

// documentsAbout makes the documents of all subjects of a kind.
func documentsAbout(e *Engine, inv *inventory.Inventory, classes *policy.Classes, cat *catalogue, subject policy.Subject) []documentAbout {
	var out []documentAbout
	add := func(ref inventory.Ref, build func(*builder) ast.Object) {
		b := newBuilder(inv, classes, cat.world.fork(), e.reads[subject])
		out = append(out, documentAbout{ref, b.world, build(b)})
	}
	switch subject {
	case policy.SubjectApplication:
		for _, app := range inv.Applications {
			add(refOf(inventory.KindApplication, app.Block), func(b *builder) ast.Object { return b.application(app, classes.Application(app.ID)) })
		}
	case policy.SubjectAdministration:
		related := relationsOfAdministrations(inv, e.reads[subject])
		for _, adm := range inv.Administrations {
			add(refOf(inventory.KindAdministration, adm.Block), func(b *builder) ast.Object {
				b.related = related
				return b.administration(adm)
			})
		}
	case policy.SubjectRegister:
		for _, d := range inv.Datasets {
			if d.Register {
				add(d.Ref(), func(b *builder) ast.Object { return b.register(d) })
			}
		}
	}
	return out
}

// bare is the document as plain OPA sees it: without the facts nobody knows.
func bare(v ast.Value) ast.Value {
	switch v := v.(type) {
	case *ast.Array:
		var items []*ast.Term
		v.Foreach(func(t *ast.Term) { items = append(items, ast.NewTerm(bare(t.Value))) })
		return ast.NewArray(items...)
	case ast.Object:
		out := ast.NewObject()
		v.Foreach(func(k, t *ast.Term) {
			if s, ok := t.Value.(ast.String); ok && strings.HasPrefix(string(s), mark) {
				return
			}
			out.Insert(k, ast.NewTerm(bare(t.Value)))
		})
		return out
	}
	return v
}

// arrayOf turns a set into the array that OPA's results hold instead.
func arrayOf(v ast.Value) ast.Value {
	set, ok := v.(ast.Set)
	if !ok {
		return v
	}
	var items []*ast.Term
	set.Foreach(func(t *ast.Term) { items = append(items, t) })
	return ast.NewArray(items...)
}
