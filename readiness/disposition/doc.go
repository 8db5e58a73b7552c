// Package disposition recommends what becomes of each application in a migration: retire, retain, relocate, rehost, replatform,
// repurchase or refactor. [Recommend] adds up what the rules of effect dispose say, and shows every contribution.
//
// # Support
//
// A rule that speaks gives each disposition of its metadata points, or excludes it. The support of a disposition is the sum. A rule that
// hangs on unknown facts may speak or not, so support is an interval, from the least to the most over all completions of the
// unknown facts; a plain number when they meet. What is excluded is out whatever its support: no sum makes up for impossible.
//
// # The recommendation
//
// In a completion, the disposition with most support among those not excluded is recommended. [Recommendation.Possible] lists all that are
// recommended in some completion, and perhaps a few more: dispositions are compared pair by pair, and rules are taken to speak
// independently of each other. Where one is left, it is [Recommendation.Recommended], and no answer to any open question changes
// it. Where several are left the recommendation is undetermined, and [Recommendation.Missing] names the facts that decide.
//
// Equal support is broken by a fixed table, [Ties]: what takes least work and still leaves the present room comes first, then staying,
// and what cannot be undone last.
//
//	rehost > replatform > relocate > repurchase > refactor > retain > retire
//
// The margin is what separates the recommended disposition from the runner-up, the one that comes closest to it; an interval
// again. A margin of 0 means that the table decided.
//
// # Parts
//
// Servers, databases and products of an application may have rules of their own, such as a database out of support. What is said of
// the application holds for its parts; what is said of a part is added for that part alone. So an application can be rehosted while one
// of its databases is replatformed.
//
// # What a person decided
//
// An [Override] is what the inventory states: move.disposition with disposition_reason, or else stays, which means retain. It stands
// beside the recommendation, never in place of it, and the rules that exclude it are shown as a conflict to be looked at.
//
// # What this is not
//
// A disposition judges nothing. Whether a target may take the application is a verdict, and stands beside; an application that every target
// refuses can still be best rehosted, once what refuses it is put right. The rules are our own judgement, their points too: the figures
// order reasons, they measure nothing.
package disposition
