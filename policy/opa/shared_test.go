package opa

import (
	"context"
	"sync"
)

// Engines that the tests of this folder share, since compiling the rules takes longer than most of them. They are read only.
var (
	EveryPack   = sync.OnceValues(func() (*Engine, error) { return New(context.Background(), Config{Packs: []string{AllPacks}}) })
	DefaultOnes = sync.OnceValues(func() (*Engine, error) { return New(context.Background(), Config{}) })
)
