package awsfake

import (
	"fmt"
	"net/http"
	"strings"
	"sync"
)

// Cloud is one address for all services, as AWS_ENDPOINT_URL names it: the service and the region are those that a request was signed for.
type Cloud struct {
	MGN      MGN
	Describe Describe
	Buckets  int // of S3, which is listed and no more

	mu sync.Mutex
}

// ServeHTTP answers for the service.
func (c *Cloud) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	// Credential=KEY/DAY/REGION/SERVICE/aws4_request
	scope := strings.Split(r.Header.Get("Authorization"), "/")
	if len(scope) < 5 {
		http.Error(w, "not signed", http.StatusForbidden)
		return
	}
	switch region, service := scope[2], scope[3]; service {
	case "mgn":
		c.MGN.ServeHTTP(w, r)
	case "ec2", "rds":
		c.mu.Lock()
		defer c.mu.Unlock()
		c.Describe.serve(w, r, service, region)
	case "s3":
		body := ""
		for n := range c.Buckets {
			body += fmt.Sprintf("<Bucket><Name>bucket-%d</Name></Bucket>", n)
		}
		answer(w, "ListAllMyBucketsResult", "<Buckets>"+body+"</Buckets>")
	default:
		http.Error(w, "no service "+service+" here", http.StatusNotFound)
	}
}

// Sample is an account with an application of two machines and a database in one region, a machine without a tag in another, and one that is gone.
func Sample() Describe {
	return Describe{
		Memory: map[string]int{"m5.large": 8192, "t3.small": 2048},
		Regions: map[string]*Region{
			"eu-west-3": {
				Instances: []Instance{
					{
						ID: "i-0b", Type: "m5.large", State: "running", Name: "ip-10-0-0-2.eu-west-3.compute.internal", PrivateIP: "10.0.0.2", Architecture: "x86_64",
						Platform: "Windows", Cores: 1, Threads: 2, Tags: map[string]string{"Name": "guichet-app", "Application": "Guichet <unique>"},
					},
					{
						ID: "i-0a", Type: "t3.small", State: "stopped", Name: "ip-10-0-0-1.eu-west-3.compute.internal", PrivateIP: "10.0.0.1", PublicIP: "203.0.113.7",
						Architecture: "arm64", Platform: "Linux/UNIX", Cores: 1, Threads: 1, Tags: map[string]string{"Name": "guichet-web", "app": "guichet <UNIQUE>"},
					},
					{ID: "i-0c", Type: "t3.small", State: "terminated", Tags: map[string]string{"app": "gone"}},
				},
				Volumes: []Volume{
					{ID: "vol-1", Size: 100, Created: "2024-05-06T07:08:09.000Z", Instance: "i-0b"},
					{ID: "vol-2", Size: 50, Created: "2023-01-02T03:04:05.000Z", Instance: "i-0b"},
					{ID: "vol-3", Size: 8, Created: "2025-01-02T03:04:05.000Z", Instance: "i-0a"},
				},
				Databases: []Database{
					{ID: "guichet", Engine: "postgres", Version: "15.4", Size: 200, Created: "2023-06-01T00:00:00Z", Tags: map[string]string{"application": "Guichet <unique>"}},
					{ID: "rapports", Engine: "mysql", Version: "8.0.35", Size: 20, Created: "2026-01-01T00:00:00Z"},
					{ID: "suivi", Engine: "mariadb", Version: "10.11", Size: 20, Created: "2026-02-01T00:00:00Z", Tags: map[string]string{"app": "Suivi"}},
				},
			},
			"xx-moon-1": {Instances: []Instance{{ID: "i-1", Type: "t3.small", State: "running", Cores: 1, Threads: 2, Architecture: "x86_64"}}},
			"us-east-1": {},
		},
	}
}
