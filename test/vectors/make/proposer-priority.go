// Makes test/vectors/proposer-priority.json (field "runs") with CometBFT's own validator set:
//
//	go run proposer-priority.go     in a module that requires github.com/cometbft/cometbft v0.38.21
package main

import (
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/rand"

	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/types"
)

type cand struct {
	Address  string `json:"address"`
	Power    string `json:"power"`
	Priority string `json:"priority"`
}
type step struct {
	Changes  []cand `json:"changes,omitempty"`
	Rounds   int32  `json:"rounds"`
	Proposer string `json:"proposer"`
	After    []cand `json:"after"`
}
type run struct {
	First    []cand `json:"first"`
	Start    []cand `json:"start"`
	Proposer string `json:"proposer"`
	Steps    []step `json:"steps"`
}

func snap(v *types.ValidatorSet) []cand {
	out := []cand{}
	for _, x := range v.Validators {
		out = append(out, cand{hex.EncodeToString(x.Address), fmt.Sprint(x.VotingPower), fmt.Sprint(x.ProposerPriority)})
	}
	return out
}
func key(i uint64) ed25519.PubKey {
	b := make([]byte, 32)
	binary.BigEndian.PutUint64(b, i)
	return ed25519.PubKey(b)
}
func main() {
	r := rand.New(rand.NewSource(7))
	power := func(big bool) int64 {
		if big {
			return 1 + r.Int63n(1<<50)
		}
		return 1 + r.Int63n(100)
	}
	runs := []run{}
	for n := 1; n <= 7; n++ {
		next := uint64(n * 100)
		list := []*types.Validator{}
		first := []cand{}
		for i := 0; i < n; i++ {
			v := types.NewValidator(key(next), power(n%3 == 0))
			next++
			list = append(list, v)
			first = append(first, cand{hex.EncodeToString(v.Address), fmt.Sprint(v.VotingPower), "0"})
		}
		set := types.NewValidatorSet(list)
		one := run{First: first, Start: snap(set), Proposer: hex.EncodeToString(set.Proposer.Address)}
		for i := 0; i < 25; i++ {
			s := step{Rounds: 1}
			if r.Intn(4) == 0 {
				changes := []*types.Validator{}
				v := types.NewValidator(key(next), power(n%3 == 0 || r.Intn(4) == 0))
				next++
				changes = append(changes, v)
				if r.Intn(2) == 0 {
					_, old := set.GetByIndex(int32(r.Intn(set.Size())))
					changes = append(changes, &types.Validator{Address: old.Address, PubKey: old.PubKey, VotingPower: power(n%3 == 0)})
				} else if set.Size() > 1 {
					_, old := set.GetByIndex(int32(r.Intn(set.Size())))
					changes = append(changes, &types.Validator{Address: old.Address, PubKey: old.PubKey, VotingPower: 0})
				}
				for _, c := range changes {
					s.Changes = append(s.Changes, cand{hex.EncodeToString(c.Address), fmt.Sprint(c.VotingPower), "0"})
				}
				if err := set.UpdateWithChangeSet(changes); err != nil {
					panic(err)
				}
			}
			if r.Intn(5) == 0 {
				s.Rounds = 1 + r.Int31n(4)
			}
			set.IncrementProposerPriority(s.Rounds)
			s.Proposer = hex.EncodeToString(set.Proposer.Address)
			s.After = snap(set)
			one.Steps = append(one.Steps, s)
		}
		runs = append(runs, one)
	}
	b, _ := json.Marshal(runs)
	fmt.Println(string(b))
}
