// Package sarif writes what the rules found as a SARIF 2.1.0 log, for tools that review code: GitHub and GitLab code scanning, the SARIF
// viewers of editors, Azure DevOps. See https://docs.oasis-open.org/sarif/sarif/v2.1.0/.
//
// # What becomes what
//
//   - Every rule that was run is a rule of the log, with title, description, source, remedy and confidence as help, in plain text and
//     in Markdown. Its level is that of its severity: block and high are errors, medium is a warning, low and info are notes.
//   - A violated rule is a result of kind fail. One on several targets is one result that names them. A target that does not offer what a
//     rule requires is a result too. What concerns single targets is a note where the application may go to another one.
//   - A rule that waits for facts nobody knows is a result of kind open, and names the facts. SARIF has no level for what is not a
//     failure: it must be none (3.27.10), which viewers show as a note or hide.
//   - A waived violation is a result that is suppressed, so that it is counted and does not fail a check.
//
// A result stands on the line of the first stated fact it waits for, or of the block it is about, and names the application as its logical
// location. Where names were taken out of the inventory there are no lines, and results have logical locations only; GitHub does not
// show these. Columns count Unicode code points, as the log says; they are written where WriteFrom is given the files to count them in.
//
// The fingerprint depends on the rule, the application, what the result is about and its kind, and not on lines: a result stays itself when
// lines are added above or a text is worded anew.
//
// # What has no place
//
// Scores, classes, waves and whatever is satisfied. GitHub shows the first 5,000 results of a run, by severity.
package sarif
