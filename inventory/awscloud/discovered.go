package awscloud

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/service/s3"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
)

// architectures are the words of EC2 that the inventory has words for.
var architectures = map[string]string{"x86_64": "x86_64", "i386": "x86_32", "arm64": "arm64"}

// powers are the states of a machine that can mean one thing only.
var powers = map[string]string{"running": "on", "stopped": "off"}

// server puts a machine, and notes which application it is of.
func (d *discovery) server(region string, i instance, disks disk, memory int64) error {
	name := cmp.Or(valueOf(i.Tags, "Name"), i.ID)
	id, shared := d.serverIDs.ID(region+"/"+i.ID, name)
	if shared {
		d.run.Notes.Add(importers.Note{Text: fmt.Sprintf("another machine has an id like that of %s (%s): this one is %q", name, i.ID, id)})
	}
	d.used++
	d.member(i.Tags, name, region, disks.oldest, inventory.Ref{Kind: inventory.KindServer, ID: id})
	return d.run.Put(inventory.KindServer, &inventory.Server{
		Block:        inventory.Block{ID: id},
		Name:         inventory.Is(name),
		Aliases:      importers.Aliases(name, i.ID),
		Description:  inventory.Is("EC2 " + strings.TrimSpace(i.Type+" in "+region+", account "+i.account)),
		Hostname:     importers.KnownText(i.PrivateName),
		Addresses:    importers.Aliases("", i.PrivateIP, i.PublicIP),
		Power:        importers.KnownText(powers[i.State]),
		Architecture: importers.KnownText(architectures[i.Architecture]),
		VCPU:         positive(i.Cores * i.Threads),
		Memory:       size(memory << 20),
		Storage:      size(disks.size << 30),
		OS:           importers.KnownText(systemOf(i.Platform)),
	})
}

// systemOf leaves out what says no more than that it is some Linux.
func systemOf(platform string) string {
	if platform == "Linux/UNIX" {
		return "Linux"
	}
	text, _ := importers.Clean(platform)
	return text
}

// database puts a database instance.
func (d *discovery) database(region string, db database) error {
	id, shared := d.databaseIDs.ID(region+"/"+db.ID, db.ID)
	if shared {
		d.run.Notes.Add(importers.Note{Text: fmt.Sprintf("another database has an id like that of %s in %s: this one is %q", db.ID, region, id)})
	}
	d.used++
	d.member(db.Tags, db.ID, region, db.Created, inventory.Ref{Kind: inventory.KindDatabase, ID: id})
	return d.run.Put(inventory.KindDatabase, &inventory.Database{
		Block:   inventory.Block{ID: id},
		Name:    inventory.Is(db.ID),
		Aliases: importers.Aliases(db.ID, db.ARN),
		Engine:  importers.KnownText(db.Engine),
		Version: importers.KnownText(db.Version),
		Size:    size(db.Size << 30),
	})
}

// target puts a region as a hosting target, with what is public of it: that it is a cloud of Amazon's and the country its data are kept in. All
// else, qualification and operations among it, is for people to state.
func (d *discovery) target(region string) error {
	t := &inventory.Target{
		Block:    inventory.Block{ID: targetOf(region)},
		Name:     inventory.Is("AWS " + region),
		Kind:     inventory.Is("cloud"),
		Provider: inventory.Is("Amazon Web Services (AWS)"),
		Model:    inventory.Is("iaas"),
	}
	if country := countries[region]; country != "" {
		t.Locations.Data = inventory.Is([]string{country})
	} else {
		d.run.Notes.Add(importers.Note{Text: fmt.Sprintf("region %s: the country is not known here: state locations.data of target %s", region, t.ID)})
	}
	return d.run.Put(inventory.KindTarget, t)
}

func targetOf(region string) string { return importers.Slug("aws-"+region, "aws") }

// candidate is an application that tags name.
type candidate struct {
	name, key string
	parts     []inventory.Ref
	regions   map[string]bool
	oldest    string
}

// member notes that something is a part of the application that its tags name.
func (d *discovery) member(tags []tag, name, region, created string, part inventory.Ref) {
	key, value := d.tagged(tags)
	if value == "" {
		d.untagged = append(d.untagged, name)
		return
	}
	c := d.applications[strings.ToLower(value)]
	if c == nil {
		c = &candidate{name: value, key: key, regions: map[string]bool{}}
		d.applications[strings.ToLower(value)] = c
	}
	c.parts = append(c.parts, part)
	c.regions[region] = true
	c.oldest = earlier(c.oldest, created)
}

// finish puts the applications, by name, and says what nobody can assess.
func (d *discovery) finish() error {
	if name, _ := importers.Clean(d.opt.Administration); name != "" && len(d.applications) > 0 {
		id := importers.Slug(name, "administration")
		if err := d.run.Put(inventory.KindAdministration, &inventory.Administration{Block: inventory.Block{ID: id}, Name: inventory.Is(name)}); err != nil {
			return err
		}
	}
	for _, key := range slices.Sorted(maps.Keys(d.applications)) {
		if err := d.application(key, d.applications[key]); err != nil {
			return err
		}
	}
	if n := len(d.untagged); n > 0 {
		slices.Sort(d.untagged)
		d.run.Notes.Add(importers.Note{Text: fmt.Sprintf(
			"%d machines and databases bear no tag of %s, and belong to no application, so that nothing assesses them: tag them, or write their applications (%s)",
			n, strings.Join(d.opt.Tags, " or "), strings.Join(d.untagged[:min(n, 10)], ", "))})
	}
	return nil
}

func (d *discovery) application(key string, c *candidate) error {
	id, shared := d.applicationIDs.ID(key, c.name)
	if shared {
		d.run.Notes.Add(importers.Note{Text: fmt.Sprintf("another application has an id like that of %q: this one is %q", c.name, id)})
	}
	a := &inventory.Application{
		Block:       inventory.Block{ID: id},
		Name:        inventory.Is(c.name),
		Description: inventory.Is(fmt.Sprintf("Candidate application from the tag %q in AWS, to be confirmed.", c.key)),
	}
	if name, _ := importers.Clean(d.opt.Administration); name != "" {
		a.Administration = inventory.Is(inventory.Ref{Kind: inventory.KindAdministration, ID: importers.Slug(name, "administration")})
	}
	var hosts, databases []inventory.Ref
	for _, p := range c.parts {
		if p.Kind == inventory.KindDatabase {
			databases = append(databases, p)
			continue
		}
		hosts = append(hosts, p)
		a.Platform = inventory.Is("virtual")
	}
	for _, region := range slices.Sorted(maps.Keys(c.regions)) {
		hosts = append(hosts, inventory.Ref{Kind: inventory.KindTarget, ID: targetOf(region)})
	}
	slices.SortFunc(hosts, inventory.Ref.Compare)
	a.HostedOn = inventory.Is(hosts)
	if len(databases) > 0 {
		slices.SortFunc(databases, inventory.Ref.Compare)
		a.Databases = inventory.Is(databases)
	}
	if day, _, _ := strings.Cut(c.oldest, "T"); day != "" {
		d.run.Notes.Add(importers.Note{Text: fmt.Sprintf(
			"application %s: its oldest disk or database was made on %s; since when it is hosted there decides about decree 2-24-921, art. 18: state hosted_since", id, day)})
	}
	return d.run.Put(inventory.KindApplication, a)
}

// buckets counts the buckets of an account in a note. Who may not list them is told so.
func (a *Account) buckets(ctx context.Context, run *importers.Run) {
	pages := s3.NewListBucketsPaginator(a.Store().client, &s3.ListBucketsInput{MaxBuckets: aws.Int32(1000)})
	n := 0
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			run.Notes.Add(importers.Note{Text: "buckets of S3 were not counted: " + problem("listing the buckets", "", err).Error()})
			return
		}
		n += len(page.Buckets)
	}
	if n > 0 {
		run.Notes.Add(importers.Note{Text: fmt.Sprintf(
			"%d buckets of S3 are in the account: an inventory has no block for them; state in datasets and applications what data they hold", n)})
	}
}

func positive(n int64) inventory.Fact[int64] {
	if n <= 0 {
		return inventory.Fact[int64]{}
	}
	return inventory.Is(n)
}

func size(n int64) inventory.Fact[inventory.Bytes] {
	if n <= 0 {
		return inventory.Fact[inventory.Bytes]{}
	}
	return inventory.Is(inventory.Bytes(n))
}
