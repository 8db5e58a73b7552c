package rvtools

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/cloudfirst-toolkit/cloudfirst/inventory"
)

const machinesInFolders = `
VM       | CPUs | Template | Datacenter | Folder                      | Annotation                  | Service
paie-db  | 1    | False    | Rabat      | /Rabat/vm/Finances/Paie     | appli: Paie des agents      |
paie-web | 1    | False    | Rabat      | /Rabat/vm/Finances/Paie     |                             | PAIE DES AGENTS
rh-web   | 1    | False    | Rabat      | /Rabat/vm/RH/Paie/Templates | owner unknown               |
casa-1   | 1    | False    | Casa       | Casa/Paie                   |                             |
lost     | 1    | False    | Casa       | /Casa/vm/Discovered virtual machine |                     |
vcls     | 1    | False    | Casa       | /Casa/vm/vCLS               |                             |
top      | 1    | False    | Casa       | /Casa/vm                    |                             |
none     | 1    | False    | Casa       |                             |                             |
golden   | 1    | True     | Casa       | /Casa/vm/Images             |                             |
`

func hosted(inv *inventory.Inventory) map[string][]string {
	on := map[string][]string{}
	for _, a := range inv.Applications {
		for _, ref := range a.HostedOn.Or(nil) {
			on[a.ID] = append(on[a.ID], ref.ID)
		}
	}
	return on
}

func TestFoldersGiveCandidates(t *testing.T) {
	res := mustRead(t, workbook(t, grid{"vInfo", machinesInFolders}), Options{File: "march.xlsx", Administration: "Agence urbaine"})
	inv := res.Inventory
	assert.Equal(t, map[string][]string{
		"paie-finances": {"paie-db", "paie-web"}, "paie-rh": {"rh-web"}, "paie": {"casa-1"},
	}, hosted(inv), "folders of one name in different places stay apart")
	assert.Equal(t, 4, res.Counts.WithoutApplication)
	assert.Contains(t, noteTexts(res.Notes), `3 candidate applications are called "Paie"`)

	app := inv.Application("paie-finances")
	assert.Equal(t, "Paie", app.Name.Or(""), "the folder's own text")
	assert.Equal(t, `Candidate application from the folder "/Rabat/vm/Finances/Paie" of the RVTools export "march.xlsx", to be confirmed.`, app.Description.Or(""))
	assert.Equal(t, "administration.agence-urbaine", app.Administration.Or(inventory.Ref{}).String())
	assert.Equal(t, "Agence urbaine", inv.Administration("agence-urbaine").Name.Or(""))
	for name, state := range map[string]inventory.State{
		"owner": app.Owner.State(), "owns": app.Owns.State(), "reads": app.Reads.State(), "flows": app.Flows.State(),
		"criticality": app.Criticality.State(), "class": app.Class.State(), "platform": app.Platform.State(), "stage": app.Stage.State(),
	} {
		assert.Equal(t, inventory.LeftOut, state, "RVTools does not know %s", name)
	}
}

func TestColumnAndPatternsComeBeforeTheFolder(t *testing.T) {
	res := mustRead(t, workbook(t, grid{"vInfo", machinesInFolders}), Options{
		ApplicationColumn: "service", AnnotationPattern: "(?i)appli: *(.+)", NamePattern: "^(casa|lost)",
	})
	assert.Equal(t, map[string][]string{
		"paie-des-agents": {"paie-db", "paie-web"}, "casa": {"casa-1"}, "lost": {"lost"}, "paie": {"rh-web"},
	}, hosted(res.Inventory))
	app := res.Inventory.Application("paie-des-agents")
	assert.Equal(t, "Paie des agents", app.Name.Or(""))
	assert.Equal(t, []string{"PAIE DES AGENTS"}, app.Aliases.Or(nil))
	assert.Equal(t, "Candidate application from the annotations of the RVTools export, to be confirmed.", app.Description.Or(""))
	assert.Equal(t, 3, res.Counts.WithoutApplication)
}

func TestOptionsAreChecked(t *testing.T) {
	src := workbook(t, grid{"vInfo", machinesInFolders})
	for text, opt := range map[string]Options{
		`NamePattern "(" is not a regular expression`:      {NamePattern: "("},
		`NamePattern "^x" has 0 groups`:                    {NamePattern: "^x"},
		`AnnotationPattern "(a)(b)" has 2 groups`:          {AnnotationPattern: "(a)(b)"},
		`a limit is negative`:                              {MaxRows: -1},
		`"vInfo" has more than 3 rows with content: raise`: {MaxRows: 3},
	} {
		_, err := read(src, opt)
		assert.ErrorContains(t, err, text)
	}
	_, err := Read(t.Context(), nil, 0, Options{})
	assert.ErrorIs(t, err, inventory.ErrNoDate)
}

func TestParseFolder(t *testing.T) {
	for _, c := range []struct {
		path, datacenter string
		want             folder
	}{
		{"/Rabat/vm/Finances/Paie", "Rabat", folder{"Paie", "Finances", "/Rabat/vm/Finances/Paie"}},
		{"Rabat/Paie", "rabat", folder{"Paie", "", "/Rabat/Paie"}},
		{"/DCs/Rabat/vm/Paie/Templates/", "Rabat", folder{"Paie", "", "/DCs/Rabat/vm/Paie"}},
		{"vm", "", folder{}},
		{"/Rabat/vm", "Rabat", folder{}},
		{"/Rabat", "Rabat", folder{}},
		{"", "Rabat", folder{}},
		{"/Rabat/vm/Discovered virtual machine", "Rabat", folder{}},
		{"/Rabat/vm/État %2f civil %252f", "Rabat", folder{"État / civil %2f", "", "/Rabat/vm/État / civil %2f"}},
		{"Paie", "Rabat", folder{"Paie", "", "/Paie"}},
	} {
		assert.Equal(t, c.want, parseFolder(c.path, c.datacenter), c.path)
	}
	require.Equal(t, folder{}, parseFolder("///", ""))
}
