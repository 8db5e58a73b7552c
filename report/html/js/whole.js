// The whole report on one long page, for paper and for files: every view of the navigation. Cards are left out: unfolded, one takes some twenty
// pages, and browsers take minutes to lay out a few hundred; the card's own page prints it.
view({
  id: "whole", title: "title", order: 90, plain: true,
  render(root) {
    VIEWS.filter((v) => v.label && (!v.has || v.has())).forEach((v) => {
      const part = el("section", { class: "whole view v-" + v.id }, el("h2", null, t(v.title)));
      root.append(part);
      if (v.id === "apps") add(part, p("note", t("whole.cards")));
      v.render(part, { arg: "", apps: everyApp(), filter: {} });
    });
  },
});
