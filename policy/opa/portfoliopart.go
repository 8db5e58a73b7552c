package opa

import (
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
)

// providers is one object for each provider that targets name: how many applications its targets are recommended for, and their share of
// all that have a recommendation, in per cent. Where the provider of a recommended target is not known, it may be any of them, or another.
func (b *builder) providers(standing policy.Standing) ast.Value {
	sure := map[string]int64{}
	for _, t := range b.inv.Targets {
		if name, ok := t.Provider.Value(); ok {
			sure[name] += 0
		}
	}
	var total, doubtful int64
	var missing []inventory.Path
	for _, app := range b.inv.Applications {
		t := b.inv.Target(standing[app.ID].Recommended)
		if t == nil {
			continue
		}
		total++
		switch name, ok := t.Provider.Value(); {
		case ok:
			sure[name]++
		case t.Provider.State() != inventory.NotApplicable:
			doubtful++
			missing = append(missing, inventory.Path(refOf(inventory.KindTarget, t.Block).String()+".provider"))
		}
	}
	slices.Sort(missing)
	missing = slices.Compact(missing)
	obj := ast.NewObject()
	for _, name := range sortedKeys(sure) {
		lo, hi := sure[name], sure[name]+doubtful
		one := ast.NewObject(ast.Item(ast.StringTerm("applications"), ast.NewTerm(b.between(ends{lo, hi, missing}))))
		share := percent(lo, total)
		if lo != hi {
			share = b.world.add([]ast.Value{share, percent(hi, total)}, missing[:min(len(missing), maxOpen)]...)
		}
		one.Insert(ast.StringTerm("share"), ast.NewTerm(share))
		obj.Insert(ast.StringTerm(name), ast.NewTerm(one))
	}
	if doubtful > 0 {
		b.leaveOpen(obj, missing[:min(len(missing), maxOpen)]...)
	}
	return obj
}

func percent(n, of int64) ast.Value {
	if of == 0 {
		return number(int64(0))
	}
	return decimal(float64(n) * 100 / float64(of))
}

// models is one object for each model of service: how many providers offer it with the highest qualification and location that packs
// know of. What a target offers is said by the packs' offer rules.
func (b *builder) models(offers []policy.Offer) ast.Value {
	obj := ast.NewObject()
	for _, model := range []string{"iaas", "paas", "saas"} {
		one := ast.NewObject(ast.Item(ast.StringTerm("national_qualified"), ast.NewTerm(b.between(b.nationalQualified(model, offers)))))
		obj.Insert(ast.StringTerm(model), ast.NewTerm(one))
	}
	return obj
}

// nationalQualified counts the distinct providers of a model that offer the top of location and qualification.
func (b *builder) nationalQualified(model string, offers []policy.Offer) ends {
	sure, may := map[string]bool{}, map[string]bool{}
	var nameless, perhaps int64 // targets whose provider is not known: certain ones, and all
	var missing []inventory.Path
	for _, t := range b.inv.Targets {
		certain, possible, facts := qualified(t, model, offers)
		if !possible {
			continue
		}
		missing = append(missing, facts...)
		name, ok := t.Provider.Value()
		switch {
		case !ok:
			missing = append(missing, inventory.Path(refOf(inventory.KindTarget, t.Block).String()+".provider"))
			perhaps++
			if certain {
				nameless = 1
			}
		case certain:
			sure[name] = true
		}
		if ok {
			may[name] = true
		}
	}
	slices.Sort(missing)
	return ends{max(int64(len(sure)), nameless), int64(len(may)) + perhaps, slices.Compact(missing)}
}

// qualified reports whether a target is of a model and offers the top of location and qualification: in any case, and perhaps.
func qualified(t *inventory.Target, model string, offers []policy.Offer) (certain, possible bool, missing []inventory.Path) {
	certain = true
	if is, ok := t.Model.Value(); ok && is != model || t.Model.State() == inventory.NotApplicable {
		return false, false, nil
	} else if !ok {
		certain, missing = false, append(missing, inventory.Path(refOf(inventory.KindTarget, t.Block).String()+".model"))
	}
	for _, component := range []policy.HostingComponent{policy.Location, policy.QualificationLevel} {
		i := slices.IndexFunc(offers, func(o policy.Offer) bool { return o.Target == t.ID && o.Component == component })
		top := len(component.Levels()) - 1
		if i < 0 || offers[i].Hi < top {
			return false, false, nil
		}
		if offers[i].Lo < top {
			certain, missing = false, append(missing, offers[i].Missing...)
		}
	}
	return certain, true, missing
}

// eservices is every e-service whole, with the worst standing of the applications behind it: null when there are none.
func (b *builder) eservices(standing policy.Standing, reads *pathTree) ast.Value {
	obj := ast.NewObject()
	for _, s := range b.inv.EServices {
		ref := refOf(inventory.KindEService, s.Block).String()
		o := b.object(s, inventory.Path(ref), ref, reads.at(s.ID))
		o.Insert(ast.StringTerm("id"), ast.StringTerm(s.ID))
		if apps, ok := s.Applications.Value(); ok || s.Applications.State() == inventory.NotApplicable {
			var words []string
			for _, app := range apps {
				words = append(words, standing.Of(app.ID))
			}
			worst := ast.Value(ast.Null{})
			if len(words) > 0 {
				worst = ast.String(policy.WorstStanding(words))
			}
			o.Insert(ast.StringTerm("standing"), ast.NewTerm(worst))
		} else {
			o.Insert(ast.StringTerm("standing"), ast.NewTerm(b.world.add(nil, inventory.Path(ref+".applications"))))
		}
		obj.Insert(ast.StringTerm(s.ID), ast.NewTerm(o))
	}
	return obj
}
