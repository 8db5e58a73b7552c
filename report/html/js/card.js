// One application on a page: class and where it comes from, targets with their reasons, scores, questions, disposition, wave.

// compared says what is asked and what is offered: "Location of the data – required: Morocco; offered: any country".
function compared([component, need, low, high]) {
  const level = (key) => bdi(or(key, key.slice(key.indexOf(".") + 1)));
  return say("reason.need", { component: t("component." + component), need: level(need), offer: low === high ? level(low) : say("reason.range", { low: level(low), high: level(high) }) });
}

// reasonTexts are the sentences of a reason about a subject, for the application at hand.
function reasonTexts(r, subject, a, to) {
  const out = [], about = r.a === undefined ? subject : r.a;
  if (r.c) out.push(compared(r.c));
  const said = r.c || r.k === "unknown" ? null : message(r.r, r.p, block(about, a), target(to));
  if (said) out.push(said);
  else if (r.p && r.k !== "unknown") out.push(Object.entries(r.p).map(([k, v], i) => [i ? t("semicolon") : null, code(k + " = " + L(v))]));
  if (r.u) out.push(say("until", { date: bdi(date(r.u)) }));
  if (r.e) out.push(say("reason.recheck", { date: bdi(date(r.e)) }));
  if (r.d) out.push(say("reason.due", { date: bdi(date(r.d)), rule: code(r.n || "") }));
  if (r.m) out.push(say("reason.missing", { facts: facts(r.m, a) }));
  return out;
}
function reasonItem(i, subject, a, to) {
  const r = reasonAt(i), rule = D.rules[r.r], fixes = (r.k === "denial" || r.k === "condition") && rule.remedy >= 0;
  const kind = r.w ? t("reason.waived") : or("reason." + r.k, r.k), sure = r.f || rule.confidence;
  return el("li", { class: "r-" + r.k }, el("span", { class: "kind" }, kind),
    el("div", null, ruleLine(r.r), sure ? [" ", tag(t("rule.confidence") + t("colon") + t("confidence." + sure), { class: "tag conf" })] : null,
      reasonTexts(r, subject, a, to).map((x) => el("div", null, x)),
      fixes ? el("div", { class: "remedy" }, quiet(t("rule.remedy"), t("colon")), own(rule.remedy)) : null));
}
// verdictBody tells the parts of a verdict.
function verdictBody(a, to) {
  const parts = D.parts[D.apps[a].verdicts[to][1]];
  if (!parts.length) return p("quiet", t("reason.none"));
  return parts.map(([subject, , reasons]) => [subject < 0 ? null : p("part", say("reason.part", { subject: block(subject, a) })), el("ul", { class: "reasons" }, reasons.map((r) => reasonItem(r, subject, a, to)))]);
}
function verdictBlock(a, to, open) {
  const x = D.apps[a], v = x.verdicts[to];
  return el("details", { class: "verdict", open },
    el("summary", null, el("span", { class: "strong" }, target(to)), mark(v[0]), v[2] ? quiet(say("until", { date: bdi(date(v[2])) })) : null,
      x.rec === to ? tag(t("recommended"), { class: "tag rec-tag" }) : null, x.prov === to && x.prov !== x.rec ? tag(t("page.provisional")) : null),
    verdictBody(a, to));
}
function cardTargets(a, chosen) {
  const x = D.apps[a], judged = D.targets.map((_, i) => i).filter((i) => x.verdicts[i]);
  judged.sort((m, n) => (n === x.rec) - (m === x.rec) || x.verdicts[m][0] - x.verdicts[n][0] || m - n);
  return [judged.map((i) => verdictBlock(a, i, chosen ? D.targets[i].id === chosen : i === x.rec || x.verdicts[i][0] === OPEN)),
    (x.splits || []).map(([to_, apart]) => p("note", t("page.split"), t("colon"), target(to_), t("semicolon"), list(apart.map(([d, on]) => [block(d), t("arrow"), list(on.map(target))]))))];
}

// way draws how a class came: the block it comes from, and the applications the data went through.
function way(origin, steps, a) {
  const self = D.apps[a].ref, stops = steps.length ? steps : [self];
  const boxes = (APP_OF_REF.has(origin) && origin === stops[0] ? [] : [origin]).concat(stops[stops.length - 1] === self ? stops : stops.concat(self));
  return el("ol", { class: "way" }, boxes.map((ref) => el("li", { class: ref === self ? "here" : D.refs[ref][0] === "application" ? null : "source" },
    APP_OF_REF.has(ref) || ref === self ? null : quiet(or("kindof." + D.refs[ref][0], ""), " "), ref === self ? bdi(nameOf(ref)) : block(ref))));
}
function cardClass(a) {
  const x = D.apps[a];
  if (!x.class) return p("quiet", t("class.bottom"));
  const row = ([key, level, open, why]) => el("tr", null, th("", t("class." + key)), td("", rich(L(level)), open ? [" ", tag(t("class.open"), { class: "tag open" })] : null),
    td("", why.length ? why.map(([origin, steps, rules]) => el("div", { class: "why" }, way(origin, steps, a), rules.map((r) => [" ", ruleLink(r)]))) : quiet("–")));
  return [el("div", { class: "scroll" }, el("table", { class: "plain classes" }, el("thead", null, el("tr", null, ["class.component", "class.level", "page.path"].map((k) => el("th", { scope: "col" }, t(k))))), el("tbody", null, x.class.map(row)))),
    x.missing ? p("note", say("class.missing", { facts: facts(x.missing, a) })) : null];
}

// cardScores draws the interval of each dimension: from its number if all unknown facts turn out badly to that if all turn out well.
function cardScores(a) {
  const x = D.apps[a];
  const row = (s, d) => {
    if (!s.length) return null;
    const takes = (x.takes || []).map((k) => D.takes[k]).filter((k) => k[0] === d);
    const bar = el("span", { class: "interval", "aria-hidden": "true" }, el("i", { class: "b" + band(s[0]), css: { "inline-size": s[0] + "%" } }), el("i", { class: "perhaps b" + band(s[1]), css: { "inline-size": s[1] - s[0] + "%" } }));
    const text = ([, points, certain, r, subject, to_]) => el("li", null, ltr((points > 0 ? "+" : "") + num(points)), " ", ruleLink(r), " ", ruleTitle(r), subject < 0 ? null : [" ", say("reason.part", { subject: block(subject, a) })], to_ < 0 ? null : [" ", say("explain.on", { target: target(to_) })], certain ? null : quiet(" (" + t("score.takes.perhaps") + ")"));
    return el("li", null, el("details", null, el("summary", null, el("span", null, dimension(d)), bar, ltr(span(s[0], s[1]))), takes.length ? el("ul", { class: "flat takes" }, takes.map(text)) : p("quiet", "–")));
  };
  return [p("quiet", t("score.note")), el("ul", { class: "scores" }, x.scores.map(row))];
}

function adviceText(v, a) {
  const word = (d) => el("strong", null, or("disposition." + d, d)), out = [];
  if (v.decided) {
    const o = v.decided;
    out.push(o.reason ? say("disposition.decided", { what: word(o.what), reason: bdi(o.reason) }) : say("disposition.unreasoned", { what: word(o.what) }));
    if (o.stays) out.push(say("disposition.stays", { reason: bdi(o.stays) }));
    if (o.against) out.push(t("disposition." + o.against));
  }
  if (!v.possible) out.push(t("disposition.nothing"));
  else if (!v.best) out.push(say("disposition.open", { list: list(v.possible.map(word)), facts: facts(v.missing || [], a) }), v.nothing ? t("disposition.mayNothing") : null);
  else if (!v.next) out.push(say("disposition.alone", { best: word(v.best) }));
  else if (v.margin[1] === 0) out.push(say("disposition.level", { best: word(v.best), next: word(v.next) }));
  else out.push(say("disposition.ahead", { best: word(v.best), next: word(v.next), points: ltr(span(v.margin[0], v.margin[1])) }));
  return out.map((x) => [x, " "]);
}
function cardAdvice(a) {
  const v = D.apps[a].advice;
  if (!v) return null;
  const row = (i) => {
    const [d, points, certain, excludes, r, subject, params] = D.leanings[i];
    const why = certain ? message(r, params, block(subject, a), null) || ruleTitle(r) : ruleTitle(r);
    return el("li", null, excludes ? say("disposition.excluded", { what: or("disposition." + d, d), reason: why }) : say("disposition.because", { what: or("disposition." + d, d), points: ltr((points > 0 ? "+" : "") + num(points)), reason: why }), " ", ruleLink(r), certain ? null : quiet(" " + t("disposition.perhaps")));
  };
  return [p("", adviceText(v, a)), v.rows ? el("details", { class: "more" }, el("summary", null, t("page.speaks")), el("ul", { class: "flat" }, v.rows.map(row))) : null];
}

function cardWave(a) {
  const at = MOVE.get(a), u = UNPLACED.get(a);
  if (at) {
    const [w, m] = at;
    const why = (m.why || []).map((i) => rich(L(i))).concat(m.earlier < 0 ? [] : [quiet(rich(L(m.earlier)))]);
    return [pairs([t("wave.one"), [wave(w.n), " ", quiet(date(w.start) + " – " + date(w.end)), w.pilot ? [" ", tag(t("wave.pilot"))] : null]], [t("wave.cutover"), date(m.cutover)], [t("target"), target(m.target)], [t("wave.effort"), dec(m.effort)], [t("wave.work"), m.work ? flat(m.work.map((i) => rich(L(i)))) : null], [t("wave.why"), flat(why)],
      [t("wave.before"), m.before ? flat(m.before.map((r) => [ruleLink(r), " ", own(D.rules[r].remedy) || ruleTitle(r)])) : null])];
  }
  if (u) return p("", rich(L(u[2])));
  return D.plan || D.conflicts ? p("quiet", t("page.nowave")) : null;
}

// sheet is the whole card of an application.
function sheet(a, chosen, level) {
  const x = D.apps[a], all = ASKED[a], asked = all.slice(0, 12), calls = x.needs || [], callers = NEEDED_BY[a];
  const waveBody = cardWave(a), advice = cardAdvice(a);
  return el("article", { class: "sheet" },
    el("header", { class: "sheet-head" }, el(level || "h3", { class: "name" }, bdi(appName(a)), " ", code(x.id)),
      el("dl", { class: "strip" }, [[t("administration"), admin(a)], [t("class"), [el("bdi", { dir: "ltr", class: "class" }, x.system), x.sensitive ? [" ", tag(t("class.sensitive_data"))] : null]], [t("outcome.by"), mark(x.best)], [t("recommended"), target(x.rec)],
        [t("disposition"), x.advice ? dispositionWord(dispositionOf(x)) : null], [t("wave.one"), x.wave ? wave(x.wave) : null]].filter((k) => k[1]).map(([k, v]) => el("div", null, el("dt", null, k), el("dd", null, v))))),
    section("", h3(t("class")), cardClass(a)), section("", h3(t("hosting.short")), cardTargets(a, chosen)), section("", h3(t("readiness")), cardScores(a)),
    asked.length ? section("", h3(t("questions.short")), el("ul", { class: "flat" }, asked.map((q) => el("li", null, el("a", { href: href("questions", String(q + 1)) }, factPlain(QUESTIONS[q].fact)), " ", quiet(or("state." + QUESTIONS[q].state, QUESTIONS[q].state), QUESTIONS[q].ask < 0 ? null : [" · ", bdi(nameOf(QUESTIONS[q].ask))]))), all.length > asked.length ? el("li", null, el("a", { href: href("questions", "", { q: x.id }) }, count("and.more", all.length - asked.length))) : null)) : null,
    advice ? section("", h3(t("disposition")), advice) : null, waveBody ? section("", h3(t("page.when.why")), waveBody) : null,
    calls.length || callers.length ? section("", h3(t("graph")), pairs([t("needs"), calls.length ? linked(calls) : null], [t("needed.by"), callers.length ? linked(callers) : null])) : null);
}

view({
  id: "card", title: "application", order: 25, plain: true,
  render(root, ctx) {
    const a = APP_BY_ID.get(ctx.arg);
    if (a === undefined) return add(root, p("empty", t("page.lookup"), " ", el("a", { href: href("apps") }, t("page.back"))));
    const turn = (i, key) => (D.apps[i] ? el("a", { href: href("card", D.apps[i].id), title: appName(i) }, t(key)) : null);
    add(root, [el("p", { class: "pager" }, el("a", { href: href("apps") }, t("page.back")), turn(a - 1, "page.prev"), turn(a + 1, "page.next")), sheet(a, ctx.filter.target)]);
    document.title = appName(a) + " · " + t("title");
    if (ctx.filter.target) setTimeout(() => { const v = root.querySelector(".verdict[open]"); if (v) v.scrollIntoView({ block: "center" }); });
  },
});
view({
  id: "cards", title: "page.cards", order: 26, filters: true,
  render(root, ctx) {
    const body = el("div");
    add(root, body);
    rows(body, ctx.apps, (a) => sheet(a), 8);
  },
});
// On paper a single card and the plan are unfolded. Of many cards what is open on the screen is: the recommended target and what waits for facts.
addEventListener("beforeprint", () => document.querySelectorAll(".v-card details, .v-plan details").forEach((d) => { d.open = true; }));
