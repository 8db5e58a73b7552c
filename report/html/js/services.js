// E-services by audience: each is as ready as the least ready of its applications.
const worst = (list_) => list_.reduce((o, a) => Math.max(o, D.apps[a].best), 0);

view({
  id: "services", label: "page.services", title: "page.services.title", order: 45, has: () => Boolean(D.groups && D.groups.services),
  render(root) {
    add(root, p("quiet", t("page.services.note")));
    D.groups.audiences.filter((g) => g.name).forEach((g) => {
      const mine = D.groups.services.filter((s) => s.audience === g.name), counts = outcomeCounts(g.apps), overall = g.scores[D.dimensions.length];
      add(root, section("audience", el("h3", { id: "at-" + g.name }, or("audience." + g.name, g.name), " ", quiet(countText("page.nservices", mine.length), " · ", el("a", { href: href("apps", "", { audience: g.name }) }, countText("wave.size", g.apps.length)), " · ", t("page.mean"), t("colon"), ltr(span(overall[0], overall[1])))), shareBar(counts, { audience: g.name }), serviceTable(mine)));
    });
    const others = D.groups.services.filter((s) => !s.audience);
    if (others.length) add(root, section("audience", h3(t("question.nobody")), serviceTable(others)));
  },
});
function serviceTable(list_) {
  const head = ["page.service", "administration", "page.ready", "applications", "page.online", "page.requests"].map((k, i) => el("th", { scope: "col", class: i > 3 ? "n" : null }, t(k)));
  const row = (s) => el("tr", null, th("", bdi(nameOf(s.ref))), td("", s.admin < 0 ? quiet("–") : bdi(nameOf(s.admin))), td("", s.apps.length ? mark(worst(s.apps)) : quiet(t("question.nobody"))), td("", s.apps.length ? apps(s.apps) : quiet("–")),
    td("n", s.level < 0 ? quiet(t("question.nobody")) : ltr(s.level + "/4")), td("n", s.requests < 0 ? quiet("–") : [num(s.requests), s.online < 0 || !s.requests ? null : quiet(" (" + percent(s.online, s.requests) + " " + t("page.online.share") + ")")]));
  return el("div", { class: "scroll" }, el("table", { class: "plain" }, el("thead", null, el("tr", null, head)), el("tbody", null, list_.map(row))));
}
