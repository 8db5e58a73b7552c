package awsfake

import (
	"encoding/xml"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
)

type (
	// Instance is a machine of EC2.
	Instance struct {
		ID, Type, State, Name, PrivateIP, PublicIP, Architecture, Platform string
		Cores, Threads                                                     int
		Tags                                                               map[string]string
	}
	// Volume is a disk of EC2.
	Volume struct {
		ID, Created string
		Size        int
		Instance    string
	}
	// Database is an instance of RDS.
	Database struct {
		ID, Engine, Version, Created string
		Size                         int
		Tags                         map[string]string
	}
)

// Region is what runs in one.
type Region struct {
	Instances []Instance
	Volumes   []Volume
	Databases []Database
}

// Describe answers for EC2 and RDS in the XML of their API references, a few at a time.
type Describe struct {
	Regions map[string]*Region
	Memory  map[string]int // MiB by type of machine
	Deny    string         // operation that is refused
	Slow    int            // calls that are asked for patience first
	Calls   int
}

const account = "123456789012"

// perPage is less than anybody asks for, so that there is more than one page.
const perPage = 2

func (d *Describe) serve(w http.ResponseWriter, r *http.Request, service, region string) {
	d.Calls++
	operation := r.FormValue("Action")
	w.Header().Set("Content-Type", "text/xml")
	here := d.Regions[region]
	if here == nil {
		here = &Region{}
	}
	switch {
	case d.Calls <= d.Slow:
		describeError(w, service, http.StatusServiceUnavailable, "RequestLimitExceeded")
	case operation == d.Deny:
		describeError(w, service, http.StatusForbidden, map[string]string{"ec2": "UnauthorizedOperation", "rds": "AccessDenied"}[service])
	case operation == "DescribeInstances":
		from, to, next := page(r.FormValue("NextToken"), len(here.Instances))
		body := ""
		for _, i := range here.Instances[from:to] {
			body += "<item><ownerId>" + account + "</ownerId><instancesSet>" + i.xml() + "</instancesSet></item>"
		}
		answer(w, "DescribeInstancesResponse", "<reservationSet>"+body+"</reservationSet><nextToken>"+next+"</nextToken>")
	case operation == "DescribeVolumes":
		from, to, next := page(r.FormValue("NextToken"), len(here.Volumes))
		body := ""
		for _, v := range here.Volumes[from:to] {
			body += fmt.Sprintf("<item><volumeId>%s</volumeId><size>%d</size><createTime>%s</createTime><attachmentSet><item><instanceId>%s</instanceId></item></attachmentSet></item>",
				v.ID, v.Size, v.Created, v.Instance)
		}
		answer(w, "DescribeVolumesResponse", "<volumeSet>"+body+"</volumeSet><nextToken>"+next+"</nextToken>")
	case operation == "DescribeInstanceTypes":
		body := ""
		for n := 1; r.FormValue("InstanceType."+strconv.Itoa(n)) != ""; n++ {
			name := r.FormValue("InstanceType." + strconv.Itoa(n))
			body += fmt.Sprintf("<item><instanceType>%s</instanceType><memoryInfo><sizeInMiB>%d</sizeInMiB></memoryInfo></item>", name, d.Memory[name])
		}
		answer(w, "DescribeInstanceTypesResponse", "<instanceTypeSet>"+body+"</instanceTypeSet>")
	case operation == "DescribeRegions":
		body := ""
		for name := range d.Regions {
			body += "<item><regionName>" + name + "</regionName></item>"
		}
		answer(w, "DescribeRegionsResponse", "<regionInfo>"+body+"</regionInfo>")
	case operation == "DescribeDBInstances":
		from, to, next := page(r.FormValue("Marker"), len(here.Databases))
		body := ""
		for _, db := range here.Databases[from:to] {
			body += db.xml(region)
		}
		answer(w, "DescribeDBInstancesResponse", "<DescribeDBInstancesResult><DBInstances>"+body+"</DBInstances><Marker>"+next+"</Marker></DescribeDBInstancesResult>")
	default:
		describeError(w, service, http.StatusBadRequest, "InvalidAction")
	}
}

func page(token string, n int) (from, to int, next string) {
	from, _ = strconv.Atoi(token)
	to = min(from+perPage, n)
	if to < n {
		next = strconv.Itoa(to)
	}
	return from, to, next
}

func answer(w http.ResponseWriter, name, body string) {
	_, _ = fmt.Fprintf(w, `<?xml version="1.0" encoding="UTF-8"?><%s><requestId>1</requestId>%s</%s>`, name, body, name) //nolint:gosec // a server for tests, which no browser reads
}

func describeError(w http.ResponseWriter, service string, status int, code string) {
	w.WriteHeader(status)
	if service == "rds" {
		_, _ = fmt.Fprintf(w, "<ErrorResponse><Error><Type>Sender</Type><Code>%s</Code><Message>refused by the test</Message></Error><RequestId>1</RequestId></ErrorResponse>", code)
		return
	}
	_, _ = fmt.Fprintf(w, "<Response><Errors><Error><Code>%s</Code><Message>refused by the test</Message></Error></Errors><RequestID>1</RequestID></Response>", code)
}

func (i Instance) xml() string {
	tags := ""
	for _, k := range sortedKeys(i.Tags) {
		tags += "<item><key>" + escaped(k) + "</key><value>" + escaped(i.Tags[k]) + "</value></item>"
	}
	return fmt.Sprintf(`<item><instanceId>%s</instanceId><imageId>ami-1</imageId><instanceState><code>16</code><name>%s</name></instanceState><privateDnsName>%s</privateDnsName>`+
		`<instanceType>%s</instanceType><privateIpAddress>%s</privateIpAddress><ipAddress>%s</ipAddress><architecture>%s</architecture>`+
		`<cpuOptions><coreCount>%d</coreCount><threadsPerCore>%d</threadsPerCore></cpuOptions><platformDetails>%s</platformDetails><tagSet>%s</tagSet></item>`,
		i.ID, i.State, i.Name, i.Type, i.PrivateIP, i.PublicIP, i.Architecture, i.Cores, i.Threads, i.Platform, tags)
}

func (d Database) xml(region string) string {
	tags := ""
	for _, k := range sortedKeys(d.Tags) {
		tags += "<Tag><Key>" + escaped(k) + "</Key><Value>" + escaped(d.Tags[k]) + "</Value></Tag>"
	}
	return fmt.Sprintf("<DBInstance><DBInstanceIdentifier>%s</DBInstanceIdentifier><DBInstanceArn>arn:aws:rds:%s:%s:db:%s</DBInstanceArn><Engine>%s</Engine>"+
		"<EngineVersion>%s</EngineVersion><AllocatedStorage>%d</AllocatedStorage><InstanceCreateTime>%s</InstanceCreateTime><TagList>%s</TagList></DBInstance>",
		d.ID, region, account, d.ID, d.Engine, d.Version, d.Size, d.Created, tags)
}

func sortedKeys(m map[string]string) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

func escaped(text string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(text)) // into memory
	return b.String()
}
