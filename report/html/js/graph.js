// Dependencies: what each application needs, and what needs it.
const ends = (list_) => list(list_.map(([ref, mode]) => [block(ref), mode ? quiet(" (" + or("mode." + mode, mode) + ")") : null]), 12);

view({
  id: "graph", label: "graph", title: "graph", order: 65, filters: true,
  render(root, ctx) {
    const linked = ctx.apps.filter((i) => D.apps[i].needs || NEEDED_BY[i].length);
    if (!linked.length) return add(root, p("empty", t("graph.none")));
    grid(root, "plain", [{ label: t("application"), class: "head" }, { label: t("class"), class: "c" }, { label: t("needs") }, { label: t("needed.by") }], linked,
      (i) => el("tr", null, appHead(i), classCell(i), td("", ends(D.apps[i].needs || [])), td("", ends(NEEDED_BY[i]))));
  },
});
