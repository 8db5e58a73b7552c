package planner

import (
	"runtime"
	"sync/atomic"

	"github.com/cloudfirst-toolkit/cloudfirst/internal/worker"
)

// stretchOfWork is how many of many things one core takes at a time.
const stretchOfWork = 512

// inParallel calls f for stretches of the numbers below n, on all cores. What f does for one number must not depend on what it does for another.
func inParallel(n int, f func(from, until int)) {
	workers := min(runtime.GOMAXPROCS(0), (n+stretchOfWork-1)/stretchOfWork)
	if workers <= 1 {
		f(0, n)
		return
	}
	var next atomic.Int64
	var all worker.Group
	for range workers {
		all.Go(func() {
			for {
				from := int(next.Add(stretchOfWork)) - stretchOfWork
				if from >= n {
					return
				}
				f(from, min(from+stretchOfWork, n))
			}
		})
	}
	all.Wait()
}
