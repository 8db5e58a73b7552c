// Package mgn brings waves to AWS Transform MGN, formerly AWS Application Migration Service: as the CSV file that it imports, and through its API.
//
// [New] makes a [Draft] of a plan: its waves, the applications that go to AWS, and the servers these run on. Nothing else of the plan is in it; a
// target is one of AWS when its kind is cloud and its provider says so ([IsAWS]), or when the caller names it. MGN has no place for dates and
// dependencies, so they are tags. What an application lacks for MGN is listed, and stands in a tag of its own.
//
// [Draft.CSV] writes the file. [Service.Prepare] compares a draft with an account and lists what is to be done; [Service.Apply] does it. Blocks are
// found again by a tag, and by name where the tag is missing, so that doing it twice creates nothing twice. Nothing is ever deleted.
//
// # Quotas
//
// [Draft.Check] refuses what MGN would refuse, before the first call; Prepare counts what the account has already, before the first write. The
// numbers are those of https://docs.aws.amazon.com/general/latest/gr/mgn.html, of November 2026; AWS raises none of them on demand.
//
// # What is real
//
// There is no emulator of MGN. The tests run against a server that answers in the shapes of the API reference and keeps state; nothing was tried
// against AWS itself. The columns are those of https://docs.aws.amazon.com/mgn/latest/ug/import-main.html.
package mgn
