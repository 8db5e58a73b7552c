// Questions worth asking, the most valuable first.
view({
  id: "questions", label: "questions.short", title: "questions", order: 70, filters: true,
  render(root, ctx) {
    if (!QUESTIONS.length) return add(root, p("empty", t("question.none")));
    const narrowed = Object.keys(ctx.filter).length > 0, mine = new Set(ctx.apps);
    const list_ = QUESTIONS.map((_, i) => i).filter((i) => !narrowed || QUESTIONS[i].apps.some((a) => mine.has(a)));
    const more = EAGER() ? list_.splice(PAPER_QUESTIONS).length : 0;
    add(root, p("quiet", t("question.note")));
    if (!list_.length) return add(root, p("empty", nothing()));
    const chosen = Number(ctx.arg) - 1, first = list_.indexOf(chosen);
    const columns = [{ label: hidden(t("page.cause.number")), class: "n" }, { label: t("question") }, { label: t("question.ask") }, { label: t("question.state") }, { label: t("question.apps") }, { label: t("question.alone"), class: "n" }, { label: t("question.verdicts"), class: "n" }];
    grid(root, "plain questions", columns, first > 40 ? [chosen].concat(list_.filter((i) => i !== chosen)) : list_, (i) => {
      const q = QUESTIONS[i];
      return el("tr", { id: "at-" + (i + 1), class: i === chosen ? "chosen" : null }, td("n quiet", num(i + 1)), th("", fact(q.fact), el("small", null, code(factPath(q.fact)))), td("", q.ask < 0 ? quiet(t("question.nobody")) : bdi(nameOf(q.ask))),
        td("", or("state." + q.state, q.state), q.reason ? el("small", { class: "quiet" }, " ", bdi(q.reason)) : null), td("", apps(q.apps, 4)), td("n", num(q.alone)), td("n", num(q.verdicts)));
    });
    if (more) add(root, p("note", say("limited", { shown: num(list_.length), all: num(list_.length + more) })));
  },
});
