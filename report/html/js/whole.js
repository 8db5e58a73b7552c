// The whole report on one long page, for paper and for files: every view, then the cards.
view({
  id: "whole", title: "title", order: 90, plain: true,
  render(root) {
    VIEWS.filter((v) => (v.label || v.id === "cards") && (!v.has || v.has())).sort((a, b) => (a.id === "cards") - (b.id === "cards") || a.order - b.order).forEach((v) => {
      const part = el("section", { class: "whole view v-" + v.id }, el("h2", null, t(v.title)));
      root.append(part);
      v.render(part, { arg: "", apps: everyApp(), filter: {} });
    });
  },
});
