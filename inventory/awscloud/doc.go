// Package awscloud reads what is at AWS: inventories, rules and results that are kept in S3, and what already runs in an account.
//
// # Credentials
//
// They come from the standard chain of the SDK alone: environment, profile files, single sign-on, the role of the machine. The package neither
// takes nor stores nor logs any, and its errors hold what a service said, not what it was sent. [Connect] makes no call.
//
// # S3
//
// [Store.Files] is a prefix as an [io/fs.FS], so that [inventory.Load] and everything else that reads directories reads S3 too. It shows one
// moment: an object that changes after the listing is an error, never half of the old and half of the new. [Store.Upload] writes an object whole
// or not at all, and only if a [Condition] holds, which is how two people who write at once find out. A transfer that breaks while reading is
// taken up where it broke; one that breaks while writing leaves nothing behind.
//
// AWS_ENDPOINT_URL, or AWS_ENDPOINT_URL_S3, names any other server that speaks the protocol. The tests run against one, versitygw; nothing of this
// package was tried against Amazon's own.
//
// # What runs in an account
//
// [Account.Discover] reads instances of EC2 and RDS and puts them as an importer does: servers, databases, regions as hosting targets, and an
// application for each value of a tag. There is no emulator of these services to test with: the tests run against a server that answers in the
// shapes of their API references, and nothing was tried against Amazon's own.
//
// # Errors
//
// Every error is an [*Error]: what was done, where, of which [Kind], in the service's words, and what helps.
package awscloud
