package pdf_test

import (
	"context"
	"errors"
	"fmt"
	"os"

	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/pdf"
)

// Printing needs a browser; without one, the page itself can still be sent.
func ExampleWrite() {
	var d report.Document // what the stages before it made
	err := pdf.Write(context.Background(), os.Stdout, d, pdf.Options{Report: report.Options{Lang: "ar"}, Browser: "chromium"})
	if errors.Is(err, pdf.ErrNoBrowser) {
		err = report.HTML(os.Stdout, d, report.Options{Lang: "ar"})
	}
	fmt.Println(err)
	// Output: the document has no inventory, no rule report or no assessment: fill in all three
}
