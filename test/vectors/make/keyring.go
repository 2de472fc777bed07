// Makes the keyring files in test/vectors/keyring.json: `go run keyring.go make DIR test|file WORDS`, then lists what is in them:
// `go run keyring.go list DIR test|file`. Needs github.com/cosmos/cosmos-sdk v0.53.6. The file keyring's passphrase is "a long passphrase".
package main

import (
	"bufio"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/cosmos/cosmos-sdk/codec"
	"github.com/cosmos/cosmos-sdk/codec/types"
	cryptocodec "github.com/cosmos/cosmos-sdk/crypto/codec"
	"github.com/cosmos/cosmos-sdk/crypto/hd"
	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/types/tx/signing"
)

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	ir := types.NewInterfaceRegistry()
	cryptocodec.RegisterInterfaces(ir)
	cdc := codec.NewProtoCodec(ir)
	in := strings.NewReader(strings.Repeat("a long passphrase\n", 40))
	kr, err := keyring.New("x", os.Args[3], os.Args[2], bufio.NewReader(in), cdc)
	must(err)
	if os.Args[1] == "make" {
		_, err = kr.NewAccount("alice", os.Args[4], "", sdk.FullFundraiserPath, hd.Secp256k1)
		must(err)
		_, err = kr.NewAccount("bob %/x", os.Args[4], "", "m/44'/118'/0'/0/1", hd.Secp256k1)
		must(err)
		bob, err := kr.Key("bob %/x")
		must(err)
		key, err := bob.GetPubKey()
		must(err)
		_, err = kr.SaveOfflineKey("watch", key)
		must(err)
	}
	list, err := kr.List()
	must(err)
	out := []map[string]string{}
	for _, r := range list {
		addr, err := r.GetAddress()
		must(err)
		pk, err := r.GetPubKey()
		must(err)
		m := map[string]string{"name": r.Name, "address": hex.EncodeToString(addr), "pubkey": hex.EncodeToString(pk.Bytes()), "type": r.GetType().String()}
		if sig, _, err := kr.Sign(r.Name, []byte("hello"), signing.SignMode_SIGN_MODE_DIRECT); err == nil {
			m["signature"] = hex.EncodeToString(sig)
		}
		out = append(out, m)
	}
	bz, _ := json.MarshalIndent(out, "", " ")
	fmt.Println(string(bz))
}
