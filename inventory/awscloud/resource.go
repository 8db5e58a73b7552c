package awscloud

import (
	"context"
	"net/url"
	"strconv"
)

// tag is a label that people put on what runs.
type tag struct {
	Key   string `xml:"key"`
	Value string `xml:"value"`
}

// instance is a machine, in the words of EC2's API.
type instance struct {
	ID           string `xml:"instanceId"`
	Type         string `xml:"instanceType"`
	State        string `xml:"instanceState>name"`
	PrivateName  string `xml:"privateDnsName"`
	PrivateIP    string `xml:"privateIpAddress"`
	PublicIP     string `xml:"ipAddress"`
	Architecture string `xml:"architecture"`
	Platform     string `xml:"platformDetails"`
	Cores        int64  `xml:"cpuOptions>coreCount"`
	Threads      int64  `xml:"cpuOptions>threadsPerCore"`
	Tags         []tag  `xml:"tagSet>item"`

	account string
}

// volume is a disk.
type volume struct {
	Size     int64    `xml:"size"` // GiB
	Created  string   `xml:"createTime"`
	Attached []string `xml:"attachmentSet>item>instanceId"`
}

// database is a database instance, in the words of RDS's API.
type database struct {
	ID        string `xml:"DBInstanceIdentifier"`
	ARN       string `xml:"DBInstanceArn"`
	Engine    string
	Version   string `xml:"EngineVersion"`
	Size      int64  `xml:"AllocatedStorage"` // GiB
	Created   string `xml:"InstanceCreateTime"`
	Tags      []tag  `xml:"-"`
	TagsOfRDS []struct {
		Key, Value string
	} `xml:"TagList>Tag"`
}

// pageOf is how many are asked for at once; RDS takes 100 at most.
const pageOf = 100

func (q query) instances(ctx context.Context) ([]instance, error) {
	var out []instance
	err := pages(func(form url.Values) (string, error) {
		var page struct {
			Reservations []struct {
				Owner     string     `xml:"ownerId"`
				Instances []instance `xml:"instancesSet>item"`
			} `xml:"reservationSet>item"`
			Next string `xml:"nextToken"`
		}
		err := q.call(ctx, "DescribeInstances", form, &page)
		for _, r := range page.Reservations {
			for _, i := range r.Instances {
				i.account = r.Owner
				out = append(out, i)
			}
		}
		return page.Next, err
	})
	return out, err
}

func (q query) volumes(ctx context.Context) ([]volume, error) {
	var out []volume
	err := pages(func(form url.Values) (string, error) {
		var page struct {
			Volumes []volume `xml:"volumeSet>item"`
			Next    string   `xml:"nextToken"`
		}
		err := q.call(ctx, "DescribeVolumes", form, &page)
		out = append(out, page.Volumes...)
		return page.Next, err
	})
	return out, err
}

// memories are the MiB of memory of types of machine.
func (q query) memories(ctx context.Context, types []string) (map[string]int64, error) {
	out := map[string]int64{}
	for from := 0; from < len(types); from += pageOf {
		form := url.Values{}
		for i, t := range types[from:min(from+pageOf, len(types))] {
			form.Set("InstanceType."+strconv.Itoa(i+1), t)
		}
		var page struct {
			Types []struct {
				Type   string `xml:"instanceType"`
				Memory int64  `xml:"memoryInfo>sizeInMiB"`
			} `xml:"instanceTypeSet>item"`
		}
		if err := q.call(ctx, "DescribeInstanceTypes", form, &page); err != nil {
			return nil, err
		}
		for _, t := range page.Types {
			out[t.Type] = t.Memory
		}
	}
	return out, nil
}

// regions are those that the account may use.
func (q query) regions(ctx context.Context) ([]string, error) {
	var page struct {
		Names []string `xml:"regionInfo>item>regionName"`
	}
	err := q.call(ctx, "DescribeRegions", url.Values{}, &page)
	return page.Names, err
}

func (q query) databases(ctx context.Context) ([]database, error) {
	var out []database
	marker := ""
	for {
		form := url.Values{"MaxRecords": {strconv.Itoa(pageOf)}}
		if marker != "" {
			form.Set("Marker", marker)
		}
		var page struct {
			Databases []database `xml:"DescribeDBInstancesResult>DBInstances>DBInstance"`
			Marker    string     `xml:"DescribeDBInstancesResult>Marker"`
		}
		if err := q.call(ctx, "DescribeDBInstances", form, &page); err != nil {
			return nil, err
		}
		for _, d := range page.Databases {
			for _, t := range d.TagsOfRDS {
				d.Tags = append(d.Tags, tag{t.Key, t.Value})
			}
			out = append(out, d)
		}
		if page.Marker == "" || page.Marker == marker {
			return out, nil
		}
		marker = page.Marker
	}
}

// pages asks until there is no next page.
func pages(ask func(url.Values) (string, error)) error {
	form := url.Values{"MaxResults": {strconv.Itoa(pageOf)}}
	for {
		next, err := ask(form)
		if err != nil {
			return err
		}
		if next == "" || next == form.Get("NextToken") {
			return nil
		}
		form.Set("NextToken", next)
	}
}
