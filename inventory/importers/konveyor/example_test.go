package konveyor_test

import (
	"context"
	"fmt"
	"os"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/konveyor"
)

func ExampleRead() {
	file := strings.NewReader("Record Type 1,Application Name,Description,Comments,Business Service,Tag Type 1,Tag 1\n" +
		"1,Paie,Salaires,,Finances,Runtime,Tomcat\n")
	day, _ := inventory.ParseDate("2026-10-31")
	sink := importers.SinkFunc(func(block any) error {
		if app, ok := block.(*inventory.Application); ok {
			fmt.Println(app.ID, "runs on", app.Runtime.Or("?"))
		}
		return nil
	})
	res, err := konveyor.Read(context.Background(), file, konveyor.Options{Origin: importers.Origin{AsOf: day}}, sink)
	fmt.Println(res.Counts.Used, "row,", err)
	for _, n := range res.Notes {
		fmt.Println(n)
	}
	// Output:
	// paie runs on Tomcat
	// 1 row, <nil>
	// row 2: kept here alone, for the inventory has no attribute for it: Business Service = Finances
	// Business Service: 1 cells are not part of the inventory, the first in row 2: "Finances"
}

func ExampleParseYAML() {
	_, err := konveyor.ParseYAML("q.yaml", []byte("name: Courte\nsection: []\n"))
	fmt.Println(err)
	// Output:
	// q.yaml:1: the questionnaire must state sections
	// q.yaml:1: the questionnaire must state thresholds
	// q.yaml:1: the questionnaire must state riskMessages
	// q.yaml:2: the questionnaire has no field "section": its fields are name, description, required, builtin, status, sections, thresholds, riskMessages
}

func ExampleWriteHCL() {
	thirty := 30
	_ = konveyor.WriteHCL(os.Stdout, &konveyor.Questionnaire{
		Name: "Courte", Thresholds: konveyor.Thresholds{Yellow: &thirty},
		Sections: []konveyor.Section{{Order: 1, Name: "Une", Questions: []konveyor.Question{{
			Order: 1, Text: "Quoi ?", Answers: []konveyor.Answer{{Order: 1, Text: "Rien", Risk: "green"}},
		}}}},
	})
	// Output:
	// questionnaire "courte" {
	//   name = "Courte"
	//   section {
	//     order = 1
	//     name  = "Une"
	//     question {
	//       order = 1
	//       text  = "Quoi ?"
	//       answer {
	//         order = 1
	//         text  = "Rien"
	//         risk  = "green"
	//       }
	//     }
	//   }
	//   thresholds {
	//     yellow = 30
	//   }
	//   risk_messages {
	//   }
	// }
}
