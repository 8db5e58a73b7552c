// The table of applications.
const SORTS = {
  name: (a, b) => appName(a).localeCompare(appName(b), S.lang),
  class: (a, b) => D.apps[a].system.localeCompare(D.apps[b].system),
  best: (a, b) => D.apps[a].best - D.apps[b].best,
  wave: (a, b) => (D.apps[a].wave || 1e9) - (D.apps[b].wave || 1e9),
};
let sorting = "";

function appHead(i) {
  return th("head", app(i), el("small", null, admin(i) || code(D.apps[i].id)));
}
function classCell(i) {
  const a = D.apps[i];
  return td("c", el("bdi", { dir: "ltr", class: "class" }, a.system), a.sensitive ? [" ", tag("S", { title: t("class.sensitive_data") }), hidden(t("class.sensitive_data"))] : null);
}

view({
  id: "apps", label: "dossiers.short", title: "dossiers.short", order: 20, filters: true,
  render(root, ctx) {
    const sorted = sorting ? [...ctx.apps].sort((a, b) => SORTS[sorting](a, b) || a - b) : ctx.apps;
    const column = (key, label, cls) => ({
      class: cls, sort: sorting === key ? "ascending" : null,
      label: el("span", null, el("button", { type: "button", class: "sort", on: { click: () => { sorting = sorting === key ? "" : key; draw(); } } }, t(label), el("span", { "aria-hidden": "true" }, sorting === key ? " ▾" : "")),
        el("span", { class: "printed", "aria-hidden": "true" }, t(label))),
    });
    const columns = [column("name", "application", "head"), column("class", "class", "c"), column("best", "outcome.by"), { label: t("recommended") }, { label: t("disposition") }, column("wave", "wave.one", "c"), { label: t("page.score"), class: "c" }, { label: t("questions.short"), class: "n" }];
    if (!sorted.length) return add(root, p("empty", nothing()));
    add(root, p("pager", el("a", { href: href("cards", "", ctx.filter) }, t("page.all.cards"))));
    grid(root, "plain apps", columns, sorted, (i) => {
      const a = D.apps[i], low = Math.min(...a.scores.filter((s) => s.length).map((s) => s[0])), high = Math.min(...a.scores.filter((s) => s.length).map((s) => s[1]));
      return el("tr", null, appHead(i), classCell(i), td("", mark(a.best)), td("", target(a.rec)),
        td("", a.advice ? dispositionWord(dispositionOf(a)) : quiet("–")), td("c", a.wave ? el("a", { href: href("plan", "w" + a.wave) }, num(a.wave)) : quiet("–")),
        td("c", isFinite(low) ? ltr(span(low, high)) : "–"), td("n", ASKED[i].length ? el("a", { href: href("questions", "", { q: a.id }) }, num(ASKED[i].length)) : "0"));
    });
  },
});
