//go:build unix

package main

import (
	"syscall"
	"time"
)

// processorTime is what the process has used of all processors, which other programs on the computer disturb less than wall time.
func processorTime() time.Duration {
	var used syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &used) != nil {
		return 0
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
