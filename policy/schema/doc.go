// Package schema knows the shape of the documents rules read, and checks rules against it: no rule has to say a type.
//
// # Shape
//
// Documents returns what input is for rules about a subject, and Catalogue what data.catalogue is. Both are made from the schema of the
// language and from what the documents add to it, as rego/README.md describes them. JSON writes them as JSON Schema, for editors and for
// opa check --schema.
//
// # Check
//
// Check follows every rule through its variables, helpers and parameters, as OPA's own checker does not: into the bodies of every, the
// paths of object.get, keys that are computed from a list of words, the fields of parameters, and the words of attributes that allow few.
// It reports names that nothing has, words that nothing can say, and comparisons that can never hold, each with its place and the
// nearest name. What it cannot tell it lets pass.
package schema
