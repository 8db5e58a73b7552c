// Package mermaid draws applications and the flows between them as a Mermaid flowchart, which GitHub, GitLab and many wikis draw where it
// stands in a Markdown page.
//
// Waves are subgraphs, classes are styles: the class is the colour, its letters stand behind the name. Outside systems have round ends.
// Arrows are thick when the caller waits, thin when it does not, dotted in batches and by hand.
//
// Mermaid refuses texts of more than 50,000 characters and drawings of more than 500 arrows unless a page raises these limits
// (maxTextSize, maxEdges). So the most connected applications are drawn up to these limits, a comment says what is left out, and the drawing itself
// bears a note. DOT and GraphML have no such limits.
//
// Names stand in quotes with the signs that mean something to Mermaid or HTML written as codes (#quot;). Nodes are called n0, n1, … since
// words such as end may not be names. To try a file with Mermaid's own parser:
//
//	npm install mermaid jsdom
//	node -e 'import("mermaid").then(async m => console.log(await m.default.parse(require("fs").readFileSync("graph.mmd", "utf8"))))'
package mermaid
