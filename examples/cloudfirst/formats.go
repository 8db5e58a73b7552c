package main

import (
	"context"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory/exporters/konveyor"
	"github.com/cloudfirst-toolkit/cloudfirst/policy"
	"github.com/cloudfirst-toolkit/cloudfirst/report"
	"github.com/cloudfirst-toolkit/cloudfirst/report/backstage"
	"github.com/cloudfirst-toolkit/cloudfirst/report/cmf"
	"github.com/cloudfirst-toolkit/cloudfirst/report/csv"
	"github.com/cloudfirst-toolkit/cloudfirst/report/dot"
	"github.com/cloudfirst-toolkit/cloudfirst/report/graphml"
	"github.com/cloudfirst-toolkit/cloudfirst/report/ics"
	"github.com/cloudfirst-toolkit/cloudfirst/report/jira"
	"github.com/cloudfirst-toolkit/cloudfirst/report/junit"
	"github.com/cloudfirst-toolkit/cloudfirst/report/mermaid"
	"github.com/cloudfirst-toolkit/cloudfirst/report/pdf"
	"github.com/cloudfirst-toolkit/cloudfirst/report/project"
	"github.com/cloudfirst-toolkit/cloudfirst/report/sarif"
	"github.com/cloudfirst-toolkit/cloudfirst/report/xlsx"
)

// format is one of those -o can name.
type format struct {
	name      string
	extension string // of files that are in this format when no format is named; "": several formats use it
	plan      bool   // it holds waves, and is nothing without a plan
	purpose   policy.Text
	write     func(context.Context, io.Writer, report.Document, outputOptions) error
}

// outputOptions are what writers are told beside the document.
type outputOptions struct {
	report.Options
	dir  string      // of the inventory, as the caller named it
	note func(error) // tells the caller what has no place in a file; never nil
}

// simple is a writer that needs no more than the options of every report.
func simple(write func(io.Writer, report.Document, report.Options) error) func(context.Context, io.Writer, report.Document, outputOptions) error {
	return func(_ context.Context, w io.Writer, d report.Document, opt outputOptions) error {
		return write(w, d, opt.Options)
	}
}

// formats are the formats of reports, in the order in which people are told of them.
var formats = []format{
	{"html", ".html", false, policy.Text{En: "one page for people, without a network", Fr: "une page pour tous, sans réseau", Ar: "صفحة واحدة للجميع دون شبكة"}, simple(report.HTML)},
	{"markdown", ".md", false, policy.Text{En: "pull requests and wikis", Fr: "revues et wikis", Ar: "المراجعات ومواقع الويكي"}, simple(report.Markdown)},
	{"xlsx", ".xlsx", false, policy.Text{En: "workbook for managers", Fr: "classeur pour les responsables", Ar: "مصنف جداول للمسؤولين"}, simple(xlsx.Write)},
	{"pdf", ".pdf", false, policy.Text{En: "the page on paper, printed by an installed Chromium, Chrome or Edge", Fr: "la page sur papier, imprimée par un Chromium, Chrome ou Edge installé", Ar: "الصفحة على الورق، يطبعها متصفح Chromium أو Chrome أو Edge مثبت"}, writePDF},
	{"csv", ".csv", false, policy.Text{En: "table of the applications", Fr: "tableau des applications", Ar: "جدول التطبيقات"}, simple(csv.Write)},
	{"csv-semicolon", "", false, policy.Text{En: "the same for an Excel that takes commas for decimal points, as the French one does", Fr: "le même pour Excel en français : points-virgules, virgules décimales", Ar: "الجدول نفسه لبرنامج Excel بالفرنسية: فواصل منقوطة وفواصل عشرية"}, simple(csv.WriteSemicolons)},
	{"json", ".json", false, policy.Text{En: "everything, for tools", Fr: "tout, pour les outils", Ar: "كل شيء، للأدوات"}, simple(report.JSON)},
	{"sarif", ".sarif", false, policy.Text{En: "findings on lines, for code review", Fr: "constats par ligne, pour la revue de code", Ar: "ملاحظات على الأسطر لمراجعة الملفات"}, writeSARIF},
	{"junit", ".xml", false, policy.Text{En: "verdicts as tests, for continuous integration", Fr: "avis sous forme de tests, pour l'intégration continue", Ar: "الأحكام كاختبارات للإدماج المستمر"}, simple(junit.Write)},
	{"dot", ".dot", false, policy.Text{En: "dependencies for Graphviz", Fr: "dépendances pour Graphviz", Ar: "الترابطات لبرنامج Graphviz"}, simple(dot.Write)},
	{"graphml", ".graphml", false, policy.Text{En: "dependencies for yEd, Gephi, Cytoscape", Fr: "dépendances pour yEd, Gephi, Cytoscape", Ar: "الترابطات لبرامج yEd وGephi وCytoscape"}, simple(graphml.Write)},
	{"mermaid", ".mmd", false, policy.Text{En: "dependencies in Markdown pages", Fr: "dépendances dans les pages Markdown", Ar: "الترابطات في صفحات Markdown"}, simple(mermaid.Write)},
	{"konveyor", "", false, policy.Text{En: "applications and dependencies for Konveyor", Fr: "applications et dépendances pour Konveyor", Ar: "التطبيقات والترابطات لمنصة Konveyor"}, writeKonveyor},
	{"mgn", "", true, policy.Text{En: "waves that AWS Transform MGN imports", Fr: "vagues que AWS Transform MGN importe", Ar: "موجات يستوردها AWS Transform MGN"}, writeMGN},
	{"ics", ".ics", true, policy.Text{En: "waves, cutovers and freezes in calendars", Fr: "vagues, bascules et gels dans les agendas", Ar: "الموجات والتحويلات وفترات التجميد في التقويم"}, simple(ics.Write)},
	{"project", "", true, policy.Text{En: "tasks and teams for Microsoft Project", Fr: "tâches et équipes pour Microsoft Project", Ar: "المهام والفرق لبرنامج Microsoft Project"}, simple(project.Write)},
	{"jira", "", true, policy.Text{En: "epics and tasks for Jira", Fr: "epics et tâches pour Jira", Ar: "المهام لبرنامج Jira"}, simple(jira.Write)},
	{"cmf", "", true, policy.Text{En: "intake form of AWS's Cloud Migration Factory", Fr: "formulaire de Cloud Migration Factory d'AWS", Ar: "استمارة Cloud Migration Factory من AWS"}, simple(cmf.Write)},
	{"backstage", ".yaml", false, policy.Text{En: "catalog of Backstage", Fr: "catalogue de Backstage", Ar: "فهرس Backstage"}, simple(backstage.Write)},
}

// formatNamed returns the format of a name, or nil.
func formatNamed(name string) *format {
	if i := slices.IndexFunc(formats, func(f format) bool { return f.name == name }); i >= 0 {
		return &formats[i]
	}
	return nil
}

// formatsByName are all formats.
func formatsByName() map[string]format {
	out := map[string]format{}
	for _, f := range formats {
		out[f.name] = f
	}
	return out
}

// formatOf returns the format that a file's name means, or nil.
func formatOf(file string) *format {
	ext := strings.ToLower(filepath.Ext(file))
	if i := slices.IndexFunc(formats, func(f format) bool { return f.extension == ext && ext != "" }); i >= 0 {
		return &formats[i]
	}
	return nil
}

// formatNames lists the names for messages.
func formatNames() string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.name
	}
	return strings.Join(names, ", ")
}

// formatTable tells what each format is for, a line each, with the ending that stands for it.
func formatTable(lang string) string {
	var w strings.Builder
	for _, f := range formats {
		name := f.name
		if f.extension != "" {
			name += " (" + f.extension + ")"
		}
		entryAt(&w, 24, name, f.purpose.In(lang))
	}
	return inLanguage(lang, "-o FORMAT=FILE writes FILE in a format; where the ending in brackets says which, -o FILE is enough.") + "\n\n" + w.String()
}

// writePDF prints with the browser that is installed.
func writePDF(ctx context.Context, w io.Writer, d report.Document, opt outputOptions) error {
	return pdf.Write(ctx, w, d, pdf.Options{Report: opt.Options})
}

// writeSARIF places findings where the caller can open them.
func writeSARIF(ctx context.Context, w io.Writer, d report.Document, opt outputOptions) error {
	dir := calledInS3(ctx, filepath.ToSlash(filepath.Clean(opt.dir)))
	if d.Inventory.Redacted() {
		dir = ""
	}
	root, err := openRoot(opt.dir)
	if err != nil {
		return sarif.WriteBelow(w, d, opt.Options, dir) // no directory, so that there are no columns
	}
	defer func() { _ = root.Close() }()
	return sarif.WriteFrom(w, d, opt.Options, dir, plainFiles{root.FS()})
}

// writeKonveyor says what Konveyor's columns do not hold.
func writeKonveyor(ctx context.Context, w io.Writer, d report.Document, opt outputOptions) error {
	r, err := konveyor.Write(ctx, w, d.Inventory, konveyor.Options{})
	if err != nil {
		return err
	}
	reasons := map[string]int{}
	for _, x := range r.LeftOut {
		reasons[x.Reason]++
	}
	if n := reasons[konveyor.ClosesCircle]; n > 0 {
		opt.note(errorf("konveyor: %s left out, which would close a circle: Konveyor refuses circles", count(n, "flow")))
	}
	if n := len(r.LeftOut) - reasons[konveyor.ClosesCircle]; n > 0 {
		opt.note(errorf("konveyor: %s left out, whose ends are no two applications", count(n, "flow")))
	}
	noteUnmarked("konveyor", d, opt)
	return nil
}

// noteUnmarked says that a file bears no marking, because the tool that takes it would take a line too many for data.
func noteUnmarked(format string, d report.Document, opt outputOptions) {
	if words, err := report.NewWording(d, opt.Options); err == nil && words.Marking() != "" {
		opt.note(unmarked(format, words.Marking()))
	}
}

func unmarked(format, marking string) error {
	return errorf("%s: the file has no place for its marking, %s: say it where the file is kept and to whom it is sent", format, marking)
}
