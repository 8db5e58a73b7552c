// Package browser opens reports in a real browser and says what went wrong there.
//
// It is a module of its own, so that who uses cloudfirst does not download a browser's protocol. It makes reports with the command line, as
// people do, and shares no code with what writes them: what it finds is what a reader would.
//
// [Start] runs Chromium without a window and without a network: every request but that of the page itself is refused and kept. [Page]
// keeps what the page complained of. [Page.Axe] has it judged by axe-core, whose bytes are in testdata.
package browser
