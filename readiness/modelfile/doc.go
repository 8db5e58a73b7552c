// Package modelfile reads and writes a [readiness.Model] as a file that people keep beside their inventory:
//
//	model {
//	  start      = 100
//	  floor      = 0
//	  points     = { block = 40, high = 20, medium = 10, low = 5, info = 0 }
//	  rules      = { MA-0520-11 = 60 }
//	  weights    = { sovereignty = 3, security = 2 }
//	  preference = ["state_cloud", "cloud", "colocation", "own_premises"]
//	}
//
// What is left out is as in [readiness.DefaultModel]; of points and weights, every entry by itself. Nothing is computed in the file. [Parse]
// reports every mistake at once, each with its place and what to do, and gives no model then: an unknown key is a mistake, because a
// misspelt weight would leave a score as it was without a word. [Format] writes any valid model so that Parse gives it back.
//
// Foreign files are safe: size and nesting are bounded before HCL's parser sees them.
package modelfile
