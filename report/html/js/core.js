// What every view is made with: the data, the state of the page, texts in the reader's language, elements.
const D = JSON.parse(document.getElementById("data").textContent);
const LANGS = ["en", "fr", "ar"];
const LANG_NAMES = { en: "English", fr: "Français", ar: "العربية" };

// S is what the page shows: it stands in the address behind "#", so that every state is a link.
const S = { lang: D.lang, theme: "", view: "", arg: "", filter: {} };

const langIndex = () => LANGS.indexOf(S.lang);
const rtl = () => S.lang === "ar";

// L is the text at a place in D.texts, in the language; "" for none.
function L(i) {
  if (i === undefined || i < 0) return "";
  const text = D.texts[i];
  return typeof text === "string" ? text : text[langIndex()] || text[0];
}
// own is a text of a rule as nodes; where nobody translated it, it is marked as English.
function own(i) {
  if (i === undefined || i < 0) return null;
  const text = D.texts[i];
  if (typeof text === "string" || text[langIndex()]) return bdi(L(i));
  return el("bdi", { lang: "en", dir: "ltr" }, text[0]);
}

// t is a text of the catalogue; or gives another text where there is none.
function or(key, other) {
  const m = D.words[key];
  return m ? m[langIndex()] : other;
}
const t = (key) => or(key, "[" + key + "]");

// Numbers have Latin digits in every language, grouped as it does.
const GROUPS = { en: ",", fr: "\u202f", ar: "." };
function num(n) {
  const s = String(Math.abs(n)).replace(/\B(?=(\d{3})+(?!\d))/g, GROUPS[S.lang]);
  return n < 0 ? "\u2212" + s : s;
}
function dec(f) {
  const tenths = Math.round(Math.abs(f) * 10), rest = tenths % 10;
  const s = num(Math.floor(tenths / 10)) + (rest ? (S.lang === "en" ? "." : ",") + rest : "");
  return f < 0 && tenths ? "\u2212" + s : s;
}
const span = (low, high) => (low === high ? String(low) : low + "–" + high);
const percent = (n, of) => (of ? num(Math.round((100 * n) / of)) + (S.lang === "fr" ? "\u202f%" : "%") : "–");

// date writes a day of the data, 2026-11-21, in words; short leaves the day and the year out.
function date(iso, short) {
  if (!iso) return "";
  const [y, m, d] = iso.split("-").map(Number), month = D.months[S.lang][short ? 1 : 0][m - 1];
  if (short) return month;
  return (S.lang === "fr" && d === 1 ? "1er" : d) + "\u00a0" + month + "\u00a0" + y;
}

// plural picks the form for n out of forms a bar separates: one|other, in Arabic one|two|few|many|other.
const RULES = {};
function plural(text, n) {
  const forms = text.split("|");
  if (forms.length === 1) return text;
  const rules = (RULES[S.lang] = RULES[S.lang] || new Intl.PluralRules(S.lang));
  const order = S.lang === "ar" ? ["one", "two", "few", "many", "other"] : ["one", "other"];
  const at = order.indexOf(rules.select(n));
  return forms[Math.min(at < 0 ? order.length - 1 : at, forms.length - 1)];
}

// fill puts nodes in place of {name}; what is missing is shown as "…".
function fill(text, args) {
  return text.split(/(\{[^{}]*\})/).map((part) => {
    if (part[0] !== "{" || part.length < 2) return part ? rich(part) : null;
    const arg = args[part.slice(1, -1)];
    return arg === undefined || arg === null ? "…" : arg;
  });
}
const say = (key, args) => fill(t(key), args || {});
const count = (key, n, args) => fill(plural(t(key), n), Object.assign({ n: el("strong", null, num(n)) }, args));
const countText = (key, n) => plural(t(key), n).replace("{n}", num(n));

// rich makes elements of the marks of direction in a text of the data: U+2068 names, U+2066 identifiers, each up to U+2069.
function rich(text) {
  if (!/[\u2066\u2068]/.test(text)) return text;
  return text.split(/([\u2066\u2068][^\u2069]*\u2069)/).map((part) => {
    if (part[0] === "\u2068") return bdi(part.slice(1, -1));
    if (part[0] === "\u2066") return ltr(part.slice(1, -1));
    return part;
  });
}

// el makes an element. Attributes: "class", "href" and so on, on: {event: function}, css: {property: value}. Children: strings, nodes,
// lists of them, null. Text only ever becomes text: nothing of the data is read as markup.
const SVG = "http://www.w3.org/2000/svg";
function element(node, attrs, children) {
  for (const [k, v] of Object.entries(attrs || {})) {
    if (v === undefined || v === null || v === false) continue;
    if (k === "on") for (const [event, f] of Object.entries(v)) node.addEventListener(event, f);
    else if (k === "css") for (const [p, x] of Object.entries(v)) node.style.setProperty(p, x);
    else node.setAttribute(k, v === true ? "" : v);
  }
  add(node, children);
  return node;
}
function add(node, child) {
  if (child === null || child === undefined || child === false || child === "") return;
  if (Array.isArray(child)) child.forEach((c) => add(node, c));
  else node.append(child instanceof Node ? child : String(child));
}
const el = (tag, attrs, ...children) => element(document.createElement(tag), attrs, children);
const svg = (tag, attrs, ...children) => element(document.createElementNS(SVG, tag), attrs, children);

// A word of some thirty letters and more may break anywhere, so that no name pushes a column off the page.
const bdi = (text) => el("bdi", typeof text === "string" && /\S{28}/.test(text) ? { class: "long" } : null, text);
const ltr = (text) => el("bdi", { dir: "ltr", class: "lt" }, text);
const code = (text) => el("bdi", { dir: "ltr", class: "code" }, text);
const quiet = (...c) => el("span", { class: "quiet" }, ...c);
const hidden = (text) => el("span", { class: "vh" }, text);
const tag = (text, attrs) => el("span", Object.assign({ class: "tag" }, attrs), text);

// list joins nodes with commas, and says how many are left out above most.
function list(nodes, most) {
  const shown = most ? nodes.slice(0, most) : nodes, out = [];
  shown.forEach((n, i) => out.push(i ? t("comma") : null, n));
  if (shown.length < nodes.length) out.push(" ", count("and.more", nodes.length - shown.length));
  return out;
}
const flat = (items) => (items.length === 1 ? items[0] : el("ul", { class: "flat" }, items.map((i) => el("li", null, i))));

// Letters alike to a reader are alike to the search: no accents, no vowel signs, one form of alef.
const fold = (s) => s.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f\u064b-\u065f\u0640]/g, "").replace(/[\u0622\u0623\u0625]/g, "\u0627");
