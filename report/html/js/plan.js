// The plan: waves with what moves in them, what waits and why, the proofs. Without a plan: the statements that clash.
function planWave(w) {
  const make = (m) => (el("tr", null, appHead(m.app), td("", target(m.target)), td("nowrap", date(m.cutover)), td("n", dec(m.effort)),
    td("", flat((m.why || []).map((i) => rich(L(i))).concat(m.earlier < 0 ? [] : [quiet(rich(L(m.earlier)))]))),
    td("", beforehand(m.before || []))));
  const columns = ["application", "target", "wave.cutover", "wave.effort", "wave.why", "wave.before"].map((k) => ({ label: t(k), class: k === "wave.effort" ? "n" : null }));
  const card = el("details", { class: "card", id: "at-w" + w.n, open: S.arg === "w" + w.n },
    el("summary", null, el("span", { class: "strong" }, say("wave", { n: num(w.n) })), w.pilot ? tag(t("wave.pilot")) : null, quiet(date(w.start) + " – " + date(w.end)), el("span", { class: "n" }, countText("wave.size", w.moves.length))));
  grid(card, "plain", columns, w.moves, make);
  return card;
}
// beforehand lists the rules to satisfy before a move: a long list is unfolded by who wants it.
function beforehand(rules) {
  const list_ = rules.length ? flat(rules.map((r) => [ruleLink(r), " ", ruleTitle(r)])) : quiet("–");
  return rules.length > 3 ? el("details", { class: "more" }, el("summary", null, countText("page.nrules", rules.length)), list_) : list_;
}

function planConflicts(root) {
  const c = D.conflicts;
  add(root, [h3(t("plan.conflicts")), p("quiet", say(c.unproven ? "plan.conflicts.unproven" : "plan.conflicts.note"))]);
  c.list.forEach(([kind, statements, relax]) => add(root, el("div", { class: "conflict" }, el("h4", null, L(kind)),
    el("ul", null, statements.map(([f, text, place]) => el("li", null, fact(f), t("colon"), bdi(L(text)), " ", place ? quiet(code(place)) : null))),
    relax.length ? [p("", countText("plan.relax", relax.length)), el("ul", null, relax.map((i) => el("li", null, bdi(L(i)))))] : null)));
}

// planHead is what the plan says in short and on the calendar; without a plan, what clashes.
function planHead(root) {
  if (D.conflicts) planConflicts(root);
  const plan = D.plan;
  if (!plan) return D.conflicts ? null : add(root, p("empty", t("plan.none")));
  add(root, [p("first", bdi(L(plan.says))), planDisturbance(plan.disturbance), D.time ? [h3(t("plan.timeline")), ganttLegend(plan), gantt(plan), certificate(plan), EAGER() ? null : loadTable(plan)] : null]);
}
function planLists(root, plan) {
  if (plan.unplaced) {
    add(root, h3(t("plan.unplaced"), " ", quiet("(" + num(plan.unplaced.length) + ")")));
    grid(root, "plain", [{ label: t("application"), class: "head" }, { label: t("plan.because") }], plan.unplaced, ([a, , text]) => el("tr", null, appHead(a), td("", rich(L(text)))));
  }
  spaced(root, "plan.groups", null, plan.groups, ([list_, why]) => [apps(list_, 30), p("quiet", flat(why.map((i) => rich(L(i)))))]);
}
function planProofs(root, plan) {
  spaced(root, "plan.bounds", null, plan.bounds, ([name, waves, proof, list_]) => [el("span", { class: "strong" }, L(name)), t("colon"), count("plan.bound.at.least", waves), ". ", el("bdi", { class: "quiet" }, L(proof)), list_.length ? p("quiet", apps(list_)) : null]);
  spaced(root, "plan.assumptions", "plan.assumptions.note", plan.assumptions, ([f, text]) => [fact(f), t("colon"), bdi(L(text))]);
}
// spaced is a list of paragraphs under a heading, made as they come near the screen.
function spaced(root, title, note, list_, make) {
  if (!list_ || !list_.length) return;
  const body = el("ul", { class: "spaced" });
  add(root, section("", h3(t(title), " ", quiet("(" + num(list_.length) + ")")), note ? p("quiet", t(note)) : null, body));
  rows(body, list_, (x) => el("li", null, make(x)), 20);
}

view({
  id: "plan", label: "plan.short", title: "plan", order: 60,
  render(root) {
    planHead(root);
    if (!D.plan) return;
    if (D.plan.waves.length) add(root, [h3(t("plan.waves")), D.plan.waves.map(planWave)]);
    planLists(root, D.plan);
    planProofs(root, D.plan);
  },
});

// planDisturbance is what the plan changes in the one before.
function planDisturbance(x) {
  if (!x) return null;
  const moved = (x.moved || []).map(([a, from, to_, why]) => el("tr", null, appHead(a), td("c", from ? num(from) : "–"), td("c", to_ ? wave(to_) : quiet(t("page.nowave"))), td("", flat(why.map((i) => rich(L(i)))))));
  const head = [t("application"), t("page.wave.before"), t("page.wave.now"), t("page.why.open")].map((c, i) => el("th", { scope: "col", class: i === 1 || i === 2 ? "c" : null }, c));
  return section("disturbance", el("h3", { id: "at-disturbance" }, t("page.disturbance")), p("", bdi(L(x.says))),
    moved.length ? el("div", { class: "scroll" }, el("table", { class: "plain" }, el("thead", null, el("tr", null, head)), el("tbody", null, moved))) : null,
    pairs([t("page.joined"), (x.joined || []).length ? apps(x.joined) : null], [t("page.left"), (x.left || []).length ? apps(x.left) : null], [t("page.proofs"), x.proofs ? flat(x.proofs.map((i) => bdi(L(i)))) : null]));
}
