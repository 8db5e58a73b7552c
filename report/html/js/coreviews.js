// The views, the address that names them, and the filter they share. See README.md beside this folder.
const VIEWS = [];

// view registers a view: {id, label, title, order, filters, has(), render(root, ctx)}.
function view(v) {
  VIEWS.push(v);
}
const viewOf = (id) => VIEWS.find((v) => v.id === id && (!v.has || v.has()));
const FILTERS = ["q", "best", "admin", "class", "target", "wave", "rule", "disposition", "audience", "flag"];

// href is the address of a view: "#/apps?best=denied", "#/card/payroll". A filter of null keeps the one of now.
function href(id, arg, filter) {
  const q = new URLSearchParams();
  for (const [k, v] of Object.entries(filter || {})) if (v !== "" && v !== undefined && v !== null) q.set(k, v);
  if (S.lang !== D.lang) q.set("lang", S.lang);
  if (S.theme) q.set("theme", S.theme);
  const rest = q.toString();
  return "#/" + id + (arg ? "/" + encodeURIComponent(arg) : "") + (rest ? "?" + rest : "");
}
function readAddress() {
  const [path, query] = location.hash.replace(/^#\/?/, "").split("?"), parts = path.split("/"), q = new URLSearchParams(query || "");
  S.lang = LANGS.includes(q.get("lang")) ? q.get("lang") : D.lang;
  S.theme = ["light", "dark"].includes(q.get("theme")) ? q.get("theme") : "";
  S.view = viewOf(parts[0]) ? parts[0] : "overview";
  S.arg = "";
  try {
    S.arg = decodeURIComponent(parts[1] || "");
  } catch (e) { /* an address somebody cut: no argument */ }
  S.filter = {};
  FILTERS.forEach((k) => q.get(k) && (S.filter[k] = q.get(k)));
}
// go changes the address; replace leaves no step to come back to.
function go(address, replace) {
  if (replace) {
    history.replaceState(null, "", address);
    show(false);
  } else location.hash = address;
}

// SEARCH is what the search looks in: names in every language, id, administration.
let search = null;
function searchText(a) {
  if (!search) {
    const all = (i) => (i < 0 ? "" : [].concat(D.texts[i]).join(" "));
    search = D.apps.map((x) => fold([x.id, all(x.name), x.admin < 0 ? "" : all(D.refs[x.admin][2])].join(" ")));
  }
  return search[a];
}
const words = (q) => fold(q || "").split(/\s+/).filter(Boolean);
const matches = (text, q) => words(q).every((w) => text.includes(w));

// filtered lists the applications that a filter lets through.
function filtered(f) {
  const rule = f.rule === undefined ? -1 : RULE_BY_ID.get(f.rule), want = words(f.q);
  const among = f.rule === undefined ? null : new Set(rule === undefined ? [] : f.flag === "refuses" ? D.rules[rule].refuses : D.rules[rule].hits);
  const audience = f.audience && D.groups && D.groups.audiences.find((g) => (g.name || "none") === f.audience);
  const served = f.audience ? new Set(audience ? audience.apps : []) : null;
  const out = [];
  D.apps.forEach((a, i) => {
    if (want.length && !want.every((w) => searchText(i).includes(w))) return;
    if (f.best === "may" ? a.rec < 0 : f.best && D.outcomes[a.best] !== f.best) return;
    if (f.admin && (a.admin < 0 ? "none" : D.refs[a.admin][1]) !== f.admin) return;
    if (f.class && a.system !== f.class) return;
    if (f.target && (f.flag === "may" ? !opens(f.target, a) : f.flag === "today" || f.flag === "placed" ? !holds(f.target, f.flag, i) : a.rec < 0 || D.targets[a.rec].id !== f.target)) return;
    if (f.wave && String(a.wave || "none") !== f.wave) return;
    if (f.disposition && (!a.advice || dispositionOf(a) !== f.disposition)) return;
    if ((among && !among.has(i)) || (served && !served.has(i))) return;
    if (f.flag === "sensitive" && !a.sensitive) return;
    if (f.flag === "open" && !(a.missing && a.missing.length)) return;
    out.push(i);
  });
  return out;
}
// opens tells whether a target may take an application, whatever the unknown facts turn out to be.
function opens(id, a) {
  const v = a.verdicts[D.targets.findIndex((x) => x.id === id)];
  return Boolean(v) && may(v[0]);
}
function holds(id, what, a) {
  const i = D.targets.findIndex((x) => x.id === id);
  return i >= 0 && D.groups && (D.groups.targets[i][what] || []).includes(a);
}
const dispositionOf = (x) => (x.advice.decided ? x.advice.decided.what : x.advice.best || "open");

// Rows of long tables are made when they come near the screen, and all of them before printing.
const PENDING = new Set();
const CHUNK = 80;
const EAGER = () => S.view === "whole"; // everything at once, for a file of all pages
function rows(body, items, make, size) {
  const chunk = EAGER() ? items.length : size || CHUNK;
  let next = 0;
  const more = (n) => {
    const part = document.createDocumentFragment();
    for (const end = Math.min(next + n, items.length); next < end; next++) add(part, make(items[next], next));
    body.append(part);
  };
  more(chunk);
  if (next >= items.length) return;
  const sentinel = el("p", { class: "quiet sentinel" }, "…");
  const scroller = body.closest(".scroll") || body.parentNode;
  scroller.append(sentinel);
  const watch = new IntersectionObserver((seen) => seen.some((s) => s.isIntersecting) && step(chunk), { rootMargin: "600px", scrollMargin: "600px" });
  const step = (n) => {
    more(n);
    if (next < items.length) {
      watch.unobserve(sentinel);
      watch.observe(sentinel);
      return;
    }
    watch.disconnect();
    sentinel.remove();
    PENDING.delete(all);
  };
  const all = () => step(items.length);
  PENDING.add(all);
  watch.observe(sentinel);
}
addEventListener("beforeprint", () => [...PENDING].forEach((f) => f()));

// Heads of tables stay in sight: a table that fits the page scrolls with it, one that does not is a pane of its own, in which both the heads
// and the first column stay.
const fitting = new ResizeObserver((seen) => new Set(seen.map((s) => s.target.closest(".scroll"))).forEach((pane) => {
  const tableEl = pane && pane.querySelector("table");
  if (tableEl) pane.classList.toggle("pane", tableEl.offsetWidth > pane.clientWidth + 1);
}));
const topEdge = new ResizeObserver(([frame_]) => {
  const bar = frame_.target, stays = getComputedStyle(bar).position === "sticky";
  document.documentElement.style.setProperty("--top", (stays ? bar.offsetHeight : 0) + "px");
});

// grid makes a table: columns are {label, class, title}, make returns a row.
function grid(root, kind, columns, items, make, foot) {
  const body = el("tbody");
  const head = el("tr", null, columns.map((c) => el("th", { scope: "col", class: c.class, title: c.title, "aria-sort": c.sort }, c.label)));
  const tableEl = el("table", { class: kind, "aria-rowcount": items.length + 1 }, el("thead", null, head), body, foot ? el("tfoot", null, foot) : null);
  const box = el("div", { class: "scroll", tabindex: "0", role: "region" }, tableEl), others = document.querySelectorAll("#view [role=region]").length;
  box.setAttribute("aria-label", t(viewOf(S.view).title) + (others ? " " + num(others + 1) : ""));
  root.append(box);
  rows(body, items, make);
  [box, tableEl].forEach((e) => fitting.observe(e));
  return tableEl;
}
const th = (cls, ...c) => el("th", { scope: "row", class: cls }, ...c);
const td = (cls, ...c) => el("td", { class: cls }, ...c);
const h3 = (...c) => el("h3", null, ...c);
const p = (cls, ...c) => el("p", { class: cls }, ...c);
const pairs = (...list_) => el("dl", { class: "pairs" }, list_.filter((x) => x && x[1]).map(([k, v]) => [el("dt", null, k), el("dd", null, v)]));
// nothing is said in the place of an empty list.
const nothing = () => t(D.apps.length ? "page.nothing" : "head.none");
const section = (cls, ...c) => el("section", { class: cls }, ...c);
