// Package report writes what the other stages found, for people and for tools.
//
// A [Document] holds the inventory, what the rules said, the assessment, and a plan or the reason why there is none. Every writer has
// the same shape, func(io.Writer, Document, Options) error, and reads the document without changing it, so several may run at once on
// one document.
//
// # Who reads what
//
//   - [JSON] is for tools: a [File], versioned, with nothing left out, read back by [ReadJSON].
//   - [HTML] is for people: one page that works without a network. A minister's office reads its summary, a project manager its
//     timeline, a security officer the refusals with their articles, the owner of an application its questions.
//   - [Markdown] is for pull requests and wikis.
//   - [Explain] answers, of one application, why, why not, and what would change it: a value, and text for a terminal.
//
// # Languages
//
// English, French and Arabic. Texts come from one catalogue; a test makes sure that each has all three languages with the same
// placeholders. The rules bring their own texts. Prose that exists in English only, such as the proof of a bound, is marked as English.
// Arabic runs from right to left, charts and graph included; names and identifiers are isolated from the direction of the text around
// them; digits are Latin and the months are those used in Morocco.
//
// # The page
//
// The page is a viewer. What it shows stands in it once, as data: ids, numbers, places in tables of texts, facts and reasons, and the catalogue in
// all three languages. Its script draws the view the reader looks at, and rows of tables when they come near the screen, so that 1,000
// applications open as quickly as ten. The address behind "#" tells view, filter, language and theme: every state can be kept and sent.
// Without the script the summary and the table of all applications can still be read and printed. html/README.md says how a view is added.
//
// The page asks nothing of anybody: no font, image, script or style comes from elsewhere, and a Content-Security-Policy with digests forbids
// all but its own. A colour never stands alone: outcomes have shapes and words, scores their numbers, classes their letters. Every number of the
// executive page leads to the list it counts.
//
// # Sameness and safety
//
// The same document gives the same bytes: no clock, no randomness, no order of maps. Whatever an inventory or a rule says is escaped, and
// the marks of direction that could reach beyond a name are taken out, except in JSON, which keeps every value as it is.
//
// The marking stands at the top and at the foot of the page, and of every printed page: that of the inventory's header, and confidential at
// least where the inventory names, or may name, systems of an infrastructure of vital importance (law 05-20, arts. 16 and 18).
package report
