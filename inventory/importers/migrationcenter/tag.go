package migrationcenter

import (
	"context"
	"fmt"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// tags reads tagInfo: the values of one key are the names of applications.
func (im *importer) tags(ctx context.Context, files *importers.Bundle, name string) error {
	var tally importers.Tally
	wanted, _ := importers.Clean(im.opt.ApplicationTag)
	err := im.run.Each(ctx, files, name, tagColumns(), nil, func(s *importers.Sheet) error {
		id, ok := im.machine(s, &tally)
		if !ok {
			return nil
		}
		key, value := s.Text("key"), s.Text("value")
		switch {
		case wanted == "" || !strings.EqualFold(key, wanted):
			tally.Add("%d tags are not kept; if one holds the names of applications, name its key in the options", fmt.Sprintf("%q", key))
			s.Counts.Drop(OtherTag)
			return nil
		case value == "":
			s.Drop(NoValue, "the tag %q has no value: dropped", key)
			return nil
		}
		s.Use()
		a := im.members.Application(s, "value", value)
		a.Description = inventory.Is(fmt.Sprintf("Candidate application from the tag %q in Migration Center, to be confirmed.", wanted))
		return im.members.On(a, id)
	})
	tally.Note(&im.run.Notes, name)
	return err
}

// performance counts the samples of perfInfo.
func (im *importer) performance(ctx context.Context, files *importers.Bundle, name string) error {
	samples := 0
	err := im.run.Each(ctx, files, name, performanceColumns(), nil, func(s *importers.Sheet) error {
		samples++
		s.Counts.Drop(Performance)
		return nil
	})
	if samples > 0 {
		text := fmt.Sprintf("%d samples of how busy machines were are not kept: an inventory has no room for them", samples)
		im.run.Notes.Add(importers.Note{File: name, Text: text})
	}
	return err
}
