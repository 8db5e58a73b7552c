// What is different since an earlier run, and because of what. Causes have numbers, by which changed answers name them.
function says(f, s) {
  if (!s) return quiet(t("page.noanswer"));
  if (f.kind === "verdict") {
    const [word, day] = s.split(", until "), o = D.outcomes.indexOf(word);
    return o < 0 ? bdi(s) : [mark(o), day ? quiet(" ", say("until", { date: bdi(date(day)) })) : null];
  }
  if (f.kind === "recommendation") {
    const i = D.targets.findIndex((x) => x.id === s);
    return i < 0 ? bdi(s) : target(i);
  }
  if (f.kind === "finding") return or("page.criterion." + s, null) || bdi(s);
  return bdi(plainWord(s) || or(f.part + "." + s, s));
}
// plainWord are the words an answer has in common with every other.
const plainWord = (s) => ({ yes: t("yes"), no: t("no"), true: t("yes"), false: t("no"), nothing: t("page.nothing.said") })[s] || (/^\d{4}-\d\d-\d\d$/.test(s) ? date(s) : undefined);
function flipAbout(f) {
  const out = [f.about < 0 ? null : block(f.about)];
  if (f.target >= 0) out.push(t("arrow"), target(f.target));
  if (f.part) out.push(" · ", or("class." + f.part, or("dimension." + f.part, or("component." + f.part, f.part))));
  if (f.rule >= 0) out.push(" · ", ruleLink(f.rule));
  return out;
}
function flipCauses(f) {
  const link = (i) => el("a", { href: href("changes", "cause" + (i + 1)) }, num(i + 1));
  const ways = (f.alone || []).map((i) => [link(i)]).concat((f.sets || []).map((set) => set.map((i, k) => [k ? " + " : null, link(i)])));
  if (!ways.length) ways.push((f.needed || []).map((i, k) => [k ? " + " : null, link(i)]));
  return ways.map((w, k) => [k ? t("semicolon") : null, w]);
}
function causes(root, title, which) {
  const list_ = D.change.causes.map((x, i) => [x, i]).filter(([x]) => which(x));
  if (!list_.length) return;
  add(root, h3(t(title), " ", quiet("(" + num(list_.length) + ")")));
  const columns = [{ label: hidden(t("page.cause.number")), class: "n" }, { label: t("page.cause") }, { label: t("page.flip.was") }, { label: t("page.flip.is") }, { label: t("page.changes.title"), class: "n" }];
  grid(root, "plain causes", columns, list_, ([x, i]) => el("tr", { id: "at-cause" + (i + 1) }, td("n", num(i + 1)), th("", quiet(or("page.cause." + x.kind, x.kind), t("colon")), x.fact < 0 ? code(x.name) : fact(x.fact), x.place ? el("small", null, code(x.place)) : null), td("", x.old ? bdi(plainWord(x.old) || x.old) : quiet("–")), td("", x.new ? bdi(plainWord(x.new) || x.new) : quiet("–")), td("n", num(x.flips))));
}

view({
  id: "changes", label: "page.changes", title: "page.changes.title", order: 55, has: () => Boolean(D.change), filters: true,
  render(root, ctx) {
    const c = D.change, narrowed = Object.keys(ctx.filter).length > 0, mine = new Set(ctx.apps);
    const flips = c.flips.filter((f) => !narrowed || mine.has(f.app));
    add(root, [p("quiet", say("page.changes.days", { from: bdi(date(c.from)), to: bdi(date(c.to)) })), c.cut ? p("note", t("page.changes.cut")) : null]);
    if (!c.flips.length) add(root, p("empty", t("page.changes.none")));
    causes(root, "page.causes", (x) => x.flips > 0);
    const kinds = [...new Set(flips.map((f) => f.kind))];
    kinds.forEach((kind) => {
      const list_ = flips.filter((f) => f.kind === kind);
      add(root, h3(or("page.flip." + kind, kind), " ", quiet("(" + num(list_.length) + ")")));
      grid(root, "plain flips", ["page.flip.about", "page.flip.was", "page.flip.is", "page.flip.because"].map((k) => ({ label: t(k) })), list_, (f) => el("tr", null, th("", flipAbout(f)), td("", says(f, f.was)), td("", says(f, f.is)), td("", flipCauses(f))));
    });
    causes(root, "page.causes.idle", (x) => !x.flips);
  },
});
