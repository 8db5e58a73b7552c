// The view of the dependencies: what stands around the picture, and the keys that move it.

// cytoscapeReady runs the library that stands in the page as text; the Content-Security-Policy knows its digest.
function cytoscapeReady() {
  if (typeof window.cytoscape === "function") return true;
  const script = document.createElement("script");
  script.textContent = document.getElementById("cytoscape").textContent;
  document.head.append(script);
  return typeof window.cytoscape === "function";
}

function drawGraph(box, s, byWave) {
  picture = window.cytoscape({
    container: box, elements: elements(s, byWave), style: graphStyle(s.by), layout: { name: "preset" },
    minZoom: 0.1, maxZoom: 3, userZoomingEnabled: false, boxSelectionEnabled: false, autoungrabify: true, autounselectify: true,
    pixelRatio: EAGER() ? 2.5 : "auto",
  });
  const cy = picture;
  cy.scratch("by", s.by);
  if (EAGER()) return onPaper(cy, box);
  frame(cy, s);
  cy.on("tap", "node", (e) => { const to = e.target.data("to"); if (to) go(href(to[0], to[1], Object.assign({}, S.filter, to[2]))); });
  cy.on("tap", (e) => { if (e.target === cy && s.focus !== undefined) go(href("graph", "", S.filter)); });
  cy.on("mouseover", "node", (e) => { box.title = e.target.data("label"); box.classList.toggle("hand", Boolean(e.target.data("to"))); });
  cy.on("mouseout", "node", () => { box.title = ""; box.classList.remove("hand"); });
  if (s.by !== "apps") {
    cy.on("mouseover", "node", (e) => { const mine = e.target.connectedEdges(); cy.edges().not(mine).addClass("far"); mine.addClass("near"); });
    cy.on("mouseout", "node", () => cy.edges().removeClass("near far"));
  }
  box.addEventListener("wheel", (e) => {
    if (!e.ctrlKey && !e.metaKey) return; // the wheel alone scrolls the page
    e.preventDefault();
    zoomGraph(e.deltaY < 0 ? 1.2 : 1 / 1.2, { x: e.offsetX, y: e.offsetY });
  }, { passive: false });
}

// onPaper fits all of the picture into the breadth of a sheet; nobody can move it there.
function onPaper(cy, box) {
  const all = cy.elements().boundingBox(), high = (box.clientWidth * all.h) / all.w;
  box.style.blockSize = Math.round(Math.min(Math.max(high, 120), 880)) + "px";
  cy.resize();
  cy.fit(undefined, 4);
  if (cy.zoom() > 1) { cy.zoom(1); cy.center(); }
}

// frame shows everything, unless that would be too small to read: then it begins where reading begins, or at what is looked at.
function frame(cy, s) {
  const what = s.focus === undefined ? cy.elements() : cy.nodes(".focus, .near, .way");
  cy.fit(what, s.focus === undefined ? 16 : 60);
  if (cy.zoom() > 1.15) { cy.zoom(1.15); cy.center(what); }
  if (cy.zoom() >= 0.55) return;
  cy.zoom(0.7);
  if (s.focus !== undefined) return cy.center(cy.$id("n" + s.focus));
  const all = cy.elements().boundingBox();
  cy.pan({ x: rtl() ? cy.width() - all.x2 * 0.7 - 16 : 16 - all.x1 * 0.7, y: Math.max(16 - all.y1 * 0.7, cy.height() / 2 - ((all.y1 + all.y2) / 2) * 0.7) });
}
function zoomGraph(by, at) {
  picture.zoom({ level: picture.zoom() * by, renderedPosition: at || { x: picture.width() / 2, y: picture.height() / 2 } });
}
function graphKeys(e) {
  const pan = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[e.key];
  if (!picture || e.ctrlKey || e.metaKey || e.altKey) return;
  if (pan) picture.panBy({ x: pan[0], y: pan[1] });
  else if (e.key === "+" || e.key === "=") zoomGraph(1.25);
  else if (e.key === "-") zoomGraph(0.8);
  else if (e.key === "0") picture.fit(undefined, 16);
  else return;
  e.preventDefault();
}

function graphTools(s, byWave) {
  const choice = (key, label, options) => el("select", { id: "g-" + key, "aria-label": t(label), on: { change: (e) => { setFilter({ [key]: e.target.value }); document.getElementById("g-" + key).focus(); } } },
    options.map(([value, text, chosen]) => el("option", { value, selected: chosen }, t(text))));
  const by = [["apps", "graph.by.apps", s.by === "apps"], ["admin", "graph.by.admin", s.by === "admin"]].concat(G.waves ? [["wave", "graph.by.wave", s.by === "wave"]] : []);
  const button = (sign, key, f) => el("button", { type: "button", title: t(key), on: { click: () => picture && f() } }, el("span", { "aria-hidden": "true" }, sign), hidden(t(key)));
  return el("div", { class: "graph-tools" }, choice("by", "graph.by", by),
    s.by === "apps" && D.plan ? choice("order", "graph.order", [["", "graph.order.calls", !byWave], ["wave", "graph.order.waves", byWave]]) : null,
    el("span", { class: "switch" }, button("+", "graph.closer", () => zoomGraph(1.25)), button("−", "graph.farther", () => zoomGraph(0.8)), button("⤢", "graph.whole", () => picture.fit(undefined, 16))),
    s.focus === undefined ? null : el("a", { href: href("graph", "", S.filter) }, t("graph.release")));
}

function graphLegend(s) {
  if (s.by !== "apps") return null;
  const kinds = [...new Set(s.boxes.map((b) => b.kind))].sort(), modes = MODES.filter((m) => s.edges.some((x) => x.mode === m));
  const stroke = (m) => svg("svg", { class: "stroke", width: 38, height: 10, "aria-hidden": "true", focusable: "false" }, svg("path", { d: "M2 5H36", class: "edge " + m }));
  return el("ul", { class: "legend" },
    kinds.map((k) => el("li", null, el("span", { class: "key-box " + k, "aria-hidden": "true" }, /^class-[A-D]$/.test(k) ? k.slice(6) : k === "class-open" ? "?" : ""), " ",
      k === "outside" ? t("graph.outside.systems") : k === "class-open" ? t("class.open") : t("class") + " " + k.slice(6))),
    modes.map((m) => el("li", null, stroke(m), " ", t("mode." + m))),
    s.focus !== undefined && s.boxes.length ? el("li", null, stroke("way"), " ", t("page.path")) : null);
}

// focusPanel tells of the application that is looked at, and how it got its class.
function focusPanel(f) {
  const a = G.nodes[f].app, told = ways(a);
  return section("graph-focus", h3(app(a), " ", tag(t("class") + " " + D.apps[a].system), " ", mark(D.apps[a].best), D.apps[a].wave ? [" ", wave(D.apps[a].wave)] : null),
    pairs([t("needs"), calls(f, 0)], [t("needed.by"), calls(f, 1)], [t("page.path"), told.length ? flat(told.map((w) => [w.parts.map(([key, level], k) => [k ? t("comma") : null, or("class." + key, key), " ", rich(L(level))]), t("colon"), block(w.origin), t("arrow"), w.nodes.map((n, i) => [i ? t("arrow") : null, block(G.nodes[n].ref)])])) : null]));
}

// calls lists what a node calls, end 0, or what calls it, end 1, with how and what is carried.
function calls(i, end, most) {
  const list_ = LINKS[i].filter((e) => G.edges[e][end] === i).map((e) => {
    const [, , mode, data] = G.edges[e], more = [mode ? or("mode." + mode, mode) : null, data.length ? [t("graph.data"), t("colon"), list(data.map((r) => block(r)), 4)] : null].filter(Boolean);
    return [block(G.nodes[far(e, i)].ref), more.length ? quiet(" (", more.map((m, k) => [k ? t("semicolon") : null, m]), ")") : null];
  });
  return list_.length ? list(list_, most || 30) : null;
}

// between says the arrows between groups as numbers: the row calls the column.
function between(root, s) {
  if (s.boxes.length > 40 || !s.edges.length) return;
  const n = new Map(s.edges.map((x) => [x.from + " " + x.to, x.count])), most = Math.max(...n.values());
  const cell = (x) => el("td", x ? { class: "n dense", css: { "--x": (5 + (35 * x) / most).toFixed(0) + "%" } } : { class: "n" }, x ? num(x) : "");
  const name = (b) => b.label.replace(/ \([^(]*\)$/, "");
  add(root, p("quiet", t("graph.between")));
  grid(root, "grid between", [{ label: t("graph.calls"), class: "head" }].concat(s.boxes.map((b) => ({ label: bdi(name(b)), class: "n" }))), s.boxes,
    (b) => el("tr", null, th("head", b.to ? el("a", { href: href(b.to[0], b.to[1], b.to[2]) }, bdi(b.label)) : bdi(b.label)), s.boxes.map((c) => cell(n.get(b.id + " " + c.id)))));
  add(root, h3(t("applications")));
}

view({
  id: "graph", label: "graph", title: "graph", order: 65, filters: true,
  render(root, ctx) {
    if (picture) picture.destroy();
    picture = null;
    if (!G) return add(root, p("empty", t("graph.none")));
    const s = scene(ctx), byWave = s.by === "apps" && ctx.filter.order === "wave" && Boolean(D.plan);
    if (!s.boxes.length) return add(root, p("empty", nothing()));
    const help = el("p", { class: "quiet", id: "graph-help" }, t("graph.help"));
    // Cytoscape adds a style element unless one of this name is there; a.css says what it would have said.
    const box = el("div", { class: "cy", tabindex: "0", role: "group", "aria-label": t("graph.alt"), "aria-describedby": "graph-help", on: { keydown: graphKeys } }, el("span", { id: "__________cytoscape_stylesheet", hidden: true }));
    add(root, [p("quiet", s.note ? [s.note, " "] : null, s.by === "apps" ? t("graph.note") : null), graphTools(s, byWave), graphLegend(s),
      el("div", { id: "at-" + ctx.arg, class: "graph-picture" }, box), help, s.focus === undefined ? null : focusPanel(s.focus), h3(t("graph.table"))]);
    if (cytoscapeReady()) drawGraph(box, s, byWave);
    else box.remove();
    if (s.by !== "apps") between(root, s);
    const shown = s.focus === undefined ? ctx.apps : [s.focus, ...new Set(LINKS[s.focus].map((e) => far(e, s.focus)))].map((i) => G.nodes[i].app).filter((a) => a >= 0);
    const linked = shown.filter((a) => GRAPH_NODE.has(a)), alone = shown.filter((a) => !GRAPH_NODE.has(a));
    if (alone.length) add(root, p("quiet", say("graph.alone", { list: apps(alone, 12) })));
    grid(root, "plain", [{ label: t("application"), class: "head" }, { label: t("class"), class: "c" }, { label: t("wave.one"), class: "c" }, { label: t("needs") }, { label: t("needed.by") }, { label: t("graph") }], linked, (a) => {
      const i = GRAPH_NODE.get(a);
      return el("tr", null, appHead(a), classCell(a), td("c", D.apps[a].wave ? num(D.apps[a].wave) : quiet("–")), td("", calls(i, 0, 12)), td("", calls(i, 1, 12)),
        td("nowrap", el("a", { href: href("graph", D.apps[a].id, S.filter) }, t("graph.show"), hidden(" " + appName(a)))));
    });
  },
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { if (picture && S.view === "graph") picture.style(graphStyle(picture.scratch("by"))); });
