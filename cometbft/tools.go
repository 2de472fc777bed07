//go:build tools

// Package engine pins the consensus engine: go.mod names the exact version and go.sum the bytes of it and of everything
// it needs, so that `go build` from this folder makes the same program everywhere. Nothing here is compiled into Avocet.
package engine

import (
	_ "github.com/cometbft/cometbft/abci/cmd/abci-cli"
	_ "github.com/cometbft/cometbft/cmd/cometbft"
)
