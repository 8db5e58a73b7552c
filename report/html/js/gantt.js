// The plan on a calendar: waves, what moves when, freezes, holidays, contracts that end, and the load of each team.
const GANTT = { width: 1160, label: 236, top: 44, wave: 30, app: 21, row: 22, load: 30, most: 60 };
const dayOf = (iso) => Date.parse(iso + "T00:00:00Z") / 864e5;

const ruler = document.createElement("canvas").getContext("2d");
const isolated = (text) => "\u2068" + text + "\u2069"; // a name keeps its own direction, its ellipsis included

// chart is a picture in the making: x counts from the side where lines begin, and at(day) is where a day begins.
function chart() {
  const from = dayOf(D.time.from), until = dayOf(D.time.until), W = GANTT.width, flip = rtl();
  const c = { y: GANTT.top, out: [], side: [], at: (day) => GANTT.label + (Math.min(Math.max((day - from) / (until - from), 0), 1)) * (W - GANTT.label) };
  c.rect = (x, y, w, h, cls, more) => svg("rect", Object.assign({ x: (flip ? W - x - w : x).toFixed(1), y, width: Math.max(w, 1).toFixed(1), height: Math.max(h, 0).toFixed(1), class: cls }, more));
  c.line = (x1, y1, x2, y2, cls) => svg("path", { d: "M" + (flip ? W - x1 : x1).toFixed(1) + " " + y1 + "L" + (flip ? W - x2 : x2).toFixed(1) + " " + y2, class: cls });
  c.text = (x, y, anchor, cls, text) => svg("text", { x: (flip ? W - x : x).toFixed(1), y, class: cls, "text-anchor": anchor === "middle" ? anchor : (anchor === "start") === flip ? "end" : "start" }, text);
  c.diamond = (x, y, r, cls) => { const z = flip ? W - x : x; return svg("path", { d: "M" + (z - r).toFixed(1) + " " + y + "l" + r + " " + -r + "l" + r + " " + r + "l" + -r + " " + r + "Z", class: cls }); };
  c.row = (title, height, ...nodes) => { c.out.push(svg("g", null, title ? svg("title", null, title) : null, nodes)); c.y += height; };
  const family = getComputedStyle(document.body).fontFamily;
  c.wide = (text, size, weight) => { ruler.font = (weight || 400) + " " + size + "px " + family; return ruler.measureText(text).width; };
  c.fit = (text, room, size) => {
    const letters = [...text];
    if (c.wide(text, size) <= room) return text;
    while (letters.length && c.wide(letters.join("") + "…", size) > room) letters.pop();
    return letters.join("").trim() + "…";
  };
  // label writes beside the row at hand; kind goes before a name that is cut when there is no room for it.
  c.label = (x, dy, cls, kind, name, link) => {
    const before = kind && name ? kind + " · " : kind, size = cls === "soft-label" ? 12 : 12.5;
    const text = before + (name ? isolated(c.fit(name, GANTT.label - 8 - x - c.wide(before, size), size)) : "");
    const node = c.text(x, c.y + dy, "start", cls, text);
    if (name) node.append(svg("title", null, before + name));
    c.side.push(link ? svg("a", { href: link, tabindex: -1, "aria-hidden": "true" }, node) : node);
  };
  return c;
}
const iso = (day) => new Date(day * 864e5).toISOString().slice(0, 10);
const days = (from, until) => (from === until ? date(from) : date(from) + " – " + date(until));

function gantt(plan) {
  const c = chart(), moves = plan.waves.reduce((n, w) => n + w.moves.length, 0), was = new Map(((plan.disturbance || {}).moved || []).map(([a, from]) => [a, from]));
  ganttCalendar(c);
  plan.waves.forEach((w) => ganttWave(c, plan, w, moves <= GANTT.most, was));
  ganttLoads(c, plan);
  const bands = (D.freezes || []).filter((f) => !f.apps).map((f) => c.rect(c.at(dayOf(f.from)), GANTT.top, c.at(dayOf(f.until) + 1) - c.at(dayOf(f.from)), c.y - GANTT.top, f.factor ? "band partial" : "band"));
  const hatch = svg("defs", null, svg("pattern", { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, svg("path", { d: "M0 0V6", class: "hatch" })));
  const side = svg("g", { class: "side" }, c.rect(0, GANTT.top + 1, GANTT.label - 4, c.y - GANTT.top, "paper"), c.side);
  const picture_ = svg("svg", { class: "gantt", viewBox: "0 0 " + GANTT.width + " " + (c.y + 6), role: "group", "aria-label": t("plan.timeline.alt") }, hatch, bands, months(c), c.out, side);
  const keep = (e) => side.setAttribute("transform", "translate(" + (e.target.scrollLeft * GANTT.width) / picture_.clientWidth + " 0)"); // labels stay in sight
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t("plan.timeline"), on: { scroll: keep } }, picture_);
}

// months draws the axis: a line for each, and as many names as there is room for.
function months(c) {
  const out = [], first = D.time.from.split("-").map(Number), room = rtl() ? 62 : 54;
  let step = 1, year = 0;
  const month = (i) => new Date(Date.UTC(first[0], first[1] - 1 + i, 1)).toISOString().slice(0, 10);
  const wide = c.at(dayOf(month(1))) - c.at(dayOf(D.time.from));
  while (step < 12 && step * wide < room) step = { 1: 2, 2: 3, 3: 4, 4: 6, 6: 12 }[step];
  for (let i = 0; month(i) < D.time.until; i++) {
    const x = c.at(dayOf(month(i))), y = month(i).slice(0, 4);
    if (i % step === 0) out.push(c.line(x, 24, x, c.y, "grid-line"), c.text(x + 4, 38, "start", "axis", date(month(i), true)));
    if (y !== year) out.push(c.text(x + 4, 18, "start", "axis year", y));
    year = y;
  }
  return out.concat(c.line(0, GANTT.top, GANTT.width, GANTT.top, "base"));
}

function ganttCalendar(c) {
  const freezes = D.freezes || [], named = freezes.length <= 6, label = (kind, name) => c.label(0, 15, "soft-label", kind, name);
  if (!named) label(t("time.freezes"));
  freezes.forEach((f) => {
    const x = c.at(dayOf(f.from)), name = f.name + (f.factor ? " (" + percent(f.factor, 1) + ")" : "");
    if (named) label(t("plan.freeze"), name);
    c.row(t("plan.freeze") + " · " + name + " · " + days(f.from, f.until), named ? GANTT.row : 0, c.rect(x, c.y + 7, Math.max(c.at(dayOf(f.until) + 1) - x, 2), 8, "freeze-bar", { rx: 2 }));
  });
  if (!named) c.y += GANTT.row;
  const closed = D.time.closed || [];
  if (closed.length) {
    label(t("time.holidays"));
    closed.forEach((h) => c.row((h.name || t("time.holiday")) + " · " + days(h.from, h.until) + (h.open ? " (" + t("time.feast") + ")" : ""), 0, c.rect(c.at(dayOf(h.from)), c.y + 5, Math.max(c.at(dayOf(h.until) + 1) - c.at(dayOf(h.from)), 3), 12, h.open ? "holiday open" : "holiday")));
    c.y += GANTT.row;
  }
  if (D.time.contracts) {
    label(t("time.contracts"));
    D.time.contracts.forEach(([ref, end, list_]) => c.row(t("time.contract") + " · " + nameOf(ref) + " · " + date(end) + (list_.length ? " · " + list_.slice(0, 5).map(appName).join(t("comma")) : ""), 0, c.diamond(c.at(dayOf(end)), c.y + 11, 6, "contract")));
    c.y += GANTT.row;
  }
  c.row(null, 4, c.line(0, c.y + 1, GANTT.width, c.y + 1, "grid-line"));
}

function ganttWave(c, plan, w, detailed, was) {
  const x = c.at(dayOf(w.start)), end = c.at(dayOf(w.end) + 1), size = countText("wave.size", w.moves.length), came = w.moves.filter((m) => was.has(m.app));
  const label = t("wave").replace("{n}", num(w.n)) + (w.pilot ? " · " + t("wave.pilot") : "") + (w.committed ? " · " + t("time.committed") : "") + (w.past ? " · " + t("time.past") : "");
  const note = size + (came.length && !detailed ? " · " + countText("time.movedin", came.length) : ""), room = c.wide(note, 11.5, 650) + 12, inside = end - x > room;
  const side = !inside && end + room > GANTT.width ? [x - 6, "end"] : [end + 6, "start"];
  c.label(0, 19, "wave-label", label, "", href("plan", "w" + w.n));
  c.row(label + " · " + days(w.start, w.end) + " · " + note, GANTT.wave,
    svg("a", { href: href("plan", "w" + w.n), "aria-label": label + " · " + note }, c.rect(x, c.y + 6, Math.max(end - x, 3), GANTT.wave - 12, "wave" + (w.pilot ? " pilot" : "") + (w.past ? " past" : ""), { rx: 3 })),
    inside ? c.text((x + end) / 2, c.y + 19, "middle", w.pilot ? "axis" : "wave-text", note) : c.text(side[0], c.y + 19, side[1], "axis", note));
  if (detailed) w.moves.forEach((m) => ganttMove(c, plan, w, m, was));
}

function ganttMove(c, plan, w, m, was) {
  const cut = m.cutover ? c.at(dayOf(m.cutover) + 0.5) : c.at(dayOf(w.end) + 1), from = Math.min(c.at(dayOf(m.from)), cut), done = m.until ? c.at(dayOf(m.until) + 1) : cut, y = c.y + 11;
  const old = was.get(m.app), before = old && plan.waves.find((x) => x.n === old);
  const where = m.target < 0 ? "" : nameOf(D.targets[m.target].ref), told = before ? " · " + t("time.moved").replace("{n}", num(old)) : "", text = isolated(c.fit(where, 300 - c.wide(told, 11.5), 11.5)) + told;
  const ghost = before ? c.at(dayOf(before.end)) : cut, left = Math.min(from, cut, ghost - 5), right = Math.max(cut, ghost);
  const side = right + 10 + c.wide(text, 11.5) > GANTT.width ? [left - 8, "end"] : [right + 10, "start"];
  c.label(12, 15, "app-label", "", appName(m.app), href("card", D.apps[m.app].id));
  c.row(appName(m.app) + t("arrow") + where + " · " + t("time.cutover") + t("colon") + date(m.cutover) + told, GANTT.app,
    c.line(from, y, done, y, "run"), m.until ? c.line(done, y, cut, y, "reserve") : null,
    before ? [c.line(ghost, y, cut, y, "shift"), c.diamond(ghost, y, 5, "ghost")] : null,
    c.diamond(cut, y, 5, "cutover"), c.text(side[0], c.y + 15, side[1], "axis", text));
}

// loadsOf lists what waves load, each once: [name, load by wave].
function loadsOf(plan) {
  const out = new Map();
  plan.waves.forEach((w, i) => (w.loads || []).forEach(([kind, name, used, capacity]) => {
    const key = kind + " " + name;
    if (!out.has(key)) out.set(key, { name: L(name), by: [] });
    out.get(key).by[i] = [used, capacity];
  }));
  return [...out.values()];
}
const loadText = ([used, capacity]) => dec(used) + (capacity === undefined ? "" : "\u2009/\u2009" + dec(capacity));

function ganttLoads(c, plan) {
  const list_ = loadsOf(plan);
  if (!list_.length) return;
  c.label(0, 22, "caption", t("plan.load"), "");
  c.row(null, 46, c.line(0, c.y + 6, GANTT.width, c.y + 6, "grid-line"), plan.waves.map((w) => c.text((c.at(dayOf(w.start)) + c.at(dayOf(w.end) + 1)) / 2, c.y + 40, "middle", "axis", num(w.n))), c.text(GANTT.label - 8, c.y + 40, "end", "axis", t("wave.one")));
  list_.forEach((r) => {
    c.label(12, 18, "app-label", "", r.name);
    plan.waves.forEach((w, i) => {
      if (!r.by[i]) return;
      const [used, capacity] = r.by[i], x = c.at(dayOf(w.start)) + 1, wide = c.at(dayOf(w.end) + 1) - x - 1, high = GANTT.load - 8, over = capacity !== undefined && used > capacity + 1e-9;
      const share = capacity ? Math.min(used / capacity, 1) : over ? 1 : 0, text = loadText(r.by[i]);
      c.row(r.name + " · " + t("wave").replace("{n}", num(w.n)) + t("colon") + text + (over ? " · " + t("time.overload") : ""), 0,
        c.rect(x, c.y + 4, wide, high, "load-room", { rx: 2 }), share ? c.rect(x, c.y + 4 + high * (1 - share), wide, high * share, over ? "load over" : "load", { rx: 2 }) : null,
        [text, dec(used)].filter((s) => c.wide(s, 11.5) < wide - 2).slice(0, 1).map((s) => c.text(x + wide / 2, c.y + 19, "middle", "load-text", s)));
    });
    c.y += GANTT.load;
  });
}

// loadTable says the loads again, for who does not see them.
function loadTable(plan) {
  const list_ = loadsOf(plan);
  if (!list_.length) return null;
  const head = [el("th", { scope: "col" }, t("time.resource"))].concat(plan.waves.map((w) => el("th", { scope: "col", class: "n" }, wave(w.n))));
  return el("details", { class: "more" }, el("summary", null, t("time.table")), el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t("time.table") },
    el("table", { class: "plain" }, el("thead", null, el("tr", null, head)), el("tbody", null, list_.map((r) => el("tr", null, th("", bdi(r.name)), plan.waves.map((w, i) => td("n nowrap", r.by[i] ? ltr(loadText(r.by[i])) : "–"))))))));
}

// certificate tells in words how good the number of waves is, and what proves it.
function certificate(plan) {
  const best = (plan.bounds || [])[0];
  return section("certificate", p("", el("strong", null, t("time.certificate")), t("colon"), plan.gap === 0 ? t("time.proven") : countText("time.gap", plan.gap),
    best ? [" ", L(best[0]), t("colon"), bdi(L(best[2]))] : null, best && best[3].length ? quiet(" (", apps(best[3], 6), ")") : null));
}

function ganttLegend(plan) {
  const item = (cls, key) => el("li", null, svg("svg", { width: 22, height: 12, class: "gantt-key", "aria-hidden": "true", focusable: "false" }, cls === "cutover" || cls === "contract" || cls === "ghost" ? svg("path", { d: "M6 6l5-5l5 5l-5 5Z", class: cls }) : cls === "run" || cls === "reserve" ? svg("path", { d: "M1 6H21", class: cls }) : svg("rect", { x: 1, y: 1, width: 20, height: 10, class: cls })), " ", t(key));
  return el("ul", { class: "legend" }, plan.waves.reduce((n, w) => n + w.moves.length, 0) <= GANTT.most ? [item("run", "time.work"), item("reserve", "time.reserve"), item("cutover", "time.cutover")] : null, D.freezes ? item("freeze-bar", "plan.freeze") : null,
    D.time.closed ? item("holiday", "time.holidays") : null, D.time.contracts ? item("contract", "time.contracts") : null, plan.disturbance && plan.disturbance.moved ? item("ghost", "page.wave.before") : null);
}
