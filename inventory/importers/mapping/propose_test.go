package mapping

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

func proposed(t testing.TB, file []byte, name string) *Proposal {
	t.Helper()
	p, err := Propose(context.Background(), bytes.NewReader(file), int64(len(file)), Options{File: name})
	require.NoError(t, err)
	return p
}

// arabicRows is a sheet in Arabic, with Arabic digits.
const arabicRows = `رمز,اسم التطبيق,درجة الأهمية,عدد المستخدمين,المديرية,الخادم,النسخ الاحتياطي,تاريخ التشغيل,ملاحظات
APP-1,تدبير الأجور,حيوية,"٢٬٥٠٠",مديرية الموارد,SRV-1,نعم,٣١/١٠/٢٠١٩,
APP-2,تدبير الوثائق,متوسطة,غير معروف,مديرية الأرشيف,SRV-2; SRV-3,لا,٠٥/٠٦/٢٠٢١,قديم
`

// serviceNow is an export of a list of business applications, by field names.
const serviceNow = `"sys_id","number","name","business_criticality","used_for","active_user_count","owned_by","department","install_status","short_description"
"a1b2c3","APM0001001","Payroll","1 - most critical","Production","2500","Amina B.","Finance","Installed","Pays, every month"
"d4e5f6","APM0001002","Leave","3 - less critical","Production","900","Said T.","Human Resources","Installed",""
"a7b8c9","APM0001003","Leave test","4 - not critical","Test","20","Said T.","Human Resources","Retired",""
`

// glpi is an export of a search for computers.
const glpi = "\ufeff" + `"Name";"Entity";"Status";"Manufacturer";"Serial number";"Type";"Model";"Operating System - Name";"Location";"Components - Processor";"Memory (Mio)";
"SRV-PAIE-01";"Root > DSI";"En production";"Dell";"7XK1";"Serveur";"R640";"Debian GNU/Linux 12";"Rabat > Salle A";"Xeon Gold 6130";"16384";
"SRV-RH-01";"Root > DSI";"En production";"Dell";"7XK2";"Serveur";"R640";"Windows Server 2019";"Rabat > Salle A";"Xeon Gold 6130";"32768";
`

// levels is a sheet that leaves open what its numbers, units and dates mean.
const levels = `Application;Criticité;RTO;RAM;Supervision;Fin de support;Disponibilité;Serveurs
Paie;1;4;8192;X;05/06/2027;0,999;srv-1, srv-2
Congés;4;24;4096;;07/08/2026;0,95;srv-3
GED;2;8;1,024;X;01/02/2028;1;srv 4, srv 5
`

// template is a sheet whose titles and words HCL would take for templates and long texts, if they were not escaped.
const template = `Application;Environnement;Criticité;Note ${x}
Paie;${prod};haute;a
Congés;%{if test};basse;b
GED;<<<EOF;basse;c
Parapheur;$${x};basse;d
`

func TestProposals(t *testing.T) {
	servers := strings.NewReplacer("Application;", "Serveur;").Replace(levels)
	for name, file := range map[string][]byte{
		"parc.xlsx":                frenchBook(t),
		"parc.csv":                 asCSV(t, frenchRows),
		"arabe.csv":                []byte(arabicRows),
		"cmdb_ci_business_app.csv": []byte(serviceNow),
		"glpi.csv":                 []byte(glpi),
		"niveaux.csv":              []byte(levels),
		"serveurs.csv":             []byte(servers),
		"modele.csv":               []byte(template),
		"vide.csv":                 nil,
		"inconnu.csv":              []byte("a,b\n1,2\n"),
	} {
		t.Run(name, func(t *testing.T) {
			p := proposed(t, file, name)
			var all strings.Builder
			all.Write(p.Text)
			all.WriteString("\n# Columns:\n")
			for _, g := range p.Columns {
				fmt.Fprintf(&all, "#   %q: %s %s %s sure=%v %s\n", g.Title, g.Block, g.Attribute, g.Unit, g.Sure, g.Question)
			}
			golden := filepath.Join("testdata", "proposals", name+".golden")
			if *update {
				require.NoError(t, os.MkdirAll(filepath.Dir(golden), 0o755))
				require.NoError(t, os.WriteFile(golden, []byte(all.String()), 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			require.Equal(t, string(want), all.String())
			require.Equal(t, p, proposed(t, file, name), "the same file gives the same proposal")
			requireUsable(t, p, file, name)
		})
	}
}

// requireUsable holds a proposal to its promise: it parses, or lacks an id or a block that it asks for; and it reads its own file
// without a note about a column it was sure of.
func requireUsable(t *testing.T, p *Proposal, file []byte, name string) {
	t.Helper()
	m, diags := Parse(name, p.Text)
	for _, d := range diags {
		require.Equal(t, codeMissing, d.Code, diags.Error())
	}
	if m == nil {
		return
	}
	_, res, err := gathered(t, m, file, Options{File: name, AsOf: 20000})
	require.NoError(t, err)
	for _, n := range res.Notes {
		for _, g := range p.Columns {
			require.False(t, g.Sure && g.Title == n.Column && n.Row > 0, "%s, which was sure", n)
		}
	}
}
