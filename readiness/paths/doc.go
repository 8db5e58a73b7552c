// Package paths says what to do: for an application and a target, the changes of least effort that make it eligible there; and for a
// portfolio, the few changes that make most applications eligible.
//
// # Where changes come from
//
// From the rules. A rule states fixes: what people can do about its violation, as facts that change (policy.Fix). Nothing else is ever
// proposed, so a path never makes data less sensitive, moves a provider's data centre or changes where people live. A violation whose
// rule states no fix is reported as an obstacle, with the rule's own reason.
//
// A fact nobody knows is no obstacle of that kind: an answer may be all it takes. Where a rule waits for such a fact and no fix settles
// it whatever the answer is, the path says what to ask. A path that leaves nothing but questions is called cleared.
//
// # Effort
//
// A fix has an effort of a word; a Model makes person-days of it. The figures are a starting point for planning, our own judgement and no
// statistic: replace them. What two applications need is counted once, and so are several changes to one contract: a clause more costs no
// second negotiation.
//
// # Search
//
// The search is for a set of actions that hits every objection, best first by effort:
//
//  1. Change the inventory by the actions chosen so far, and evaluate it.
//  2. Take the objections that remain. Actions that may meet one are its own rule's fixes, and those of other objections that change what
//     its rule reads.
//  3. When an objection has one such action only, it is taken. Otherwise branch over the actions of the objection that has fewest. Where one is
//     certain and has none, the set leads nowhere.
//  4. A set with nothing left to object is a path, unless it makes any verdict of the portfolio worse than the known facts leave it.
//
// A set of actions is evaluated once. The order is by effort, then by how many actions there are, then by the actions themselves, so that
// equal inventories give equal paths. When a set brings up objections with fixes that were not known, the sets before are branched over again.
//
// No set of the fixes the search met is cheaper than the path it gives, which Path.Optimal says; it is false when Options.Evaluations ended the
// search. A fix of a rule that objects nowhere along the way is not looked for.
//
// Every path was evaluated as a whole by the same rules: what Find returns as reached is eligible in an inventory with these changes.
//
// # Portfolio
//
// Portfolio goes greedily: at every step it takes the path, of any application to any target, that makes most applications eligible
// per person-day that is not spent yet; it changes the inventory, and evaluates it again. So the figures of every step are true, the
// counts never fall, and a change that serves ten applications is paid once. Which path is best is estimated before it is verified, so a
// better one may be overlooked; and since changes help only together, no share of the best possible sum is guaranteed.
package paths
