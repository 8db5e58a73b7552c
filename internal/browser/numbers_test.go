package browser

import (
	"fmt"
	"strings"
	"testing"
)

const ministry = "examples/inventories/ministere"

// Every number of the executive page, of the targets and below the matrix leads to a list of as many applications.
func TestNumbersAreThoseOfTheirLists(t *testing.T) {
	p := open(t, reportOf(t, ministry, "fr"), Look{})
	checked := 0
	for _, view := range []string{"overview", "targets", "matrix"} {
		visit(t, p, "#/"+view)
		links := value[[]struct{ To, Text string }](t, p, `[...document.querySelectorAll('#view a[href^="#/apps"]')].map(a => ({To: a.getAttribute("href"), Text: a.textContent}))
			.filter(a => /^[\d\u202f]+$/.test(a.Text))`)
		for _, l := range links {
			visit(t, p, l.To)
			if got := value[int](t, p, `Number(document.querySelector("#view table").getAttribute("aria-rowcount")) - 1`); fmt.Sprint(got) != strings.ReplaceAll(l.Text, "\u202f", "") {
				t.Errorf("%s says %s, and %s lists %d", view, l.Text, l.To, got)
			}
			checked++
		}
	}
	if checked < 20 {
		t.Errorf("only %d numbers were found", checked)
	}
}

// A head of department sees the five answers without scrolling.
func TestExecutivePageFitsOneScreen(t *testing.T) {
	for _, size := range [][2]int64{{1280, 800}, {1366, 768}} {
		for _, lang := range []string{"fr", "ar", "en"} {
			p := open(t, reportOf(t, ministry, "fr"), Look{Width: size[0], Height: size[1], Hash: "/overview?lang=" + lang})
			if bottom := value[float64](t, p, `Math.max(...[...document.querySelectorAll(".tile")].map(e => e.getBoundingClientRect().bottom))`); bottom > float64(size[1]) {
				t.Errorf("%s: on %d x %d the answers end at %.0f", lang, size[0], size[1], bottom)
			}
		}
	}
}

// The heads of long tables stay in sight: under the frame where the table fits the page, in the table's own pane where it does not.
func TestHeadsStay(t *testing.T) {
	for _, width := range []int64{1366, 768} {
		for _, lang := range []string{"fr", "ar"} {
			p := open(t, reportOf(t, ministry, "fr"), Look{Width: width, Height: 900, Hash: "/matrix?lang=" + lang})
			at := value[[]float64](t, p, `(() => {
				const pane = document.querySelector(".pane"), frame = document.querySelector(".top");
				scrollTo(0, 1500);
				if (pane) { pane.scrollIntoView(); pane.scrollTo(document.dir === "rtl" ? -150 : 150, 900); }
				return new Promise(done => requestAnimationFrame(() => {
					const head = document.querySelector("thead th").getBoundingClientRect(), row = [...document.querySelectorAll("tbody th")].find(e => e.getBoundingClientRect().top > head.bottom).getBoundingClientRect();
					const edge = pane ? pane.getBoundingClientRect() : {top: frame.getBoundingClientRect().bottom, left: row.left, right: row.right};
					done([head.top - edge.top, document.dir === "rtl" ? row.right - edge.right : row.left - edge.left]);
				}));
			})()`)
			if at[0] < -2 || at[0] > 2 || at[1] < -2 || at[1] > 2 {
				t.Errorf("%s, %d broad: the head is %.0f off its edge, the first column %.0f", lang, width, at[0], at[1])
			}
		}
	}
}

// Nothing but tables, pictures and the navigation of small screens is broader than a tablet.
func TestTablets(t *testing.T) {
	for _, size := range [][2]int64{{768, 1024}, {1024, 768}} {
		for _, lang := range []string{"fr", "ar"} {
			p := open(t, reportOf(t, ministry, "fr"), Look{Width: size[0], Height: size[1], Hash: "/overview?lang=" + lang})
			for _, view := range views(t, p) {
				visit(t, p, view)
				if over := value[int](t, p, "document.documentElement.scrollWidth - document.documentElement.clientWidth"); over > 0 {
					t.Errorf("%s %s: %d too broad for %d", lang, view, over, size[0])
				}
				if cut := value[int](t, p, `[...document.querySelectorAll("nav.bar a")].filter(a => { const r = a.getBoundingClientRect(); return r.left < 0 || r.right > innerWidth; }).length`); cut > 0 {
					t.Errorf("%s %s: %d names of the navigation are out of sight", lang, view, cut)
				}
			}
		}
	}
}
