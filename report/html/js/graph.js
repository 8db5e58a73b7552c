// Dependencies: a picture that Cytoscape draws at the places Go computed, and the table that says the same.
FILTERS.push("by", "order");
const G = D.graph, GRAPH_LIMIT = 160, GRAPH_TOLD = 24; // boxes up to which a picture can be followed, and arrows whose numbers can be read
const BOX = { w: 196, h: 32, gap: 76, row: 42, column: 18 };
const MODES = ["sync", "async", "batch", "manual", "unknown"];
let picture = null;

// GRAPH_NODE is the place in the graph of an application, by its place; LINKS are the edges of each node.
const GRAPH_NODE = new Map(), NODE_OF_REF = new Map(), LINKS = [];
if (G) {
  G.nodes.forEach((n, i) => { NODE_OF_REF.set(n.ref, i); if (n.app >= 0) GRAPH_NODE.set(n.app, i); LINKS.push([]); });
  G.edges.forEach(([from, to], i) => { LINKS[from].push(i); LINKS[to].push(i); });
}
const far = (edge, node) => (G.edges[edge][0] === node ? G.edges[edge][1] : G.edges[edge][0]);
const nodeName = (i) => (G.nodes[i].app >= 0 ? appName(G.nodes[i].app) : nameOf(G.nodes[i].ref));
const adminKey = (n) => (n.app < 0 ? "*" : D.apps[n.app].admin < 0 ? "none" : D.refs[D.apps[n.app].admin][1]);
const waveKey = (n) => (n.app < 0 ? "*" : String(D.apps[n.app].wave || "none"));
const letter = (a) => (/^[A-D]$/.test(D.apps[a].system) ? D.apps[a].system : "open");

// ways are the ways along which an application got the parts of its class: {origin, nodes, parts}, the nodes as places in the graph.
function ways(a) {
  const out = new Map();
  (D.apps[a].class || []).forEach(([key, level, , why]) => why.forEach(([origin, way]) => {
    const nodes = way.map((r) => NODE_OF_REF.get(r)), id = origin + " " + way;
    if (nodes.length < 2 || nodes.includes(undefined)) return;
    if (!out.has(id)) out.set(id, { origin, nodes, parts: [] });
    out.get(id).parts.push([key, level]);
  }));
  return [...out.values()];
}

// scene chooses what is drawn: {boxes, lines, focus, by, note}.
function scene(ctx) {
  const through = new Set(ctx.apps), f = GRAPH_NODE.get(APP_BY_ID.get(ctx.arg));
  let nodes = G.nodes.map((n, i) => i).filter((i) => G.nodes[i].app >= 0 && through.has(G.nodes[i].app));
  if (ctx.apps.length === D.apps.length) nodes = G.nodes.map((n, i) => i);
  else nodes = nodes.concat([...new Set(nodes.flatMap((i) => LINKS[i].map((e) => far(e, i))))].filter((i) => G.nodes[i].app < 0));
  if (f !== undefined && (nodes.length > GRAPH_LIMIT || !nodes.includes(f))) {
    const near = new Set([f, ...LINKS[f].map((e) => far(e, f)), ...ways(G.nodes[f].app).flatMap((w) => w.nodes)]);
    return singles([...near], { focus: f, note: say("graph.near", { name: app(G.nodes[f].app) }) });
  }
  const many = nodes.length > GRAPH_LIMIT;
  const by = ctx.filter.by || (!many || f !== undefined ? "apps" : G.admins.length > 2 || !G.waves ? "admin" : "wave");
  if (by === "wave" && G.waves) return groups(nodes, "wave", G.waves, waveKey, many);
  if (by === "admin") return groups(nodes, "admin", G.admins, adminKey, many);
  if (!many) return singles(nodes, { focus: f });
  const strongest = [...nodes].sort((a, b) => LINKS[b].length - LINKS[a].length || a - b).slice(0, GRAPH_LIMIT);
  return singles(strongest, { note: say("graph.part", { shown: num(GRAPH_LIMIT), all: num(nodes.length) }) });
}

function singles(nodes, more) {
  const shown = new Set(nodes), seen = new Set();
  const edges = [];
  nodes.forEach((i) => LINKS[i].forEach((e) => {
    if (seen.has(e) || !shown.has(G.edges[e][0]) || !shown.has(G.edges[e][1])) return;
    seen.add(e);
    edges.push({ from: "n" + G.edges[e][0], to: "n" + G.edges[e][1], mode: G.edges[e][2] || "unknown", data: G.edges[e][3].length });
  }));
  const boxes = nodes.map((i) => {
    const n = G.nodes[i], a = n.app;
    return {
      id: "n" + i, x: n.x, y: n.y, wave: a < 0 ? 1e6 : D.apps[a].wave || 1e5, w: n.w, to: a < 0 ? null : ["graph", D.apps[a].id],
      kind: a < 0 ? "outside" : "class-" + letter(a), label: nodeName(i), before: a < 0 ? "" : D.apps[a].system + " · ",
    };
  });
  return Object.assign({ by: "apps", boxes, edges, whole: nodes.length === G.nodes.length }, more);
}

// groups draws one box for each administration or wave, with how many applications it has.
function groups(nodes, by, list_, key, many) {
  const size = {}, between = {};
  nodes.forEach((i) => { const k = key(G.nodes[i]); size[k] = (size[k] || 0) + 1; });
  const shown = new Set(nodes);
  G.edges.forEach(([from, to]) => {
    if (!shown.has(from) || !shown.has(to)) return;
    const a = key(G.nodes[from]), b = key(G.nodes[to]);
    if (a !== b) between[a + " " + b] = (between[a + " " + b] || 0) + 1;
  });
  const name = (g) => (g.key === "*" ? t("graph.outside.systems") : g.key === "none" ? t(by === "wave" ? "page.nowave" : "graph.noadmin") : by === "wave" ? t("wave").replace("{n}", num(+g.key)) : nameOf(g.ref));
  const boxes = list_.filter((g) => size[g.key]).map((g) => ({
    id: "g" + g.key, x: g.x, y: g.y, kind: g.key === "*" ? "outside" : "group", label: name(g) + " (" + num(size[g.key]) + ")", to: g.key === "*" || (by === "admin" && g.key === "none") ? null : ["graph", "", { [by]: g.key, by: "apps" }],
  }));
  const clear = Object.values(between).sort((a, b) => b - a)[GRAPH_TOLD] || 0; // among many arrows only the strongest bear their number
  const edges = Object.entries(between).map(([ends_, n]) => ({ from: "g" + ends_.split(" ")[0], to: "g" + ends_.split(" ")[1], mode: n > clear ? "sync" : "weak", count: n, told: n > clear }));
  return { by, boxes, edges, whole: boxes.length === list_.length, note: many ? say(by === "wave" ? "graph.waves" : "graph.admins", { n: num(nodes.length) }) : say("graph.groups") };
}

// places turns columns and rows into points. Where all is drawn, the rows are Go's own; else gaps are closed and long columns folded.
function points(boxes, whole, byWave) {
  if (whole && boxes.some((b) => b.x % 1)) { // round a circle
    boxes.forEach((b) => { b.at = { x: b.x * (BOX.w + BOX.gap) * (rtl() ? -1 : 1), y: b.y * BOX.row }; });
    return { at: new Map(boxes.map((b) => [b.id, b.at])), heads: [] };
  }
  const columns = new Map();
  boxes.forEach((b) => { const k = byWave ? b.wave : b.x; columns.set(k, (columns.get(k) || []).concat(b)); });
  const out = new Map(), heads = [], ROWS = Math.max(8, Math.ceil(Math.sqrt(boxes.length * 1.6)));
  let left = 0, nth = 0;
  [...columns.keys()].sort((a, b) => a - b).forEach((k) => {
    const list_ = columns.get(k).sort((a, b) => (byWave ? a.w - b.w : a.y - b.y));
    const step = whole || byWave ? 0 : [0, 1.1, -1.1][nth % 3]; // an arrow past a column does not run through its boxes
    nth++;
    const folds = whole && !byWave ? 1 : Math.ceil(list_.length / ROWS), high = Math.ceil(list_.length / folds);
    list_.forEach((b, i) => {
      const y = whole && !byWave ? b.y : (i % high) - (byWave ? 0 : (Math.min(high, list_.length) - 1) / 2);
      out.set(b.id, { x: left + Math.floor(i / high) * (BOX.w + BOX.column), y: (y + step) * BOX.row * (b.kind === "group" ? 1.4 : 1) });
    });
    if (byWave) heads.push({ text: k === 1e6 ? t("graph.outside.systems") : k === 1e5 ? t("page.nowave") : t("wave").replace("{n}", num(k)), x: left });
    left += folds * (BOX.w + BOX.column) - BOX.column + BOX.gap;
  });
  if (rtl()) { out.forEach((q) => { q.x = -q.x; }); heads.forEach((q) => { q.x = -q.x; }); }
  return { at: out, heads };
}

// elements are what Cytoscape draws.
function elements(s, byWave) {
  const { at, heads } = points(s.boxes, s.whole, byWave), out = [];
  const label = (before, text) => (rtl() ? "\u200f" : "") + before + "\u2068" + text + "\u2069"; // a name keeps its own direction
  const near = new Set(), way = new Set(), steps = [];
  if (s.focus !== undefined) {
    near.add("n" + s.focus);
    LINKS[s.focus].forEach((e) => near.add("n" + far(e, s.focus)));
    ways(G.nodes[s.focus].app).forEach((w) => w.nodes.forEach((n, i) => { way.add("n" + n); if (i) steps.push(["n" + w.nodes[i - 1], "n" + n]); }));
  }
  s.boxes.forEach((b) => out.push({
    group: "nodes", position: at.get(b.id), data: { id: b.id, label: label(b.before || "", b.label), to: b.to },
    classes: [b.kind, s.focus !== undefined ? (b.id === "n" + s.focus ? "focus" : way.has(b.id) ? "way" : near.has(b.id) ? "near" : "far") : ""].join(" "),
  }));
  heads.forEach((h, i) => out.push({ group: "nodes", position: { x: h.x, y: -1.3 * BOX.row }, data: { id: "h" + i, label: label("", h.text) }, classes: "head" }));
  const step = (x) => steps.some(([a, b]) => (a === x.from && b === x.to) || (b === x.from && a === x.to));
  s.edges.forEach((x, i) => out.push({
    group: "edges", data: { id: "e" + i, source: x.from, target: x.to, label: x.told ? num(x.count) : "", all: x.count ? num(x.count) : "", weight: x.count ? Math.min(1 + Math.log2(x.count), 7) : 1.4 },
    classes: [x.mode, s.focus === undefined ? "" : step(x) ? "way" : x.from === "n" + s.focus || x.to === "n" + s.focus ? "near" : "far"].join(" "),
  }));
  steps.filter(([a, b]) => at.has(a) && at.has(b) && !s.edges.some((x) => step(x) && [x.from, x.to].includes(a) && [x.from, x.to].includes(b)))
    .forEach(([a, b], i) => out.push({ group: "edges", data: { id: "s" + i, source: a, target: b, label: "", weight: 2 }, classes: "way told" }));
  return out;
}

// graphStyle says the page's colours to Cytoscape, which draws on a canvas and reads no style sheet.
function graphStyle(by) {
  const look = getComputedStyle(document.documentElement), v = (name) => look.getPropertyValue("--" + name).trim();
  const box = (kind, line_, fill_) => ({ selector: "node." + kind, style: { "border-color": v(line_), "background-color": v(fill_) } });
  return [
    { selector: "node", style: { shape: "round-rectangle", width: BOX.w, height: BOX.h, label: "data(label)", "text-valign": "center", "text-halign": "center", "text-wrap": "ellipsis", "text-max-width": BOX.w - 14, "font-size": 12, "font-family": getComputedStyle(document.body).fontFamily, color: v("ink"), "background-color": v("paper"), "border-width": 1.4, "border-color": v("firm") } },
    box("class-A", "denied", "denied-w"), box("class-B", "conditions", "conditions-w"), box("class-C", "tolerated", "tolerated-w"), box("class-D", "eligible", "eligible-w"), box("class-open", "undetermined", "undetermined-w"), box("group", "accent", "accent-wash"),
    { selector: "node.outside", style: { "border-style": "dashed" } }, { selector: "node.group", style: { "text-wrap": "wrap", height: 46 } },
    { selector: "node.head", style: { "background-opacity": 0, "border-width": 0, "font-weight": "bold", events: "no" } },
    { selector: "edge", style: { width: "data(weight)", "line-color": v("firm"), "target-arrow-color": v("firm"), "target-arrow-shape": "triangle", "arrow-scale": 0.8, "curve-style": by === "apps" ? "straight" : "bezier", label: "data(label)", "font-size": 11, color: v("ink"), "text-background-color": v("paper"), "text-background-opacity": 1, "text-background-padding": 2 } },
    { selector: "edge.weak", style: { opacity: 0.35, width: 1 } },
    { selector: "edge.async", style: { "line-style": "dashed" } }, { selector: "edge.batch, edge.manual", style: { "line-style": "dotted" } },
    { selector: "edge.manual", style: { "line-style": "dashed", "line-dash-pattern": [9, 3, 2, 3] } },
    { selector: "node.far", style: { opacity: 0.28 } }, { selector: "edge.far", style: { opacity: 0.12 } },
    { selector: "node.focus", style: { "border-width": 4, "font-weight": "bold" } },
    { selector: "edge.near[all]", style: { label: "data(all)" } },
    { selector: "edge.near", style: { opacity: 1, width: 2.4, "line-color": v("accent"), "target-arrow-color": v("accent") } },
    { selector: "node.way", style: { "border-width": 3 } },
    { selector: "edge.way", style: { width: 4, "line-color": v("denied"), "target-arrow-color": v("denied"), "z-index": 9 } }, { selector: "edge.told", style: { "line-style": "dotted" } },
  ];
}
