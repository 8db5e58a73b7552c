// Package junit writes verdicts as JUnit XML, which continuous integration (GitLab, Jenkins, Azure DevOps, GitHub actions) shows as test
// results.
//
// There is one suite for every application, named by its administration and itself, and one for every administration, register and the
// portfolio on which rules found something. A case of an application is one target: it passes when the application may go there, with conditions or
// without; it fails when the target is refused, with the reasons; it is skipped when unknown facts decide. A case named * tells whether any
// target is open at all. The cases of other suites are rules: violated ones fail, undetermined and waived ones are skipped.
//
// A target that refuses an application is no trouble by itself where another takes it. So only the case * fails when the application can go
// somewhere: cases of refused targets are then skipped, and say why.
//
// The format has no schema of its own making: it is that of Ant's JUnit task, as Jenkins writes it down in junit-10.xsd. The tests hold the file
// against that, and have two readers that other people wrote find the same in it. No time is written, since rules take no
// time that would be worth knowing. Classes, scores and waves have no place.
package junit
