// Package papers writes drafts of the papers that an administration has to draw up when it moves a system: prefilled with the facts of the
// inventory, each with its source, and with what rules made of them, each with its article. What nobody knows is a blank.
//
// # What a draft is, and what it is not
//
// A draft spares its author the copying and the search for what is missing. It is no legal advice: it says what our rules came to, never
// more, and says at its head that the articles were read in a third party's copy. It is no form either. The forms of the CNDP and of the
// DGSSI were not read, so none is imitated: the outline follows what the texts ask for, and says so.
//
//   - [Article17]: the study before an unqualified provider is used, with the five heads of the decree.
//   - [CNDP]: what a declaration, a request for an authorisation or for a transfer has to say, one part for each body of personal data.
//   - [Homologation]: scope, governance, risks, audits, measures, continuity, hosting, and the decision to be written.
//   - [CloudFirst]: that the cloud was considered, the targets compared, what was decided by whom, and until when.
//   - [Tender]: what the offer has to be, the clauses, how everything comes back, the evidence bidders bring.
//   - [Note]: one page for those who decide.
//
// # Values
//
// [Build] makes a [Dossier], which is plain data: papers, sections, groups, items. Every [Item] has a [State]. Stated: a fact, with file and
// line, who stated it and when. Derived: what a rule or the assessment says, with the rule, its article and its confidence. Doubtful: stated
// with little confidence, as a range, or in two ways. Unknown and to write: a blank. A blank never has a value, so that no reader can take one
// for an answer; and a verdict that hangs on unknown facts is a blank that names them.
//
// Each paper ends with what is missing: every blank and every doubt once, why, and who can tell. Completing these facts in the inventory
// removes the blanks; what is left is what only a person can write.
//
// # Formats
//
// [HTML] is one page that needs no network and prints on A4; [DOCX] opens in word processors, where administrations go on working;
// [Markdown] is for pull requests; [JSON] holds everything. All say the same. In Arabic they run from right to left, and identifiers keep
// their order. The words of the draft and the marking (confidential where systems of vital importance are or may be named, law 05-20) stand
// on every page. Redaction is done to the inventory before: a dossier made from a redacted one has no names.
package papers
