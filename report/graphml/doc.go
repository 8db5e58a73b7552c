// Package graphml writes applications and the flows between them as GraphML, which yEd, Gephi, Cytoscape, NetworkX and igraph open. See
// http://graphml.graphdrawing.org/.
//
// Nodes bear their name, class, colour, shape, wave and best verdict as data, edges their mode and how many flows they stand for. Waves
// are data of nodes and not nested graphs, which most readers do not take. Positions are none: every reader lays graphs out by itself.
// Title and marking are data of the graph.
package graphml
