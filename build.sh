#!/usr/bin/env bash
# Builds, serves, tests and measures Sorot. Needs Go 1.26 and Node 20; installs
# the rest (npm packages by their lock files, browsers from Debian) when needed.
set -euo pipefail
cd "$(dirname "$0")"

usage() {
  cat <<'END'
./build.sh [build]       everything into dist/: index.html, sorot.html (one file), sorot-VERSION.zip, engine.wasm
./build.sh serve [PORT]  dist/ on localhost, built first where it is missing
./build.sh test [STEP …] all tests but the longest; some minutes. Steps by a word of their name; those run alone: long embed beam
./build.sh bench         against other readers of numbers and dates, in Chromium
./build.sh eval          accuracy on the gold articles
./build.sh accuracy      the recorded scores and docs/accuracy.md, anew
./build.sh soak          fuzzing and long runs, a minute each target (SOAK=10m: longer)
END
}

say() { printf '\033[1m== %s\033[0m\n' "$*"; }

# npm packages of a folder, when the lock file is newer than what is there.
packages() {
  if [ ! "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ]; then
    say "npm packages of $1"
    npm ci --prefix "$1" --no-progress
    touch "$1/node_modules/.package-lock.json"
  fi
}

# Debian packages whose command is missing: command package …
debian() {
  local missing=()
  while [ $# -gt 0 ]; do
    command -v "$1" >/dev/null || missing+=("$2")
    shift 2
  done
  if [ ${#missing[@]} -gt 0 ]; then
    say "apt-get install ${missing[*]}"
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  fi
}

browsers() { debian chromium chromium firefox-esr firefox-esr; }

build() {
  packages web
  say 'build'
  node web/build.mjs
}

what=${1:-build}
[ $# -gt 0 ] && shift
case $what in
  build) build ;;
  serve)
    [ -e dist/index.html ] || build
    node web/serve.mjs dist "${1:-8080}"
    ;;
  test)
    packages web
    packages web/test/vectors
    packages web/test/embed
    browsers
    exec node web/test/all.mjs "$@"
    ;;
  bench)
    build
    packages web/bench
    debian chromium chromium
    say 'bench'
    exec node web/bench/run.mjs "$@"
    ;;
  eval)
    # Everything here needs ../shared, and fails without it.
    shared=../shared
    say 'scores by split, and the bars'
    go run ./wasm/cmd/sorot eval --split --bars "$@" $shared/accuracy/gold/*.xml $shared/data/news/*.xml wasm/testdata/gold/own-*.xml
    say '200 variants of one article'
    go run ./wasm/cmd/sorot eval --variants 200 $shared/accuracy/gold/tribun-korut.xml
    say 'agreement with the reference scorer'
    go test -count=1 -tags eval ./wasm/gold
    say 'what does not change the sense changes no mark; the delivered engine is the native one, byte for byte'
    go test -count=1 -tags eval -run TestSameSense ./wasm/annotate
    build
    ARTICLES="$(echo "$PWD"/$shared/accuracy/gold/*.xml "$PWD"/$shared/data/news/*.xml)" node --test --test-reporter=dot web/test/native.test.mjs
    ;;
  accuracy)
    go run ./wasm/cmd/sorot eval --record wasm/testdata/gold/scores.json --accuracy docs/accuracy.md wasm/testdata/gold/*.xml
    ;;
  soak)
    packages web
    browsers
    exec node web/test/soak.mjs "$@"
    ;;
  *)
    usage
    [ "$what" = help ] || [ "$what" = -h ] || [ "$what" = --help ] || exit 2
    ;;
esac
