// The rules that were applied, with their sources, and on how many applications each bears.
const bars = (level) => svg("svg", { width: 22, height: 10, class: "c-" + level, "aria-hidden": "true", focusable: "false" }, [0, 8, 16].map((x) => svg("rect", { x, y: 2, width: 6, height: 6 })));

function ruleCard(i) {
  const r = D.rules[i], hits = (r.hits || []).length, refuses = (r.refuses || []).length;
  const link = (n, flag) => (n ? el("a", { href: href("apps", "", { rule: r.id, flag }) }, num(n)) : "0");
  return el("details", { class: "card rule", id: "at-" + r.id, open: S.arg === r.id },
    el("summary", null, code(r.id), el("span", null, own(r.title)), quiet(sourceText(i)), el("span", { class: "conf", title: t("rule.confidence") }, hidden(t("rule.confidence") + t("colon")), bars(r.confidence), " ", or("confidence." + r.confidence, ""))),
    pairs([t("rule.source"), [sourceText(i), r.url ? [" ", el("a", { href: r.url, rel: "noreferrer" }, code(r.url))] : null]],
      [t("rule.confidence"), [or("confidence." + r.confidence, ""), t("comma"), r.verified ? say("rule.verified", { date: bdi(date(r.verified)) }) : t("rule.unverified")]],
      [t("rule.severity"), or("severity." + r.severity, r.severity)], [t("rule.effect"), [or("effect." + r.effect, r.effect), or("status." + r.status, "") ? " · " + or("status." + r.status, "") : null]], [t("dimension"), or("dimension." + r.dimension, "")],
      [t("rule.remedy"), own(r.remedy)], ["", r.effort ? quiet(or("effort." + r.effort, r.effort)) : null], [t("rule.hits"), link(hits, "")], [t("page.refusedby.n"), refuses ? link(refuses, "refuses") : null],
      [t("rule.seen"), r.seen ? el("bdi", { lang: "en", dir: "ltr" }, r.seen) : null], [t("rule.description"), r.about ? el("bdi", { lang: "en", dir: "ltr" }, r.about) : null]));
}

view({
  id: "rules", label: "rules.short", title: "rules", order: 80, filters: "q",
  render(root, ctx) {
    add(root, p("quiet", t("rule.note")));
    const list_ = D.rules.map((_, i) => i).filter((i) => !D.rules[i].unknown && matches(fold([D.rules[i].id, L(D.rules[i].title), L(D.rules[i].source)].join(" ")), ctx.filter.q));
    const body = el("div"), chosen = RULE_BY_ID.get(ctx.arg);
    add(root, body);
    rows(body, chosen === undefined ? list_ : [chosen].concat(list_.filter((i) => i !== chosen)), ruleCard);
    return list_.length;
  },
});
