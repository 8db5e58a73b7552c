// Package backstage writes an inventory as entities of a Backstage catalog (catalog-info.yaml), to be registered as a location.
//
//	administration    Domain, and a Group of type organization
//	team              Group of type team, below its administration
//	application       System of its administration's domain, and a Component of type service in it
//	service           API that the component provides; its definition is a text, for an inventory holds none
//	database          Resource of type database
//	external          Component of type external, of an owner who is not known
//
// Flows between applications are dependsOn; databases too. An owner is the team, else the administration, else group unknown, which is then in the
// file. The lifecycle is the stage, production where none is stated. Class, best verdict, recommended target, wave, cutover and marking are
// annotations of the prefix cloudfirst/.
//
// A name is at most 63 letters, digits and single - _ . between them; Backstage tells names apart without regard to case. A reference that is none gets
// a part of its digest behind it, so that two never become one. Titles keep the names as they are.
//
// Scores, reasons, questions and findings have no place.
package backstage
