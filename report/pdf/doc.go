// Package pdf prints the report's page, for those who want it on paper or in an attachment.
//
// The page is printed by a browser: Chromium, Chrome or Edge, where one is installed. Libraries that write PDF set Arabic letters unjoined and
// in the wrong order; a browser shapes them as it does on the screen. Without a browser, [Write] says so and what to do; every other format
// works without.
//
// The browser runs once, without a window, with a profile of its own that is removed afterwards, with no network, and not longer than a
// limit. It is shown nothing but the page, whose Content-Security-Policy lets it ask for nothing.
package pdf
