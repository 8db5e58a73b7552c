package main

import (
	"github.com/spf13/cobra"
)

// topics are help without a command.
func topics() []*cobra.Command {
	return []*cobra.Command{
		{
			Use:   "exit-codes",
			Short: "What the exit codes mean",
			Long: `0: everything is fine.

1: errors in the inventory, findings at the threshold of --fail-on or new since --baseline, rules or files that do not pass, or no plan.

2: wrong use, input that cannot be read, or output that cannot be written.

3: input over a limit.

4: an internal error, which should be reported.

130: interrupted; running the same command again starts over.

141: nobody reads the results any more, as with | head; nothing is said.`,
		},
		{
			Use:   "formats",
			Short: "Which formats -o can write",
			Long:  formatTable("en"),
		},
		{
			Use:   "environment",
			Short: "What the program takes from its surroundings",
			Long: `CLOUDFIRST_LANG: the language of help, messages and results, fr, ar or en, when --lang says nothing; else the project file, then LC_ALL,
LC_MESSAGES and LANG decide, and then English.

cloudfirst.hcl: the project file, in the current directory or the nearest directory above it that not everybody may write to. Each attribute is
a flag, with _ for -, for all commands that have it: fail_on = "high", pack = ["ma", "peer"]. A block is for one command: command "report" {
lang = "ar" }. inventory = "DIR" stands for a DIR that is left out. Paths are relative to the file. The command line goes before it;
--no-project leaves it alone.

NO_COLOR: when it is set, progress is not shown with control characters.

Results go to standard output, everything else to standard error. Progress is shown only on a terminal. Files are written whole or not at
all.`,
		},
	}
}
