// The whole report on one long page, for paper and for files: what a director reads first, then the lists in small type. Cards are left out:
// unfolded, one takes some twenty pages, and browsers take minutes to lay out a few hundred; the card's own page prints it.
const PAPER = ["overview", "targets", "services", "calendar", "changes", "maturity", "apps", "matrix", "heat", "waves", "graph", "questions", "rules"];
const PAPER_QUESTIONS = 250; // the most valuable stand first; the rest are on the screen and in the workbook

// calendar and waves are the two halves of the plan: without a label they are in no navigation, but #/calendar shows them.
view({
  id: "calendar", title: "plan", order: 91, has: () => Boolean(D.plan || D.conflicts),
  render: planHead,
});
view({
  id: "waves", title: "plan.waves", order: 92, has: () => Boolean(D.plan),
  render(root) {
    add(root, p("note", t("whole.rules")));
    D.plan.waves.forEach((w) => add(root, waveLines(w)));
    planLists(root, D.plan);
    planProofs(root, D.plan);
  },
});

// waveLines are the moves of a wave, each in two lines: what, where to and when; then why then, and what must be done before. What is to be
// done before every move of the wave is said once.
function waveLines(w) {
  const joined = (list_) => list_.map((x, i) => [i ? t("semicolon") : null, x]), rules = (list_) => list(list_.map(ruleLink), list_.length);
  const head = [["application"], ["target"], ["wave.cutover"], ["wave.effort", "n"]].map(([k, cls]) => el("th", { scope: "col", class: cls }, t(k)));
  const common = w.moves.length < 2 ? [] : (w.moves[0].before || []).filter((r) => w.moves.every((m) => (m.before || []).includes(r)));
  const rows_ = w.moves.map((m) => {
    const why = (m.why || []).map((i) => rich(L(i))).concat(m.earlier < 0 ? [] : [rich(L(m.earlier))]), before = (m.before || []).filter((r) => !common.includes(r));
    return [el("tr", { class: "move" }, appHead(m.app), td("", target(m.target)), td("nowrap", date(m.cutover)), td("n", dec(m.effort))),
      el("tr", { class: "told" }, el("td", { colspan: 4 }, why.length ? p("", quiet(t("wave.why"), t("colon")), joined(why)) : null, before.length ? p("", quiet(t("wave.before"), t("colon")), rules(before)) : null))];
  });
  return [h3(say("wave", { n: num(w.n) }), w.pilot ? [" ", tag(t("wave.pilot"))] : null, " ", quiet(date(w.start) + " – " + date(w.end) + " · " + countText("wave.size", w.moves.length))),
    common.length ? p("common", quiet(t("whole.common"), t("colon")), rules(common)) : null,
    el("table", { class: "plain moves" }, el("thead", null, el("tr", null, head)), el("tbody", null, rows_))];
}

view({
  id: "whole", title: "title", order: 93, plain: true,
  render(root) {
    PAPER.map(viewOf).filter((v) => v && (v.id !== "graph" || G)).forEach((v) => {
      const part = el("section", { class: "whole view v-" + v.id + (D.apps.length > 12 ? " long" : "") }, el("h2", null, t(v.title)));
      root.append(part);
      if (v.id === "apps") add(part, p("note", t("whole.cards")));
      v.render(part, { arg: "", apps: everyApp(), filter: {} });
    });
    // On paper nothing answers to an address, and a browser takes minutes to look up some twenty thousand of them.
    root.querySelectorAll('a[href^="#"]').forEach((a) => a.removeAttribute("href"));
  },
});
