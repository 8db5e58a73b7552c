// Package dot draws applications and the flows between them in the language of Graphviz, for dot, fdp and whatever else reads it.
//
// Waves of the plan are clusters; what has no wave stands outside. The class is the colour and, for readers who see none, the shape:
// A octagon, B hexagon, C box, D ellipse; outside systems are grey and dashed. The letters of the class stand behind the name, two where
// unknown facts decide, and then the border is dotted. Arrows lead from the caller to what it needs: solid when the caller waits, dashed when it does
// not, dotted in batches, with a point at their end when by hand.
//
// Marking and title stand as the label of the drawing. Scores, verdicts of single targets and data have no place. Nodes bear the reference
// of their block as their name, such as application.paie, so that one's own scripts find them again.
package dot
