// What the data say, in words and with links: blocks, facts, rules, outcomes, verdicts.

// name is what a block is called; place is its place in D.refs.
const nameOf = (ref) => L(D.refs[ref][2]) || D.refs[ref][1];
const appName = (a) => L(D.apps[a].name) || D.apps[a].id;
const APP_OF_REF = new Map(D.apps.map((a, i) => [a.ref, i]));

// block is the name of a block, leading to its card when it is an application. self stands for -1.
function block(ref, self) {
  if (ref < 0) return self === undefined ? quiet(t("question.nobody")) : app(self);
  const a = APP_OF_REF.get(ref);
  if (a !== undefined) return app(a);
  const name = nameOf(ref);
  return name === D.refs[ref][1] ? code(name) : bdi(name);
}
const app = (a) => el("a", { href: href("card", D.apps[a].id) }, bdi(appName(a)));
const apps = (list_, most) => list(list_.map(app), most || 12);
const target = (i) => (i < 0 ? quiet("–") : bdi(nameOf(D.targets[i].ref)));
const admin = (a) => (D.apps[a].admin < 0 ? null : bdi(nameOf(D.apps[a].admin)));
const APP_BY_ID = new Map(D.apps.map((a, i) => [a.id, i]));
const RULE_BY_ID = new Map(D.rules.map((r, i) => [r.id, i]));

// fact is the path of a fact in words: "Payroll · recovery time".
function fact(i, self) {
  const [ref, path] = D.facts[i];
  if (ref === -2) return code(path);
  const words = path.split(".").map((part, k) => {
    const m = D.attributes[part];
    return [k ? t("below") : null, m ? m[langIndex()] : code(part)];
  });
  return [block(ref, self), " · ", words];
}
// facts lists facts; those of the application at hand are said without its name when bare.
function facts(places, self) {
  const out = [];
  places.slice(0, 6).forEach((f, i) => out.push(i ? t("semicolon") : null, fact(f, self)));
  if (places.length > 6) out.push(" ", count("and.more", places.length - 6));
  return out;
}

const ruleLink = (r) => (D.rules[r].unknown ? code(D.rules[r].id) : el("a", { href: href("rules", D.rules[r].id) }, code(D.rules[r].id)));
const ruleTitle = (r) => own(D.rules[r].title);
// sourceText keeps the order of its own language: "Cloud First roadmap 2025-2030, first axis" also in an Arabic line.
const sourceText = (r) => (D.rules[r].source < 0 ? null : el("bdi", null, rich(L(D.rules[r].source))));
const ruleSource = (r) => (D.rules[r].source < 0 ? null : quiet(sourceText(r)));
const ruleLine = (r) => [ruleLink(r), " ", el("span", { class: "rule-title" }, ruleTitle(r)), " ", ruleSource(r)];

// Outcomes are named by their place in D.outcomes, best first.
const outcomeKey = (o) => D.outcomes[o];
const outcome = (o) => or("outcome." + D.outcomes[o], D.outcomes[o]);
const OPEN = D.outcomes.indexOf("undetermined"), DENIED = D.outcomes.indexOf("denied");
const may = (o) => o <= D.outcomes.indexOf("open_at_worst");
const icon = (o) => svg("svg", { class: "i i-" + D.outcomes[o], width: 20, height: 20, "aria-hidden": "true", focusable: "false" }, svg("use", { href: "#i-" + D.outcomes[o] }));
const mark = (o) => el("span", { class: "mark" }, icon(o), " ", el("span", null, outcome(o)));
const legend = () => el("ul", { class: "legend" }, D.outcomes.map((_, o) => el("li", null, mark(o), " ", quiet(or("outcome." + D.outcomes[o] + ".note", "")))));

// message is the rule's own sentence about what was found.
function message(rule, params, subject, to) {
  if (D.rules[rule].message < 0) return null;
  const args = { subject: subject, target: to };
  for (const [k, v] of Object.entries(params || {})) args[k] = bdi(L(v));
  return fill(L(D.rules[rule].message), args);
}

// Rows of the data as objects: questions, reasons.
const QUESTIONS = D.questions.map(([fact_, state, ask, alone, verdicts, apps_, reason]) => ({ fact: fact_, state, ask, alone, verdicts, apps: apps_, reason }));
const ASKED = D.apps.map(() => []); // the questions of each application
QUESTIONS.forEach((q, i) => q.apps.forEach((a) => ASKED[a].push(i)));
function reasonAt(i) {
  const [k, r, m, more] = D.reasons[i];
  return Object.assign({ k, r, m: m === undefined || m < 0 ? null : D.lists[m] }, more);
}
function factPath(i) {
  const [ref, path] = D.facts[i];
  return ref < 0 ? path : D.refs[ref][0] + "." + D.refs[ref][1] + "." + path;
}

// Moves are where the plan puts applications: [wave, move].
const MOVE = new Map();
if (D.plan) D.plan.waves.forEach((w) => w.moves.forEach((m) => MOVE.set(m.app, [w, m])));
const UNPLACED = new Map(((D.plan && D.plan.unplaced) || []).map((u) => [u[0], u]));
const NEEDED_BY = D.apps.map(() => []);
D.apps.forEach((a, i) => (a.needs || []).forEach(([ref, mode]) => {
  const to = APP_OF_REF.get(ref);
  if (to !== undefined) NEEDED_BY[to].push([a.ref, mode]);
}));
const wave = (n, more) => el("a", { href: href("plan", "w" + n) }, say("wave", { n: num(n) }), more);

// scoreText is an interval of points; band is the colour of a number of points.
const band = (score) => D.bands.reduce((b, low, i) => (score >= low ? i : b), 0);
const dimension = (d) => t("dimension." + D.dimensions[d]);
function scoreCell(tagName, s) {
  if (!s || !s.length) return el(tagName, { class: "c" }, "–");
  return el(tagName, { class: "c s l" + band(s[0]) + (band(s[0]) === band(s[1]) ? "" : " both r" + band(s[1])) }, ltr(span(s[0], s[1])));
}
const median = (list_) => (list_.length ? list_.sort((a, b) => a - b)[(list_.length - 1) >> 1] : null);
const dispositionWord = (d) => (d === "open" ? quiet(t("page.open")) : or("disposition." + d, d));
// linked lists the ends of dependencies, with how each binds.
const linked = (list_) => list(list_.map(([ref, mode]) => [block(ref), mode ? quiet(" (" + or("mode." + mode, mode) + ")") : null]), 12);
