// The sovereignty matrix: applications and targets, a mark for each verdict; a mark opens its reasons below its row.
function toggleReasons(button, a, to) {
  const row = button.closest("tr"), next = row.nextElementSibling, old = next && next.className === "reasons-row" ? next : null;
  const same = button.getAttribute("aria-expanded") === "true";
  row.querySelectorAll("[aria-expanded]").forEach((b) => b.setAttribute("aria-expanded", "false"));
  if (old) old.remove();
  if (same) return;
  button.setAttribute("aria-expanded", "true");
  const v = D.apps[a].verdicts[to];
  row.after(el("tr", { class: "reasons-row" }, el("td", { colspan: row.cells.length }, el("h4", null, app(a), t("arrow"), target(to), " ", mark(v[0]), v[2] ? quiet(" ", say("until", { date: bdi(date(v[2])) })) : null), verdictBody(a, to))));
}
function verdictCell(a, to) {
  const x = D.apps[a], v = x.verdicts[to];
  if (!v) return td("c", "–");
  const label = outcome(v[0]) + (x.rec === to ? t("comma") + t("recommended") : "") + (v[2] ? " – " + date(v[2]) : "");
  return td("c v v-" + outcomeKey(v[0]) + (x.rec === to ? " rec" : ""), el("button", { type: "button", title: nameOf(D.targets[to].ref) + t("colon") + label, "aria-expanded": "false", on: { click: (e) => toggleReasons(e.currentTarget, a, to) } }, icon(v[0]), hidden(label)));
}

view({
  id: "matrix", label: "hosting.short", title: "hosting", order: 30, filters: true,
  render(root, ctx) {
    add(root, [EAGER() ? null : p("quiet", t("hosting.note")), legend(), p("quiet key", el("span", { class: "rec-key", "aria-hidden": "true" }), t("recommended"), el("span", { class: "dot" }, "·"), tag("S"), " ", t("class.sensitive_data"))]);
    const columns = [{ label: t("application"), class: "head" }, { label: t("class"), class: "c" }].concat(D.targets.map((x) => ({ class: "c target", label: [el("a", { href: href("targets", x.id) }, bdi(nameOf(x.ref))), x.kind ? el("small", null, or("kind." + x.kind, "")) : null] })));
    const ok = D.targets.map((_, to) => ctx.apps.filter((a) => D.apps[a].verdicts[to] && may(D.apps[a].verdicts[to][0])).length);
    if (!ctx.apps.length) return add(root, p("empty", nothing()));
    grid(root, "grid matrix", columns, ctx.apps, (i) => el("tr", null, appHead(i), classCell(i), D.targets.map((_, to) => verdictCell(i, to))),
      el("tr", null, th("head", t("total.ok")), td(""), ok.map((n, to) => td("c", n ? el("a", { href: href("apps", "", Object.assign({}, ctx.filter, { target: D.targets[to].id, flag: "may" })) }, num(n)) : "0"))));
  },
});
