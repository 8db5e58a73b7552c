package browser

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// sane is what no page may take to come to rest, on whatever machine: the aim, two seconds, is printed and not asserted.
const sane = 20 * time.Second

const small, large = "examples/inventories/agence", "1000"

func TestReports(t *testing.T) {
	for _, inventory := range []string{small, large} {
		for _, lang := range []string{"fr", "ar", "en"} {
			for _, dark := range []bool{false, true} {
				judged := inventory == small || dark == (lang == "ar")
				t.Run(fmt.Sprintf("%s-%s-dark=%t", filepath.Base(inventory), lang, dark), func(t *testing.T) {
					if testing.Short() && !judged {
						t.Skip("of a thousand applications, -short looks at what axe-core judges only")
					}
					p := open(t, reportOf(t, inventory, "fr"), Look{Dark: dark, Hash: "/apps?lang=" + lang})
					t.Logf("at rest after %s, in %s; the aim is 2s", p.Ready.Round(time.Millisecond), chromium.Version)
					if p.Ready > sane {
						t.Errorf("at rest after %s only", p.Ready)
					}
					inLanguage(t, p, lang)
					if got := value[bool](t, p, "matchMedia('(prefers-color-scheme: dark)').matches"); got != dark {
						t.Errorf("dark is %t", got)
					}
					if got := value[float64](t, p, brightness); got < 0.5 != dark {
						t.Errorf("the paper's brightness is %.2f", got)
					}
					if judged {
						judge(t, p) // before all rows of a thousand are made: it takes a minute for those, and they are all alike
					}
					searches(t, p, lang)
					filters(t, p)
				})
			}
		}
	}
}

// brightness is that of the page's ground, 0 to 1.
const brightness = `(() => { const c = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g).map(Number); return (c[0] + c[1] + c[2]) / 765; })()`

func inLanguage(t *testing.T, p *Page, lang string) {
	t.Helper()
	if got := value[string](t, p, "document.documentElement.lang"); got != lang {
		t.Errorf("the page is in %q", got)
	}
	if got := value[string](t, p, "getComputedStyle(document.body).direction"); (got == "rtl") != (lang == "ar") {
		t.Errorf("the page runs %s", got)
	}
}

// known are the page's applications as its data tell them, read again with code of the test's own.
type known struct {
	ID, Name, Class string
}

func applications(t *testing.T, p *Page, lang string) []known {
	t.Helper()
	at := map[string]int{"en": 0, "fr": 1, "ar": 2}[lang]
	return value[[]known](t, p, fmt.Sprintf(`(() => {
		const d = JSON.parse(document.getElementById("data").textContent);
		return d.apps.map(a => { const n = d.texts[a.name]; return {ID: a.id, Name: typeof n === "string" ? n : n[%d] || n[0], Class: a.system}; });
	})()`, at))
}

// rows reads the names in the table of applications, once all rows that a reader would see by scrolling are made.
func rows(t *testing.T, p *Page) []string {
	t.Helper()
	return value[[]string](t, p, `new Promise(done => {
		let last = -1, idle = 0;
		const look = () => {
			const all = [...document.querySelectorAll("#view tbody th.head a")];
			scrollTo(0, document.body.scrollHeight);
			idle = all.length === last ? idle + 1 : 0;
			last = all.length;
			if (!document.querySelector(".sentinel") || idle > 50) { scrollTo(0, 0); done(all.map(a => a.textContent)); }
			else setTimeout(look, 20);
		};
		setTimeout(look, 200);
	})`)
}

func same(t *testing.T, what string, got, want []string) {
	t.Helper()
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("%s: the table shows %d applications instead of %d: %.300q instead of %.300q", what, len(got), len(want), got, want)
	}
}

// searches presses "/", types part of a name, and expects the applications whose name in any language, id or administration holds it.
func searches(t *testing.T, p *Page, lang string) {
	t.Helper()
	all := applications(t, p, lang)
	part := all[len(all)/2].ID
	if err := p.Type("/"); err != nil {
		t.Fatal(err)
	}
	if got := value[string](t, p, "document.activeElement.id"); got != "q" {
		t.Errorf(`"/" leads to %q`, got)
	}
	choose(t, p, "q", "") // a driven browser types the sign too, which a person's does not
	if err := p.Type(part); err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, a := range all {
		if strings.Contains(a.ID, part) {
			want = append(want, a.Name)
		}
	}
	got := rows(t, p)
	same(t, "searching "+part, got, want)
	if found := value[string](t, p, "document.getElementById('found').textContent"); !strings.Contains(found, strconv.Itoa(len(want))) {
		t.Errorf("found %q, of %d", found, len(want))
	}
	choose(t, p, "q", "zzz no such thing")
	if got := rows(t, p); len(got) > 0 {
		t.Error("nothing matches, yet the table shows", got)
	}
	choose(t, p, "q", "")
}

// filters chooses a class, and expects the applications of that class.
func filters(t *testing.T, p *Page) {
	t.Helper()
	lang := value[string](t, p, "document.documentElement.lang")
	all := applications(t, p, lang)
	class := all[0].Class
	choose(t, p, "f-class", class)
	var want []string
	for _, a := range all {
		if a.Class == class {
			want = append(want, a.Name)
		}
	}
	same(t, "class "+class, rows(t, p), want)
	choose(t, p, "f-class", "")
	if got := rows(t, p); len(got) != len(all) {
		t.Errorf("without a filter %d of %d are shown", len(got), len(all))
	}
}

// choose puts a value into a field, as typing or choosing does.
func choose(t *testing.T, p *Page, id, v string) {
	t.Helper()
	value[int](t, p, fmt.Sprintf(`(() => { const e = document.getElementById(%q); e.value = %q; e.dispatchEvent(new Event("input", {bubbles: true})); e.dispatchEvent(new Event("change", {bubbles: true})); return 0; })()`, id, v))
	value[int](t, p, `new Promise(done => setTimeout(() => requestAnimationFrame(() => done(0)), 200))`)
}

// judge fails for what axe-core calls serious or critical, and logs the rest.
func judge(t *testing.T, p *Page) {
	t.Helper()
	faults, err := p.Axe()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range faults {
		if f.Impact == "serious" || f.Impact == "critical" {
			t.Error(f)
			continue
		}
		t.Log(f)
	}
}
