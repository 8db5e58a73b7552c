//go:build unix

package opa_test

import (
	"syscall"
	"time"
)

// processorTime returns the time that the process has used on all processors: the machine may be busy with something else.
func processorTime() time.Duration {
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err != nil {
		panic(err)
	}
	return time.Duration(use.Utime.Nano() + use.Stime.Nano())
}
