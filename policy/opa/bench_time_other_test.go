//go:build !unix

package opa_test

import "time"

var processStart = time.Now()

// processorTime returns the time since the process began, where nothing better is known.
func processorTime() time.Duration { return time.Since(processStart) }
