package konveyor

import (
	"reflect"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// ParseHCL reads a questionnaire that [WriteHCL] or a person wrote. name stands in errors, which are a *QuestionnaireError. The label
// of the block is for people and not kept.
func ParseHCL(name string, src []byte) (*Questionnaire, error) {
	faults := &QuestionnaireError{Name: name}
	guard(src, faults)
	if err := faults.orNil(); err != nil {
		return nil, err
	}
	file, diags := hclsyntax.ParseConfig(src, name, hcl.InitialPos)
	for _, d := range diags {
		line := 0
		if d.Subject != nil {
			line = d.Subject.Start.Line
		}
		faults.add(line, "%s: %s", d.Summary, d.Detail)
	}
	if err := faults.orNil(); err != nil {
		return nil, err
	}
	body, _ := file.Body.(*hclsyntax.Body)
	q := &Questionnaire{}
	if block := onlyBlock(body, faults); block != nil {
		r := hclRecord(block, faults)
		(&decoder{inHCL, faults}).fill(reflect.ValueOf(q).Elem(), r, "the questionnaire")
	}
	if err := faults.orNil(); err != nil {
		return nil, err
	}
	return q, nil
}

func onlyBlock(body *hclsyntax.Body, faults *QuestionnaireError) *hclsyntax.Block {
	for _, a := range body.Attributes {
		faults.add(a.NameRange.Start.Line, "nothing may stand outside the questionnaire block: remove %s", table.Short(a.Name))
	}
	switch {
	case len(body.Blocks) == 0:
		faults.add(1, `there is no block questionnaire "id" { … }`)
	case len(body.Blocks) > 1:
		faults.add(body.Blocks[1].TypeRange.Start.Line, "a second block begins here: a file holds one questionnaire")
	case body.Blocks[0].Type != "questionnaire" || len(body.Blocks[0].Labels) != 1:
		faults.add(body.Blocks[0].TypeRange.Start.Line, `the block must be questionnaire "id", with one label`)
	case len(body.Attributes) == 0:
		return body.Blocks[0]
	}
	return nil
}

// hclRecord gathers the blocks of one type into one list.
func hclRecord(b *hclsyntax.Block, faults *QuestionnaireError) record {
	r := record{line: b.TypeRange.Start.Line}
	for _, a := range b.Body.Attributes {
		r.entries = append(r.entries, entry{name: a.Name, line: a.NameRange.Start.Line, scalar: hclScalar(a.Expr)})
	}
	sortEntries(r.entries) // HCL keeps attributes in a map
	at := map[string]int{}
	for _, c := range b.Body.Blocks {
		line := c.TypeRange.Start.Line
		if len(c.Labels) > 0 {
			faults.add(line, "%s takes no label: remove it", table.Short(c.Type))
		}
		i, met := at[c.Type]
		if !met {
			i = len(r.entries)
			at[c.Type] = i
			r.entries = append(r.entries, entry{name: c.Type, line: line, list: true})
		}
		r.entries[i].records = append(r.entries[i].records, hclRecord(c, faults))
	}
	return r
}

func hclScalar(expr hclsyntax.Expression) *scalar {
	switch e := expr.(type) {
	case *hclsyntax.TemplateExpr:
		var b strings.Builder
		for _, p := range e.Parts {
			lit, ok := p.(*hclsyntax.LiteralValueExpr)
			if !ok || lit.Val.Type() != cty.String {
				return &scalar{form: 'x'}
			}
			b.WriteString(lit.Val.AsString())
		}
		return &scalar{form: 's', text: b.String()}
	case *hclsyntax.LiteralValueExpr:
		switch {
		case e.Val.IsNull():
		case e.Val.Type() == cty.Bool && e.Val.True():
			return &scalar{form: 'b', text: "true"}
		case e.Val.Type() == cty.Bool:
			return &scalar{form: 'b', text: "false"}
		case e.Val.Type() == cty.Number:
			return &scalar{form: 'i', text: e.Val.AsBigFloat().Text('f', 0)} // the guard let whole numbers pass alone
		}
	}
	return &scalar{form: 'x'}
}
