// The executive page: how many may move, where to, what blocks, when it is done, what to ask first. Every number leads to its list.
const to = (id, filter, ...c) => el("a", { href: href(id, "", filter) }, ...c);
const big = (id, filter, n) => el("a", { class: "num", href: href(id, "", filter) }, num(n));

function shareBar(counts, filter) {
  const all = counts.reduce((a, b) => a + b, 0);
  const parts = counts.map((n, o) => n === 0 ? null : el("a", { class: "s-" + D.outcomes[o], href: href("apps", "", Object.assign({}, filter, { best: D.outcomes[o] })), css: { "flex-grow": n }, title: outcome(o) + t("colon") + num(n) }, hidden(outcome(o) + t("colon")), el("span", null, num(n))));
  return all ? el("div", { class: "share" }, parts) : null;
}
function outcomeCounts(list_) {
  const counts = D.outcomes.map(() => 0);
  list_.forEach((i) => counts[D.apps[i].best]++);
  return counts;
}
// movable is how many may move: those a target is open to, whatever the unknown facts turn out to be.
const movable = () => D.apps.filter((a) => a.rec >= 0).length;
const everyApp = () => D.apps.map((_, i) => i);

function cardMay(counts) {
  return [el("h3", null, t("page.howmany")),
    p("lead", big("apps", { best: "may" }, movable()), " ", quiet(countText("page.of", D.apps.length))), p("quiet small", t("page.bybest")),
    el("ul", { class: "rows" }, counts.map((n, o) => n ? el("li", null, to("apps", { best: D.outcomes[o] }, mark(o)), to("apps", { best: D.outcomes[o] }, num(n))) : null))];
}

function cardWhere() {
  const n = D.targets.map((_, i) => D.apps.filter((a) => a.rec === i).length), none = D.apps.filter((a) => a.rec < 0).length;
  const order = n.map((_, i) => i).filter((i) => n[i]).sort((a, b) => n[b] - n[a]), top = order.slice(0, 4), most = Math.max(1, ...n);
  const row = (label, filter, x) => el("li", null, label, el("span", { class: "meter", "aria-hidden": "true" }, el("i", { css: { "inline-size": (100 * x) / most + "%" } })), to("apps", filter, num(x)));
  const list_ = top.map((i) => row(to("apps", { target: D.targets[i].id }, target(i)), { target: D.targets[i].id }, n[i]));
  if (order.length > top.length) list_.push(el("li", null, to("matrix", {}, count("and.more", order.length - top.length))));
  return [el("h3", null, t("page.whereto")), list_.length ? el("ul", { class: "rows metered" }, list_) : p("quiet", t("page.nowhere")),
    none ? p("quiet note-line", count("page.norec", none)) : null];
}

function cardBlocks() {
  const rules = D.rules.map((r, i) => i).filter((i) => (D.rules[i].refuses || []).length).sort((a, b) => D.rules[b].refuses.length - D.rules[a].refuses.length);
  const row = (i) => el("li", null, el("span", null, ruleTitle(i), " ", el("a", { class: "cite", href: href("rules", D.rules[i].id) }, sourceText(i))), to("apps", { rule: D.rules[i].id, flag: "refuses" }, num(D.rules[i].refuses.length)));
  const stays = ["denied", "undetermined"].map((o) => [o, D.apps.filter((a) => D.outcomes[a.best] === o).length]).filter(([, n]) => n);
  return [el("h3", null, t("page.blocks")),
    stays.length ? p("stays", stays.map(([o, n], i) => [i ? " · " : null, t("page.stays." + o), t("colon"), to("apps", { best: o }, num(n))])) : null,
    rules.length ? [p("quiet small", t("page.blocks.note")), el("ul", { class: "rows wide" }, rules.slice(0, 3).map(row))] : p("quiet", t("page.noblocks"))];
}

function cardWhen() {
  const title = el("h3", null, t("page.when"));
  if (D.conflicts) return [title, p("warn", D.conflicts.unproven ? say("head.unproven") : count("head.no.plan", D.conflicts.list.length)), p("", to("plan", {}, t("plan.conflicts")))];
  const plan = D.plan;
  if (!plan || !plan.waves.length) return [title, p("quiet", t("plan.none"))];
  const last = plan.waves[plan.waves.length - 1], moved = plan.waves.reduce((n, w) => n + w.moves.length, 0), most = Math.max(1, ...plan.waves.map((w) => w.moves.length));
  const bars = plan.waves.slice(0, 24).map((w) => el("a", { href: href("plan", "w" + w.n), class: w.pilot ? "pilot" : null, title: say("wave", { n: num(w.n) }).join("") + " · " + date(w.start) + " – " + date(w.end) + " · " + countText("wave.size", w.moves.length), css: { "block-size": Math.max(8, (100 * w.moves.length) / most) + "%" } }, hidden(t("wave").replace("{n}", num(w.n)) + t("colon") + countText("wave.size", w.moves.length))));
  return [title, p("lead", el("a", { class: "num date", href: href("plan") }, bdi(date(last.end)))),
    p("", say("page.moves", { moved: to("plan", {}, countText("wave.size", moved)), waves: to("plan", {}, countText("page.waves", plan.waves.length)), start: date(plan.waves[0].start) })),
    el("div", { class: "waves" }, bars), p("quiet", plan.gap > 0 ? count("head.gap", plan.gap) : say("head.gap.zero"))];
}

function cardAsk() {
  const q = QUESTIONS, title = el("h3", null, t("page.ask"));
  if (!q.length) return [title, p("quiet", t("question.none"))];
  const item = (x, i) => el("li", null, el("a", { href: href("questions", String(i + 1)) }, factPlain(x.fact)), el("small", { class: "quiet" }, x.ask < 0 ? t("question.nobody") : bdi(nameOf(x.ask)), x.alone ? [" · ", count("page.settles", x.alone)] : null));
  return [title, p("lead", big("questions", {}, q.length), " ", quiet(countText("page.openquestions", q.length))), el("ol", { class: "asks" }, q.slice(0, 3).map(item))];
}
// factPlain is a fact in words without links, for what is a link itself.
function factPlain(i) {
  const [ref, path] = D.facts[i];
  if (ref === -2) return code(path);
  return [ref < 0 ? null : [bdi(nameOf(ref)), " · "], path.split(".").map((part, k) => [k ? t("below") : null, D.attributes[part] ? D.attributes[part][langIndex()] : code(part)])];
}

view({
  id: "overview", label: "summary", title: "summary", order: 10, plain: true,
  render(root) {
    const counts = outcomeCounts(everyApp()), all = D.apps.length, ok = movable();
    const n = (x) => el("strong", null, num(x));
    const first = all === 0 ? say("head.none") : D.targets.length === 0 ? count("head.no.target", all) : ok === 0 ? say("page.head.none", { all: n(all) }) : ok === all ? say("page.head.all", { all: n(all) }) : say("page.head", { ok: n(ok), all: n(all) });
    add(root, [p("first", first), shareBar(counts),
      el("div", { class: "cards" },
        section("tile may", cardMay(counts)), section("tile where", cardWhere()), section("tile when", cardWhen()), section("tile blocks", cardBlocks()), section("tile ask", cardAsk()))]);
    const more = overviewMore();
    if (more.length) add(root, el("ul", { class: "also" }, more.map((m) => el("li", null, m))));
  },
});

// overviewMore are the lines below the five cards.
function overviewMore() {
  const out = [], open = D.apps.filter((a) => a.missing && a.missing.length).length, sensitive = D.apps.filter((a) => a.sensitive).length;
  if (sensitive) out.push([el("a", { href: href("apps", "", { flag: "sensitive" }) }, num(sensitive)), " ", t("page.sensitive")]);
  if (open) out.push([el("a", { href: href("apps", "", { flag: "open" }) }, num(open)), " ", t("page.classopen")]);
  if (D.plan && D.plan.disturbance) out.push([el("a", { href: href("plan", "disturbance") }, num((D.plan.disturbance.moved || []).length)), " ", t("page.disturbed")]);
  if (D.change) out.push([el("a", { href: href("changes") }, num(D.change.flips.length)), " ", say("page.changed", { date: bdi(date(D.change.from)) })]);
  return out;
}
