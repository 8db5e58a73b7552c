// Maturity of administrations and registers: all levels at a glance, then for each the evidence, and what the next level asks.
function criterion([level, text, outcome_, missing, evidence]) {
  const sign = { satisfied: "✓", violated: "✗", undetermined: "?" }[outcome_] || "", open = missing || [];
  const where = [...new Set(evidence.filter((e) => e[3] && open.includes(e[0])).map((e) => e[3]))];
  return el("li", { class: "k-" + outcome_ }, el("span", { class: "sign", "aria-hidden": "true" }, sign), hidden(or("page.criterion." + outcome_, outcome_) + t("colon")),
    el("div", null, quiet(t("class.level") + " " + num(level) + t("colon")), L(text),
      open.length ? el("div", { class: "quiet" }, say("reason.missing", { facts: facts(open) }), where.slice(0, 3).map((w) => [" ", code(w)])) : null,
      evidence.filter((e) => e[3] && !open.includes(e[0])).slice(0, 3).map(([f, , value, place]) => el("div", { class: "quiet evidence" }, fact(f), value ? [t("colon"), bdi(value)] : null, " ", code(place)))));
}
function ladder(m) {
  const steps = [];
  for (let i = 1; i <= m.of; i++) steps.push(el("i", { class: i <= m.low ? "full" : i <= m.high ? "half" : null }));
  return el("span", { class: "ladder", "aria-hidden": "true" }, steps);
}
// maturitySection is one scale of a block.
function maturitySection(m) {
  const part = (key, list_, open) => (list_ && list_.length ? el("details", { class: "more", open }, el("summary", null, t(key), " ", quiet("(" + num(list_.length) + ")")), el("ul", { class: "criteria" }, list_.map(criterion))) : null);
  return section("maturity", el("h4", null, own(m.title)), p("", ladder(m), " ", say("page.level.of", { level: ltr(span(m.low, m.high)), of: num(m.of) }), " ", ruleLink(m.rule)),
    part("page.next.level", m.next, true), part("page.reached", m.met), part("page.later", m.later));
}
// maturityTable shows the levels of all blocks that are measured on the same scales.
function maturityTable(root, blocks) {
  const scales = [...new Set(blocks.flatMap(([, list_]) => list_.map((m) => m.title)))];
  const columns = [{ label: t("page.subject"), class: "head" }].concat(scales.map((title) => ({ label: own(title) })));
  grid(root, "plain ladders", columns, blocks, ([ref, list_]) => el("tr", null, th("head", el("a", { href: href("maturity", D.refs[ref][1]) }, bdi(nameOf(ref)))),
    scales.map((title) => list_.find((m) => m.title === title)).map((m) => td("nowrap", m ? [ladder(m), " ", ltr(span(m.low, m.high) + "/" + m.of)] : quiet("–")))));
}

view({
  id: "maturity", label: "page.maturity", title: "page.maturity.title", order: 50, has: () => Boolean(D.maturity),
  render(root) {
    add(root, p("quiet", t("page.maturity.note")));
    const blocks = new Map();
    D.maturity.forEach((m) => blocks.set(m.ref, (blocks.get(m.ref) || []).concat(m)));
    const kinds = new Map();
    [...blocks].forEach((b) => kinds.set(D.refs[b[0]][0], (kinds.get(D.refs[b[0]][0]) || []).concat([b])));
    kinds.forEach((list_) => maturityTable(root, list_));
    blocks.forEach((list_, ref) => {
      const id = D.refs[ref][1], body = list_.map(maturitySection);
      add(root, EAGER() ? section("", h3(block(ref)), body) : el("details", { class: "card", id: "at-" + id, open: S.arg === id }, el("summary", null, h3(bdi(nameOf(ref)))), body));
    });
  },
});
