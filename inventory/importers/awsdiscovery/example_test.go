package awsdiscovery_test

import (
	"context"
	"fmt"
	"log"
	"testing/fstest"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/awsdiscovery"
)

// The files of an export are read together: a connection between servers becomes a flow between the applications they serve.
func ExampleRead() {
	files, err := importers.OpenFolder(fstest.MapFS{
		"1_Application.csv":                    {Data: []byte("id,name\na-1,Paie\na-2,Courrier\n")},
		"1_Server.csv":                         {Data: []byte("configId,agentId,hostName\nd-1,o-1,srv-paie\nd-2,,srv-mail\n")},
		"1_ApplicationResourceAssociation.csv": {Data: []byte("configId,applicationConfigurationId\nd-1,a-1\nd-2,a-2\n")},
		"1_NetworkInterface.csv":               {Data: []byte("configId,ipAddress\nd-2,10.0.0.3\n")},
		"1_sourceProcessConnection.csv":        {Data: []byte("agentId,sourceIp,destinationIp,destinationPort,transportProtocol\no-1,10.0.0.1,10.0.0.3,25,TCP\n")},
	}, importers.Limits{})
	if err != nil {
		log.Fatal(err)
	}
	asOf, _ := inventory.ParseDate("2026-03-31")
	sink := importers.SinkFunc(func(block any) error {
		if a, ok := block.(*inventory.Application); ok {
			for _, f := range a.Flows.Or(nil) {
				fmt.Println(a.ID, "to", f.To.Or(inventory.Ref{}), "by", f.Protocol.Or(""))
			}
		}
		return nil
	})
	res, err := awsdiscovery.Read(context.Background(), files, awsdiscovery.Options{Origin: importers.Origin{AsOf: asOf}}, sink)
	fmt.Println(res.Counts, err)
	// Output:
	// paie to application.courrier by tcp/25
	// 13 rows: 5 header, 8 used <nil>
}
