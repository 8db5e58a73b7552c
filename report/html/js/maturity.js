// Maturity of administrations and registers: levels with evidence, and what the next one asks.
function criterion([level, text, outcome_, missing, evidence]) {
  const sign = { satisfied: "✓", violated: "✗", undetermined: "?" }[outcome_] || "";
  return el("li", { class: "k-" + outcome_ }, el("span", { class: "sign", "aria-hidden": "true" }, sign), hidden(or("page.criterion." + outcome_, outcome_) + t("colon")),
    el("div", null, quiet(t("class.level") + " " + num(level) + t("colon")), L(text),
      missing && missing.length ? el("div", { class: "quiet" }, say("reason.missing", { facts: facts(missing) })) : null,
      evidence.filter((e) => e[3]).slice(0, 3).map(([f, , value, place]) => el("div", { class: "quiet evidence" }, fact(f), value ? [t("colon"), bdi(value)] : null, " ", code(place)))));
}
function ladder(m) {
  const steps = [];
  for (let i = 1; i <= m.of; i++) steps.push(el("i", { class: i <= m.low ? "full" : i <= m.high ? "half" : null }));
  return el("span", { class: "ladder", "aria-hidden": "true" }, steps);
}

view({
  id: "maturity", label: "page.maturity", title: "page.maturity.title", order: 50, has: () => Boolean(D.maturity),
  render(root) {
    add(root, p("quiet", t("page.maturity.note")));
    D.maturity.forEach((m) => {
      const part = (key, list_, open) => (list_ && list_.length ? el("details", { class: "more", open }, el("summary", null, t(key), " ", quiet("(" + num(list_.length) + ")")), el("ul", { class: "criteria" }, list_.map(criterion))) : null);
      add(root, section("maturity", el("h3", null, block(m.ref), " ", quiet(own(m.title))), p("", ladder(m), " ", say("page.level.of", { level: ltr(span(m.low, m.high)), of: num(m.of) }), " ", ruleLink(m.rule)),
        part("page.next.level", m.next, true), part("page.reached", m.met), part("page.later", m.later)));
    });
  },
});
