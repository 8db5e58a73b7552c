// The frame around the views: title, language, theme, navigation, filter; and what starts it all.
const root = document.getElementById("app");
const heading = () => document.querySelector("main h2");

function marking(cls) {
  const m = D.marking;
  if (!m) return null;
  const word = or(m.key, m.text);
  const place = cls ? { class: "marking" + cls, "aria-hidden": "true" } : { class: "marking", "aria-label": t("marking") };
  return el("section", place, hidden(t("marking") + t("colon")), m.byLaw ? say("marking.law", { marking: word }) : bdi(word));
}

// here is the address of what is shown, with something else in another language or theme.
function here(change) {
  const old = [S.lang, S.theme];
  Object.assign(S, change);
  const address = href(S.view, S.arg, S.filter);
  [S.lang, S.theme] = old;
  return address;
}

function languageSwitch() {
  const links = LANGS.map((l) => el("a", {
    href: here({ lang: l }), lang: l, hreflang: l, dir: l === "ar" ? "rtl" : "ltr", "aria-current": l === S.lang ? "true" : null,
    on: { click: (e) => { e.preventDefault(); go(here({ lang: l }), true); document.querySelector("#lang [aria-current]").focus(); } },
  }, LANG_NAMES[l]));
  return el("div", { id: "lang", class: "switch", role: "group", "aria-label": t("page.language") }, links);
}

function themeSwitch() {
  const button = (theme, key, sign) => el("button", {
    type: "button", title: t(key), "aria-pressed": String(S.theme === theme), on: { click: () => { go(here({ theme }), true); } },
  }, el("span", { "aria-hidden": "true" }, sign), hidden(t(key)));
  return el("div", { class: "switch", id: "theme", role: "group", "aria-label": t("page.theme") },
    button("", "page.theme.auto", "◐"), button("light", "page.theme.light", "☀"), button("dark", "page.theme.dark", "☾"));
}

function header() {
  const owner = L(D.owner);
  return el("header", { class: "title" },
    el("div", { class: "brand" }, el("h1", null, t("title")), p("owner", owner ? [bdi(owner), el("span", { class: "dot" }, "·")] : null, say("as.of", { date: bdi(date(D.asOf)) }))),
    el("div", { class: "tools" }, languageSwitch(), themeSwitch(),
      el("button", { type: "button", id: "print", on: { click: () => print() } }, t("page.print"))));
}

function navigation() {
  const current = (v) => v.id === S.view || (S.view === "card" && v.id === "apps");
  const items = VIEWS.filter((v) => v.label && (!v.has || v.has())).map((v) => el("li", null,
    el("a", { href: href(v.id, "", v.filters && viewOf(S.view).filters ? S.filter : {}), "aria-current": current(v) ? "page" : null }, t(v.label))));
  return el("nav", { class: "bar", "aria-label": t("contents") }, el("ul", null, items));
}

// select is a choice of the filter bar; "" chooses nothing.
function select(key, label, options) {
  const all = el("option", { value: "" }, t(label));
  const list_ = options.map(([value, text]) => el("option", { value, selected: S.filter[key] === value }, text));
  return el("select", { id: "f-" + key, "aria-label": t(label), on: { change: (e) => setFilter({ [key]: e.target.value }) } }, all, list_);
}
function setFilter(change) {
  const f = Object.assign({}, S.filter, change);
  history.replaceState(null, "", href(S.view, S.arg, f));
  readAddress();
  draw();
}

// filterBar stands above the views that list applications. What other filters a link set is shown, and can be taken away.
let typing;
function filterBar() {
  const admins = [...new Set(D.apps.map((a) => a.admin))].filter((r) => r >= 0);
  const classes = [...new Set(D.apps.map((a) => a.system))].sort();
  const input = el("input", {
    type: "search", id: "q", placeholder: t("page.search"), "aria-label": t("page.search"), autocomplete: "off", value: S.filter.q || "",
    on: { input: () => { clearTimeout(typing); typing = setTimeout(() => setFilter({ q: input.value }), 120); } },
  });
  const bar = el("form", { class: "filters", role: "search", on: { submit: (e) => e.preventDefault() } }, input);
  const out = el("output", { id: "found", "aria-live": "polite" });
  if (viewOf(S.view).filters === "q") {
    add(bar, out);
    return bar;
  }
  add(bar, select("best", "all", [["may", t("page.may")]].concat(D.outcomes.map((o, i) => [o, outcome(i)]))));
  if (admins.length > 1) add(bar, select("admin", "page.all.admins", admins.map((r) => [D.refs[r][1], nameOf(r)]).sort((a, b) => a[1].localeCompare(b[1], S.lang))));
  if (classes.length > 1) add(bar, select("class", "page.all.classes", classes.map((c) => [c, t("class") + " " + c])));
  const outlooks = [...new Set(D.apps.filter((a) => a.advice).map(dispositionOf))];
  if (outlooks.length > 1) add(bar, select("disposition", "page.all.outlooks", outlooks.map((d) => [d, d === "open" ? t("page.open") : t("disposition." + d)])));
  if (D.plan) add(bar, select("wave", "page.all.waves", D.plan.waves.map((w) => [String(w.n), t("wave").replace("{n}", num(w.n))]).concat([["none", t("page.nowave")]])));
  add(bar, el("span", { class: "chips" }));
  add(bar, out);
  return bar;
}
function chips() {
  const f = S.filter, out = [];
  const chip = (key, ...text) => out.push(el("button", { type: "button", class: "chip", on: { click: () => setFilter(key === "rule" || key === "target" ? { [key]: "", flag: "" } : { [key]: "" }) } }, text, el("span", { "aria-hidden": "true" }, " ×"), hidden(" " + t("page.remove"))));
  const i = D.targets.findIndex((x) => x.id === f.target);
  if (f.target) chip("target", t(f.flag === "may" ? "total.ok" : f.flag === "today" ? "page.today" : f.flag === "placed" ? "page.placed" : "recommended"), t("colon"), i < 0 ? f.target : target(i));
  if (f.rule) chip("rule", t(f.flag === "refuses" ? "page.refusedby" : "rule"), t("colon"), code(f.rule));
  if (f.audience) chip("audience", or("audience." + f.audience, f.audience));
  if (f.flag === "sensitive") chip("flag", t("class.sensitive_data"));
  if (f.flag === "open") chip("flag", t("class.open"));
  return out;
}

// draw makes the view anew; the frame stays, so that what is typed is not lost.
function draw() {
  const v = viewOf(S.view), main = document.getElementById("view");
  PENDING.clear();
  main.replaceChildren();
  main.className = "view v-" + v.id;
  const all = filtered(S.filter), out = document.getElementById("found");
  if (out) {
    out.textContent = all.length === D.apps.length ? countText("wave.size", all.length) : t("page.shown").replace("{n}", num(all.length)).replace("{all}", num(D.apps.length));
    const bar = document.querySelector(".chips");
    if (bar) bar.replaceChildren(...chips());
  }
  const shown = v.render(main, { arg: S.arg, apps: all, filter: S.filter });
  if (out && v.filters === "q") out.textContent = num(shown);
}

// show makes everything anew: another address, or another language.
function show(focus) {
  readAddress();
  const v = viewOf(S.view);
  document.documentElement.lang = S.lang;
  document.documentElement.dir = rtl() ? "rtl" : "ltr";
  if (S.theme) document.documentElement.dataset.theme = S.theme;
  else delete document.documentElement.dataset.theme;
  const owner = L(D.owner);
  document.title = t(v.title) + " · " + t("title") + (owner ? " · " + owner : "");
  const main = el("main", { id: "main" }, el("h2", { tabindex: "-1", class: v.plain ? "vh" : null }, t(v.title)), v.filters ? filterBar() : null, el("div", { id: "view" }));
  root.replaceChildren();
  add(root, [
    el("a", { class: "skip", href: "#main", on: { click: (e) => { e.preventDefault(); heading().focus(); } } }, t("skip")),
    marking(), el("div", { class: "top" }, header(), navigation()), main,
    el("footer", null, p("", t("title"), " · ", say("as.of", { date: bdi(date(D.asOf)) }), " · ", t("library"), " ", code(D.library)), p("", t("page.help"))),
    marking(" foot"),
  ]);
  topEdge.observe(document.querySelector(".top"));
  draw();
  const chosen = document.querySelector("nav [aria-current]");
  if (chosen) chosen.parentNode.parentNode.scrollLeft = chosen.offsetLeft - 80;
  if (!focus) return;
  scrollTo(0, 0);
  const to = document.getElementById("at-" + S.arg);
  if (to) to.scrollIntoView();
  else heading().focus({ preventScroll: true });
}

// "/" goes to the search, as people who use the keyboard expect.
addEventListener("keydown", (e) => {
  const box = document.getElementById("q");
  if (e.key !== "/" || !box || e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) return;
  e.preventDefault();
  box.focus();
});
// Escape closes what was opened: the reasons of a verdict, the neighbours of an application.
addEventListener("keydown", (e) => {
  if (e.key !== "Escape" || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) return;
  const open = document.querySelector('#view [aria-expanded="true"]');
  if (open) {
    open.click();
    open.focus();
  } else if (S.view === "graph" && S.arg) go(href("graph", "", S.filter));
});
addEventListener("hashchange", () => show(true));
VIEWS.sort((a, b) => a.order - b.order);
show(false);
document.documentElement.dataset.ready = "true";
