// The heat map: ten dimensions by administration and by application. A cell is two colours where unknown facts leave the score open.
const bandLegend = () => el("ul", { class: "legend bands" }, D.bands.map((low, i) => el("li", null, el("span", { class: "swatch l" + i + " r" + i }), " ", ltr(span(low, i + 1 < D.bands.length ? D.bands[i + 1] - 1 : 100)))));

view({
  id: "heat", label: "readiness.short", title: "readiness", order: 40, filters: true,
  render(root, ctx) {
    add(root, [p("quiet", t("score.note")), bandLegend()]);
    const columns = (first) => [{ label: first, class: "head" }].concat(D.dimensions.map((_, d) => ({ label: dimension(d), class: "c" })));
    const groups = D.groups && !Object.keys(ctx.filter).length ? D.groups.administrations : [];
    if (groups.length > 1) {
      add(root, h3(t("administrations")));
      grid(root, "grid heat", columns(t("administration")), groups, (g) => el("tr", null, th("head", el("a", { href: href("heat", "", { admin: g.ref < 0 ? "none" : D.refs[g.ref][1] }) }, g.ref < 0 ? t("question.nobody") : bdi(nameOf(g.ref))), el("small", null, countText("wave.size", g.apps.length))), g.scores.slice(0, D.dimensions.length).map((s) => scoreCell("td", s))));
      add(root, h3(t("applications")));
    }
    if (!ctx.apps.length) return add(root, p("empty", nothing()));
    const middle = D.dimensions.map((_, d) => {
      const scores = ctx.apps.map((i) => D.apps[i].scores[d]).filter((s) => s.length);
      return scores.length ? [median(scores.map((s) => s[0])), median(scores.map((s) => s[1]))] : [];
    });
    grid(root, "grid heat", columns(t("application")), ctx.apps, (i) => el("tr", null, appHead(i), D.apps[i].scores.map((s) => scoreCell("td", s))), el("tr", null, th("head", t("score.median")), middle.map((s) => scoreCell("td", s))));
  },
});
