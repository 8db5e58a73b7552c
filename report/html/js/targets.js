// The targets: how many applications each may take, what it holds today and would hold, whose it is.
view({
  id: "targets", label: "page.targets", title: "page.targets.title", order: 35, has: () => D.targets.length > 0,
  render(root) {
    const n = (to, list_, filter) => td("n", list_ ? el("a", { href: href("apps", "", filter) }, num(list_)) : el("span", { class: "zero" }, "0"));
    const columns = ["target", "page.provider", "total.ok", "recommended", "page.today", "page.placed", "page.month"].map((k, i) => ({ label: k === "page.month" && D.currency ? [t(k), " (", ltr(D.currency), ")"] : t(k), class: i > 1 ? "n" : null }));
    grid(root, "plain", columns, D.targets.map((_, i) => i), (i) => {
      const x = D.targets[i], held = D.groups && D.groups.targets[i] || { today: [], placed: [] }, open = D.apps.filter((a) => opens(x.id, a)).length;
      const row = el("tr", { id: "at-" + x.id }, th("", target(i), el("small", null, or("kind." + x.kind, ""))), td("", held.provider ? bdi(held.provider) : quiet(t("question.nobody"))),
        n(i, open, { target: x.id, flag: "may" }), n(i, D.apps.filter((a) => a.rec === i).length, { target: x.id }), n(i, (held.today || []).length, { target: x.id, flag: "today" }), n(i, (held.placed || []).length, { target: x.id, flag: "placed" }),
        td("n", held.month ? ltr(held.month.length > 1 ? (held.month[0] === held.month[1] ? num(held.month[0]) : num(held.month[0]) + "–" + num(held.month[1])) : "≥ " + num(held.month[0])) : quiet("–")));
      return row;
    });
    if (D.groups && D.groups.providers) add(root, [h3(t("page.providers")), p("quiet", t("page.providers.note")), el("ul", { class: "rows metered narrow" }, D.groups.providers.map(([name, list_, permille]) => el("li", null, bdi(typeof name === "number" ? nameOf(name) : name), el("span", { class: "meter", "aria-hidden": "true" }, el("i", { css: { "inline-size": permille / 10 + "%" } })), el("span", null, num(list_.length)))))]);
  },
});
