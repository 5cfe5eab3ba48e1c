package main

import (
	"errors"

	"sorot/wasm/person/train"
)

// trainCommand makes a model anew from its data: the same bytes each time.
func trainCommand(args []string, s std) error {
	f := flags("train")
	data := f.String("data", "", "")
	out := f.String("o", "wasm/person/model/person-v1.bin", "")
	rest, err := parse(f, args)
	switch {
	case err != nil:
		return err
	case len(rest) != 1 || rest[0] != "person":
		return misuse{errors.New("train what? There is: sorot train person -data DIR")}
	case *data == "":
		return misuse{errors.New("train needs -data, the folder of the training data")}
	}
	return train.Person(*data, *out, s.err)
}
