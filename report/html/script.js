"use strict";
(function () {
  var byId = function (id) { return document.getElementById(id); };
  var all = function (selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); };
  var tools = byId("tools"), box = byId("filter"), outcome = byId("by-outcome"), found = byId("found"), toggle = byId("toggle");
  tools.hidden = false;

  // Letters alike to a reader are alike to the filter: no accents, no vowel signs, one form of alef.
  function fold(s) {
    return s.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0640]/g, "").replace(/[\u0622\u0623\u0625]/g, "\u0627");
  }
  var items = all("[data-q]").map(function (el) { return { el: el, text: fold(el.dataset.q), outcome: el.dataset.o }; });
  function filter() {
    var words = fold(box.value).split(/\s+/).filter(Boolean), want = outcome.value, shown = 0;
    items.forEach(function (it) {
      var ok = words.every(function (w) { return it.text.indexOf(w) >= 0; }) && (!want || !it.outcome || it.outcome === want);
      it.el.hidden = !ok;
      if (ok && it.el.parentNode.parentNode.id === "hosting-table") shown++;
    });
    all("tr.reasons-row").forEach(close);
    found.textContent = words.length || want ? found.dataset.text.replace("{n}", shown) : "";
  }
  var timer;
  box.addEventListener("input", function () { clearTimeout(timer); timer = setTimeout(filter, 120); });
  outcome.addEventListener("change", filter);

  toggle.addEventListener("click", function () {
    var open = toggle.textContent === toggle.dataset.open;
    all("main details").forEach(function (d) { d.open = open; });
    toggle.textContent = open ? toggle.dataset.close : toggle.dataset.open;
  });

  // A mark of the hosting table shows its reasons below its row; without this script it leads to them.
  function close(row) {
    var link = row.opener;
    link.setAttribute("aria-expanded", "false");
    row.parentNode.removeChild(row);
  }
  byId("hosting-table").addEventListener("click", function (event) {
    var link = event.target.closest("td.v a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    var verdict = byId(link.hash.slice(1)), row = link.closest("tr"), next = row.nextElementSibling;
    if (!verdict) return;
    event.preventDefault();
    if (next && next.className === "reasons-row") {
      var same = next.opener === link;
      close(next);
      if (same) return;
    }
    var copy = verdict.cloneNode(true), tr = document.createElement("tr"), td = document.createElement("td");
    copy.removeAttribute("id");
    tr.className = "reasons-row";
    td.colSpan = row.cells.length;
    tr.opener = link;
    td.appendChild(copy);
    tr.appendChild(td);
    row.parentNode.insertBefore(tr, row.nextSibling);
    link.setAttribute("aria-expanded", "true");
  });
  all("td.v a").forEach(function (a) { a.setAttribute("aria-expanded", "false"); a.setAttribute("role", "button"); });
  byId("hosting-table").addEventListener("keydown", function (event) {
    if (event.key === " " && event.target.matches("td.v a")) { event.preventDefault(); event.target.click(); }
  });

  // A link into something closed opens it.
  function reveal() {
    var el = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
    if (!el) return;
    for (var d = el.closest("details"); d; d = d.parentElement && d.parentElement.closest("details")) d.open = true;
    el.scrollIntoView();
  }
  window.addEventListener("hashchange", reveal);
  reveal();
})();
