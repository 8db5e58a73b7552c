// Package pdf prints the report's page, for those who want it on paper or in an attachment.
//
// The page is printed by a browser: Chromium, Chrome or Edge, where one is installed. Libraries that write PDF set Arabic letters unjoined and
// in the wrong order; a browser shapes them as it does on the screen. Without a browser, [Write] says so and what to do; every other format
// works without.
//
// The order is a reader's: one sheet of synthesis, targets, services, the calendar and maturity; then the lists in small type:
// applications, matrix, scores, waves, dependencies, questions and rules. Up to 300 applications the file holds an outline and what
// screen readers go by. A thousand make some two hundred pages, in minutes, with up to 4.5 GB of memory in the browser.
//
// The browser runs once, without a window, with a profile of its own that is removed afterwards, with no network, and not longer than a
// limit. It is shown nothing but the page, whose Content-Security-Policy lets it ask for nothing.
package pdf
