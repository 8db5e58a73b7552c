package browser

import (
	"slices"
	"strings"
	"testing"
)

// views are the addresses in the navigation.
func views(t *testing.T, p *Page) []string {
	t.Helper()
	return value[[]string](t, p, `[...document.querySelectorAll("nav.bar a")].map(a => a.getAttribute("href"))`)
}

// visit goes to an address of the page and waits until it is drawn.
func visit(t *testing.T, p *Page, address string) {
	t.Helper()
	value[int](t, p, `new Promise(done => {
		location.hash = `+"`"+address+"`"+`;
		setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done(0))), 50);
	})`)
}

// Every view of the small report, with an application's card and an application's neighbours in the graph: light in French, dark in Arabic.
func TestEveryView(t *testing.T) {
	for lang, dark := range map[string]bool{"fr": false, "ar": true} {
		t.Run(lang, func(t *testing.T) {
			p := open(t, reportOf(t, small, "fr"), Look{Dark: dark, Hash: "/overview?lang=" + lang})
			id := applications(t, p, lang)[0].ID
			addresses := views(t, p)
			if len(addresses) < 4 {
				t.Fatal(addresses)
			}
			for _, view := range append(addresses, "#/card/"+id+"?lang="+lang, "#/graph/"+linked(t, p)+"?lang="+lang) {
				visit(t, p, view)
				t.Log(view, value[string](t, p, "document.querySelector('main h2').textContent"))
				if n := value[int](t, p, "document.getElementById('view').textContent.trim().length"); n == 0 {
					t.Error(view, "is empty")
				}
				if text := value[string](t, p, "document.body.innerText"); strings.Contains(text, "undefined") || strings.Contains(text, "NaN") {
					t.Error(view, "says undefined or NaN")
				}
				inLanguage(t, p, lang)
				judge(t, p)
			}
		})
	}
}

// linked is an application that calls another.
func linked(t *testing.T, p *Page) string {
	t.Helper()
	return value[string](t, p, `JSON.parse(document.getElementById("data").textContent).apps.find(a => a.needs).id`)
}

// Every view of the large report can be opened, and none keeps the page busy for long.
func TestEveryViewOfTheLargeReport(t *testing.T) {
	p := open(t, reportOf(t, large, "fr"), Look{})
	for _, view := range append(views(t, p), "#/graph/"+linked(t, p), "#/graph?by=apps", "#/graph?by=wave", "#/graph?by=apps&order=wave") {
		ms := value[float64](t, p, `new Promise(done => { const from = performance.now(); location.hash = `+"`"+view+"`"+`;
			setTimeout(() => requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)))); })`)
		t.Logf("%s drawn after %.0f ms", view, ms)
		if ms > 1000*sane.Seconds() {
			t.Errorf("%s took %.0f ms", view, ms)
		}
	}
}

func TestSwitches(t *testing.T) {
	p := open(t, reportOf(t, small, "ar"), Look{})
	inLanguage(t, p, "ar")
	for _, lang := range []string{"en", "fr", "ar"} {
		if err := p.Click(`#lang [hreflang="` + lang + `"]`); err != nil {
			t.Fatal(err)
		}
		visit(t, p, value[string](t, p, "location.hash || '#/overview'"))
		inLanguage(t, p, lang)
	}
	for theme, dark := range map[string]bool{"light": false, "dark": true} {
		if err := p.Click(map[string]string{"light": "#theme button:nth-child(2)", "dark": "#theme button:nth-child(3)"}[theme]); err != nil {
			t.Fatal(err)
		}
		if got := value[float64](t, p, brightness); got < 0.5 != dark {
			t.Errorf("%s: brightness %.2f", theme, got)
		}
	}
}

// The tabulator reaches the skip link first, then everything that can be chosen, and never gets stuck.
func TestKeyboard(t *testing.T) {
	p := open(t, reportOf(t, small, "fr"), Look{Hash: "/graph"})
	const reachable = `[...document.querySelectorAll("a[href], button, select, input, summary, [tabindex='0']")].filter(e => e.checkVisibility() && !e.disabled)`
	want := value[int](t, p, reachable+".length")
	seen := map[string]bool{}
	var order []string
	for range want {
		if err := p.Type("\t"); err != nil {
			t.Fatal(err)
		}
		at := value[string](t, p, `(() => { const e = document.activeElement; if (!e.dataset.seen) e.dataset.seen = String(1 + document.querySelectorAll("[data-seen]").length); return e.tagName + "." + e.className + " " + e.dataset.seen; })()`)
		if !seen[at] {
			order = append(order, at)
		}
		seen[at] = true
		if outline := value[string](t, p, `(() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle + s.boxShadow; })()`); outline == "nonenone" {
			t.Error("nobody sees that the keyboard is at", at)
		}
	}
	if !strings.HasPrefix(order[0], "A.skip") {
		t.Error("first comes", order[0])
	}
	if len(seen) < want {
		t.Errorf("of %d things to choose the keyboard reaches %d", want, len(seen))
	}
	if !slices.ContainsFunc(order, func(s string) bool { return strings.HasPrefix(s, "DIV.cy") }) {
		t.Error("the picture is not reached")
	}
}

// Escape closes the reasons of a verdict and leaves the neighbours of an application; the place is kept.
func TestEscape(t *testing.T) {
	p := open(t, reportOf(t, small, "fr"), Look{Hash: "/matrix"})
	value[int](t, p, `(() => { const b = document.querySelector(".v > button"); b.focus(); b.click(); return 0; })()`)
	if n := value[int](t, p, `document.querySelectorAll(".reasons-row").length`); n != 1 {
		t.Fatalf("%d rows of reasons", n)
	}
	if err := p.Type("\x1b"); err != nil {
		t.Fatal(err)
	}
	if !value[bool](t, p, `!document.querySelector(".reasons-row") && document.activeElement === document.querySelector(".v > button")`) {
		t.Error("the reasons stay, or the place is lost")
	}
	visit(t, p, "#/graph/"+linked(t, p))
	if err := p.Type("\x1b"); err != nil {
		t.Fatal(err)
	}
	visit(t, p, value[string](t, p, "location.hash"))
	if at := value[string](t, p, "location.hash"); !strings.HasPrefix(at, "#/graph") || strings.HasPrefix(at, "#/graph/") {
		t.Error("Escape leads to", at)
	}
}

// The picture is drawn by the library that stands in the page, in spite of the Content-Security-Policy, and it leads to neighbours.
func TestGraph(t *testing.T) {
	for _, inventory := range []string{small, large} {
		p := open(t, reportOf(t, inventory, "fr"), Look{Hash: "/graph"})
		if n := value[int](t, p, `document.querySelectorAll(".cy canvas").length`); n == 0 {
			t.Fatal("nothing is drawn")
		}
		painted := `(() => { const c = [...document.querySelectorAll(".cy canvas")].pop(), d = c.getContext("2d").getImageData(0, 0, c.width, c.height).data; let n = 0; for (let i = 3; i < d.length; i += 4) if (d[i]) n++; return n; })()`
		if n := value[int](t, p, painted); n < 1000 {
			t.Errorf("%d points are painted", n)
		}
		id := linked(t, p)
		visit(t, p, "#/graph/"+id)
		if n := value[int](t, p, `document.querySelectorAll(".graph-focus a").length`); n < 2 {
			t.Error("no neighbour is told of", id)
		}
		if err := p.Type("\t"); err != nil {
			t.Fatal(err)
		}
		if n := value[int](t, p, `document.querySelectorAll("style").length`); n != 1 {
			t.Errorf("%d style elements", n)
		}
	}
}
