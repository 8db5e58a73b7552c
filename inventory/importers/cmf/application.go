package cmf

import (
	"slices"
	"strings"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers"
	"github.com/cloudfirst-toolkit/cloudfirst/inventory/importers/internal/table"
)

// dispositions are the words of r_type, in lower case, as the inventory has them. TBC has none.
var dispositions = map[string]string{
	"retire": "retire", "retain": "retain", "rehost": "rehost", "repurchase": "repurchase", "replatform": "replatform", "rearchitect": "refactor",
	"relocate": "relocate", "tbc": "",
}

// toBeConfirmed is the word for an r_type nobody has decided.
const toBeConfirmed = "tbc"

// applications gathers, over all rows, what is one fact of an application.
type applications struct {
	ids   *importers.IDs
	index map[string]int
	list  []*application
	waves map[string]int // the first application of each, by the name in lower case
}

type application struct {
	id, name                       string
	rType, wave, start, end, stage one
}

// one is a text that all rows of an application should agree on.
type one struct {
	text   string
	row    int // where it stands first; 0: nowhere
	differ bool
}

func newApplications() *applications {
	return &applications{ids: importers.NewIDs("app"), index: map[string]int{}, waves: map[string]int{}}
}

// get returns the application of this name.
func (a *applications) get(name string) *application {
	id, _ := a.ids.ID(strings.ToLower(name), name)
	n, known := a.index[id]
	if !known {
		n = len(a.list)
		a.index[id] = n
		a.list = append(a.list, &application{id: id, name: name})
	}
	return a.list[n]
}

// application puts what the row says of an application, and remembers what binds its move.
func (im *importer) application(row table.Row, name string, hosted, data []inventory.Ref) {
	app := im.apps.get(name)
	piece := &inventory.Application{Block: inventory.Block{ID: app.id}, Name: said(im, name)}
	if hosted != nil {
		piece.HostedOn = said(im, hosted)
	}
	if data != nil {
		piece.Databases = said(im, data)
	}
	im.put(inventory.KindApplication, piece)
	im.agree(row, &app.wave, waveName, im.text(row, waveName))
	im.agree(row, &app.start, waveStart, im.day(row, waveStart))
	im.agree(row, &app.end, waveEnd, im.day(row, waveEnd))
	im.stage(row, app)
	kind := im.text(row, rType)
	_, isWord := dispositions[strings.ToLower(kind)]
	if kind != "" && !isWord {
		im.note(row, rType, "%q is no r_type: left out; write Retire, Retain, Relocate, Rehost, Repurchase, Replatform, Rearchitect or TBC", table.Short(kind))
		return
	}
	im.agree(row, &app.rType, rType, kind)
}

// stage takes over the environment, as far as it is a word of the inventory.
func (im *importer) stage(row table.Row, app *application) {
	text := im.text(row, environment)
	if text == "" || slices.Contains(stages, strings.ToLower(text)) {
		im.agree(row, &app.stage, environment, strings.ToLower(text))
		return
	}
	im.note(row, environment, "%q is none of %s: left out", table.Short(text), strings.Join(stages, ", "))
}

// agree takes a text over, and notes when another row of the application has another.
func (im *importer) agree(row table.Row, fact *one, key, text string) {
	switch {
	case text == "" || fact.row > 0 && strings.EqualFold(fact.text, text):
	case fact.row == 0:
		fact.text, fact.row = text, row.Number
	default:
		fact.differ = true
		im.note(row, key, "%q differs from %q, which row %d has for the same application: neither is taken; decide", table.Short(text), table.Short(fact.text), fact.row)
	}
}

// day reads a date that begins with its year. Day and month in another order cannot be told apart.
func (im *importer) day(row table.Row, key string) string {
	text := im.text(row, key)
	if text == "" {
		return ""
	}
	date, err := table.Date(text, false)
	if err != nil || len(text) < 4 || strings.Trim(text[:4], "0123456789") != "" {
		im.note(row, key, "%q is not taken for a date: write year-month-day, such as 2026-10-31", table.Short(text))
		return ""
	}
	return date.String()
}

// finish puts what is known of the applications' moves once all rows are read.
func (im *importer) finish() error {
	if im.opt.LeaveWaves {
		im.noteWaves()
	}
	for n, app := range im.apps.list {
		move := &inventory.Move{}
		stated := im.bind(n, app, move)
		piece := &inventory.Application{Block: inventory.Block{ID: app.id}, Name: said(im, app.name)}
		if app.stage.row > 0 && !app.stage.differ {
			piece.Stage = said(im, app.stage.text)
		}
		if app.rType.row > 0 && !app.rType.differ {
			stated = true
			word := strings.ToLower(app.rType.text)
			switch word {
			case toBeConfirmed:
				move.Disposition = inventory.NotKnown[string]("TBC in the intake form", im.opt.Origin.AsOf)
			default:
				move.Disposition = said(im, dispositions[word])
			}
			if word == "retain" {
				piece.Stays = said(im, "Retain in the intake form")
			}
		}
		if stated {
			piece.Move = inventory.Is(move)
		} else if piece.Stage.State() == inventory.LeftOut {
			continue
		}
		im.put(inventory.KindApplication, piece)
	}
	return im.err
}

// bind fills in what the wave says of a move, and tells whether it says anything.
func (im *importer) bind(n int, app *application, move *inventory.Move) bool {
	any := false
	if app.start.row > 0 && !app.start.differ {
		day, _ := inventory.ParseDate(app.start.text) // day made it
		move.NotBefore, any = said(im, day), true
	}
	if app.end.row > 0 && !app.end.differ {
		day, _ := inventory.ParseDate(app.end.text)
		move.NotAfter, any = said(im, day), true
	}
	if im.opt.LeaveWaves || app.wave.row == 0 || app.wave.differ {
		return any
	}
	key := strings.ToLower(app.wave.text)
	first, met := im.apps.waves[key]
	if !met {
		im.apps.waves[key] = n
		return any
	}
	move.With = said(im, []inventory.Ref{{Kind: inventory.KindApplication, ID: im.apps.list[first].id}})
	return true
}

// noteWaves accounts for the waves of the applications when they bind nothing.
func (im *importer) noteWaves() {
	for _, app := range im.apps.list {
		if app.wave.row > 0 {
			im.left.Add(app.wave.row, waveName, app.wave.text)
		}
	}
	im.left.ForgetRow() // told by their sum alone
}
