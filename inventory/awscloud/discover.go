package awscloud

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// Discovery says what is looked for in an account, and how it becomes an inventory.
type Discovery struct {
	Origin  importers.Origin
	Regions []string // empty: the one of the account; "all": every region that the account may use
	Tags    []string // keys of the tags that name applications, whatever their case, the first that is there counts; empty: application, app

	Administration string // id or name of the administration the applications belong to; empty: nobody says
	MaxNotes       int
}

// Discover reads what runs in an account, every page of every region, and puts it: EC2 instances as servers, RDS instances as databases, regions in
// which something runs as hosting targets, and an application for every value of the tags, hosted on its servers and its target. So existing cloud
// use is assessed like any other hosting; decree 2-24-921, article 18, sets it a term. What AWS does not say stays unknown: since when an application is
// hosted there, what data it holds, who operates the region from where. Buckets are counted in a note, since an inventory has no block for
// them. The same account gives the same blocks in the same order. Nothing is written in the account.
func (a *Account) Discover(ctx context.Context, opt Discovery, sink importers.Sink) (importers.Result, error) {
	if opt.Origin.ID == "" {
		opt.Origin.ID = "aws"
	}
	if len(opt.Tags) == 0 {
		opt.Tags = []string{"application", "app"}
	}
	run, err := importers.NewRun(opt.Origin, importers.TableOptions{}, opt.MaxNotes, sink)
	if err != nil {
		return importers.Result{}, err
	}
	regions, err := a.regions(ctx, opt.Regions)
	if err != nil {
		return run.Result(), err
	}
	d := &discovery{
		opt: opt, run: run, serverIDs: importers.NewIDs("vm"), databaseIDs: importers.NewIDs("db"), applicationIDs: importers.NewIDs("app"),
		applications: map[string]*candidate{}, dropped: map[string]int{},
	}
	for _, region := range regions {
		if err := d.region(ctx, a, region); err != nil {
			return run.Result(), err
		}
	}
	if err := d.finish(); err != nil {
		return run.Result(), err
	}
	a.buckets(ctx, run)
	res := run.Result()
	res.Counts.Rows, res.Counts.Used, res.Counts.Dropped = d.found, d.used, d.dropped
	return res, nil
}

// regions are those to look at, sorted.
func (a *Account) regions(ctx context.Context, named []string) ([]string, error) {
	if len(named) == 0 {
		named = []string{a.cfg.Region}
	}
	if slices.Contains(named, "all") {
		q := a.query("ec2", cmp.Or(a.cfg.Region, "us-east-1"))
		all, err := q.regions(ctx)
		if err != nil {
			return nil, problem("listing the regions", "", err)
		}
		named = all
	}
	if slices.Contains(named, "") {
		return nil, &Error{Op: "looking for the region", Kind: NoRegion, Cause: "nothing names one"}
	}
	out := slices.Clone(named)
	slices.Sort(out)
	return slices.Compact(out), nil
}

func (a *Account) query(service, region string) query {
	return query{a.cfg, service, map[string]string{"ec2": "2016-11-15", "rds": "2014-10-31"}[service], region}
}

// discovery is one under way.
type discovery struct {
	opt            Discovery
	run            *importers.Run
	serverIDs      *importers.IDs
	databaseIDs    *importers.IDs
	applicationIDs *importers.IDs
	applications   map[string]*candidate // by name in lower case
	found, used    int
	dropped        map[string]int
	untagged       []string
}

// region reads all that runs in a region, and puts it, sorted by what AWS calls it.
func (d *discovery) region(ctx context.Context, a *Account, region string) error {
	ec2, rds := a.query("ec2", region), a.query("rds", region)
	instances, err := ec2.instances(ctx)
	if err != nil {
		return problem("listing the instances of EC2 in", region, err)
	}
	databases, err := rds.databases(ctx)
	if err != nil {
		return problem("listing the databases of RDS in", region, err)
	}
	var disks map[string]disk
	var memories map[string]int64
	if len(instances) > 0 {
		volumes, err := ec2.volumes(ctx)
		if err != nil {
			return problem("listing the volumes of EC2 in", region, err)
		}
		disks = disksOf(volumes)
		if memories, err = ec2.memories(ctx, typesOf(instances)); err != nil {
			return problem("asking EC2 about types of machine in", region, err)
		}
	}
	slices.SortFunc(instances, func(a, b instance) int { return strings.Compare(a.ID, b.ID) })
	slices.SortFunc(databases, func(a, b database) int { return strings.Compare(a.ID, b.ID) })
	any := len(databases) > 0
	for _, i := range instances {
		d.found++
		if i.State == "terminated" || i.State == "shutting-down" {
			d.dropped["terminated"]++
			continue
		}
		any = true
		if err := d.server(region, i, disks[i.ID], memories[i.Type]); err != nil {
			return err
		}
	}
	for _, db := range databases {
		d.found++
		if err := d.database(region, db); err != nil {
			return err
		}
	}
	if !any {
		d.run.Notes.Add(importers.Note{Text: fmt.Sprintf("region %s: no instance and no database runs there", region)})
		return nil
	}
	return d.target(region)
}

func typesOf(instances []instance) []string {
	types := map[string]bool{}
	for _, i := range instances {
		if i.Type != "" {
			types[i.Type] = true
		}
	}
	return slices.Sorted(maps.Keys(types))
}

// disk is the volumes of a machine together.
type disk struct {
	size   int64  // GiB
	oldest string // when the first of them was made
}

func disksOf(volumes []volume) map[string]disk {
	out := map[string]disk{}
	for _, v := range volumes {
		for _, id := range v.Attached {
			d := out[id]
			d.size += v.Size
			d.oldest = earlier(d.oldest, v.Created)
			out[id] = d
		}
	}
	return out
}

// earlier is the first of two days as AWS writes them; the empty text is none.
func earlier(a, b string) string {
	if a == "" || b != "" && b < a {
		return b
	}
	return a
}

// tagged is the value of the first tag that names applications, and the key as it is written.
func (d *discovery) tagged(tags []tag) (key, value string) {
	for _, wanted := range d.opt.Tags {
		for _, t := range tags {
			text, _ := importers.Clean(t.Value)
			if strings.EqualFold(t.Key, wanted) && text != "" {
				return t.Key, text
			}
		}
	}
	return "", ""
}

func valueOf(tags []tag, key string) string {
	for _, t := range tags {
		if t.Key == key {
			text, _ := importers.Clean(t.Value)
			return text
		}
	}
	return ""
}
