// Package readiness says, for every application of a portfolio, where it may be hosted and why, how ready it is, and which facts
// nobody knows would change the answer. It takes what the rules said ([policy.Classes], [policy.Report]) and adds no law of its
// own: it carries classes along flows, compares what is asked with what is offered, and counts.
//
// # Classes follow the data
//
// Rules class each dataset and each application by itself. [Propagate] then raises the applications. An application holds a
// dataset when it owns it, reads it, or receives it along a flow that names it; it holds it with its class, except for
// the marks of personal data, which transforms of the flow may take off: tokenising the number of the identity card, anonymising
// every mark, aggregating and minimising none. No transform lowers an impact. A transform counts once it has evidence, a reviewer and
// a day until which its check holds, which must not have passed. Data that were aggregated into something else are a dataset of their own, which
// its own steward rates.
//
// Copies inherit. A dataset that its original's steward names as a copy is at least what the original is. An application that keeps a
// copy, or of which an artificial intelligence works on a dataset or was trained on it, holds that dataset as it came along the flows
// that lead there, and with its full class where none does. Backups, replicas and logs are no blocks of their own: they are
// where the target keeps them, and rules hold every dataset against each of these places.
//
// An application that passes on a dataset which it neither owns, reads nor receives passes on the full class: the dataset
// enters the portfolio there. So it does in a cycle of flows that nobody feeds.
//
// Availability and integrity also follow dependencies: the called application must be as available as its caller, one level less
// where something queues in between (asynchronous, batch, or a flow that queues when broken), and not at all where people carry
// the data. This raises the impacts of the system only. A dependency never makes data sensitive: an open-data service that an
// emergency system calls becomes a critical system, and its data stay open. That is why [policy.ApplicationClass] keeps the
// classes of what is held beside its own. The system class of the decree is derived from the result by rules, not here.
//
// # What is not known
//
// Every class is an interval: Lo is what the known facts force, Hi what they cannot exclude. Whatever the unknown facts turn out to
// be, the truth lies between them.
//
//   - Where it is not stated what an application owns or reads, its Hi is the top.
//   - Where it is not stated what a flow carries, its receiver may hold anything its sender may hold; where it is not stated to
//     whom an application sends, every other application may. An application is taken to send only what it holds.
//   - A transform that is not proven, but not disproven either, is applied to Lo only. One that is not stated at all does not
//     exist: lowering needs a record. A flow whose mode is not known raises Hi only.
//   - A copy whose way is not fully stated may have been transformed on it (so its marks are not forced), or not (so they are
//     not excluded).
//
// The first two make an application open: what it holds is not fully stated. It can be denied a target, and never be given one.
// Missing names the facts that would settle a class. Facts about applications further up are listed up to a number, those with the
// least ids; one of them is enough to show that the class is not settled.
//
// Copies and what an artificial intelligence works on count where they are stated, and open nothing where they are not: the application
// that holds such data states itself what it owns, reads and is sent.
//
// A collection or dependency stated not_applicable counts as none; a mode stated so is not known.
//
// # Verdicts
//
// [Assess] compares every requirement with every target's offer, by application and by dataset, so that a split placement shows: the
// front end may go where the data may not. A denial needs certainty, and so does eligibility; whatever lies between is
// undetermined, and its reasons name the facts that decide, with what each comes to at worst and at best. A verdict is determined
// exactly where every completion of the unknown facts gives the same.
//
// What a text asks is a set of alternatives, each with conditions and an end of its own: article 44 of law 09-08 beside article 43,
// article 17 of decree 2-24-921 beside article 2. The first alternative is what requirements say, every other one a relief from
// them that the rules found on recorded proof; the verdict is that of the best alternative. A relief reaches what its rule names,
// be it a requirement, a denial or a condition, and nothing else. What rests on a relief is conditional, until the relief ends, and
// shows the day by which its record has to be made anew. A relief for hosting that exists tolerates a denial where the application
// runs, and gives it time to meet a condition there; a move gets neither.
//
// [Conditions] lists what a verdict asks for, who has to see to it, and whether it belongs to the processing, which is the same on every
// target, to the contract or to the target. [Application.Splits] lists the placements in parts, where the whole may not go. The parts
// are the application itself and each dataset it holds; the products it is made with have no placement of their own.
//
// Targets are no ladder: each is judged alone. The recommended one is the best at worst, in the order the [Model] states, so that
// nothing is recommended on hope; the one that unknown facts might bring before it stands beside it, as provisional.
//
// # Scores
//
// A score is a start less the points of what is violated, by dimension: Low if every unknown fact turns out badly, High if every
// one turns out well. The sum is exact and can be printed: contributions of [RuleFloor] and [RuleOtherTarget] stand for what no
// rule takes. A violation that concerns one target weighs only as far as the best target has it, and a new violation never
// raises either end. A score never changes a verdict, nor the reverse.
//
// # Questions
//
// [Assessment.Questions] ranks the facts that undetermined verdicts wait for: first those that decide most verdicts by themselves,
// with whom to ask.
//
// Everything here is a pure function, safe for concurrent use, and depends on no order, clock or map. Time and memory are linear in
// applications, flows, datasets held and targets.
package readiness
