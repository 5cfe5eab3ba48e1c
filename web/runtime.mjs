/**
 * Go's runtime without what a web page cannot use: execution traces, profiles, stack traces, the checks and reports that
 * GODEBUG turns on, the return of memory to a system that takes none back. They are two fifths of an empty module, and
 * no flag of the compiler leaves them out. The compiler is given edited copies of the runtime's files instead (go build
 * -overlay); what nothing calls any more, its linker drops.
 *
 * Kept as it is: memory and its collector, goroutines, timers, panics and recovery, the message that a fatal error
 * ends with. An edit that does not find its function ends the build, so that a new version of Go is looked at.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Takes out greenteagc, which pays off with many cores and large heaps. */
export const EXPERIMENT = 'nogreenteagc';

const all = (/** @type {string} */ type, /** @type {string} */ names) => names.split(' ').map((name) => type + name);

/**
 * A pc's high half is the number of its function, and the table of functions is in that order with few gaps: the place
 * is near. Go's own index has an entry for every 4096 pcs, two thirds of a module's memory.
 */
const FINDFUNC = `datap := findmoduledatap(pc)
	if datap == nil {
		return funcInfo{}
	}
	off, ok := datap.textOff(pc)
	if !ok {
		return funcInfo{}
	}
	i := min(int(off-datap.ftab[0].entryoff), len(datap.ftab)-2)
	for datap.ftab[i].entryoff > off {
		i--
	}
	return funcInfo{(*_func)(unsafe.Pointer(&datap.pclntable[datap.ftab[i].funcoff])), datap}`;

/**
 * New bodies of functions, by the file; TYPE.NAME for a method. Those that a list has are empty.
 * @type {Record<string, (Record<string, string> | string[])[]>}
 */
const BODIES = {
  // Execution traces: never on.
  'traceruntime.go': [
    { traceEnabled: 'return false', traceShuttingDown: 'return false', traceAllocFreeEnabled: 'return false' },
    { traceAcquire: 'return traceLocker{}', 'traceLocker.ok': 'return false' },
    ['traceLockInit', 'traceRelease', 'traceExitingSyscall', 'traceExitedSyscall', 'traceThreadDestroy'],
  ],
  'traceallocfree.go': [
    all('traceLocker.', 'SpanAlloc SpanFree HeapObjectAlloc HeapObjectFree GoroutineStackAlloc GoroutineStackFree'),
  ],
  'trace.go': [['traceAdvance'], { traceReader: 'return nil', traceReaderAvailable: 'return nil' }],
  'tracestatus.go': [
    ['traceSchedResourceState.readyNextGen'],
    { 'traceSchedResourceState.acquireStatus': 'return false' },
  ],

  // Profiles: nobody reads them.
  'mprof.go': [
    ['mProf_Malloc', 'mProf_Free', 'mProf_NextCycle', 'mProf_Flush', 'mProf_PostSweep'],
    ['saveblockevent', 'blockevent', 'tryRecordGoroutineProfile'],
  ],

  // The end of a program: its message, and no stack traces.
  'panic.go': [['preprintpanics'], { dopanic_m: 'unlock(&paniclk)\nreturn false' }],
  'error.go': [{ printpanicval: 'if s, ok := v.(string); ok {\nprintindented(s)\n} else {\nprint("not a string")\n}' }],
  'traceback.go': [
    ['traceback', 'traceback1', 'tracebacktrap', 'tracebackothers', 'tracebacksomeothers', 'tracebackHexdump'],
    ['goroutineheader', 'printAncestorTraceback', 'printCgoTraceback'],
    { traceback2: 'return 0, 0', tracebackPCs: 'return 0', callers: 'return 0', gcallers: 'return 0' },
    { 'unwinder.cgoCallers': 'return 0' },
  ],
  'hexdump.go': [['hexdumpWords']],
  'print.go': [['recordForPanic', 'printfloat64', 'printfloat32', 'printcomplex64', 'printcomplex128', 'printquoted']],

  // What checks the runtime itself, or what the environment could set.
  'mcheckmark.go': [
    ['startCheckmarks', 'endCheckmarks', 'runCheckmark', 'checkFinalizersAndCleanups'],
    { setCheckmark: 'return false' },
  ],
  'mgcmark.go': [['gcDumpObject', 'scanConservative']],
  'mgcsweep.go': [{ 'mspan.reportZombies': 'throw("found pointer to free object")' }],
  'symtab.go': [['moduledataverify1'], { findfunc: FINDFUNC }],
  'type.go': [['typelinksinit']], // for more modules than one
  'runtime.go': [['godebugInc.IncNonDefault']],
  'runtime1.go': [
    ['check', 'testAtomic64', 'parsegodebug'],
    { finishDebugVarsSetup: 'godebugEnv.Store(new(string))\nsetTraceback("none")\ntraceback_env = traceback_cache' },
  ],
  'mgcpacer.go': [{ readGOGC: 'return 100', readGOMEMLIMIT: 'return 1<<63 - 1' }],
  'synctest.go': [
    all('synctestBubble.', 'changegstatus decActive incActive'),
    { 'synctestBubble.maybeWakeLocked': 'return nil' },
  ],

  // One processor, no system beneath, memory that is never given back.
  'proc.go': [['schedtrace', 'cpuinit', 'mProfStackInit'], { stealWork: 'return nil, false, now, 0, false' }],
  'preempt.go': [['asyncPreempt2']],
  'arena.go': [['mspan.setUserArenaChunkToFault']],
  'mgc.go': [
    { gcenable: 'c := make(chan int, 1)\ngo bgsweep(c)\n<-c\nmemstats.enablegc = true' },
    { findGoroutineLeaks: 'return false' },
  ],
  'mgcscavenge.go': [
    ['printScavTrace', 'bgscavenge', 'gcPaceScavenger'],
    all('scavengerState.', 'wake init'),
    all('scavengeIndex.', 'alloc free nextGen setEmpty'),
    { 'pageAlloc.scavenge': 'return 0' },
  ],
  'mgclimit.go': [
    all('gcCPULimiterState.', 'startGCTransition finishGCTransition update resetCapacity'),
    { 'gcCPULimiterState.limiting': 'return false', 'gcCPULimiterState.needUpdate': 'return false' },
    ['limiterEvent.stop'],
    { 'limiterEvent.start': 'return false', 'limiterEvent.consume': 'return limiterEventNone, 0' },
  ],
};

/** The fields of runtime.debug that only GODEBUG makes other than zero. */
const ZERO = new Set(
  (
    'clobberfree disablethp dontfreezetheworld efence gccheckmark gcpacertrace gcshrinkstackoff gcstoptheworld gctrace ' +
    'scavtrace scheddetail schedtrace tracebackancestors asyncpreemptoff harddecommit tracefpunwindoff ' +
    'traceCheckStackOwnership inittrace sbrk checkfinalizers malloc dataindependenttiming'
  ).split(' '),
);

/** The functions whose prints stay: they say why a program ends. */
const SPEAKS = /^(throw|fatal|printpanics|printpanicval|printindented|startpanic_m)$/;

/** A function or method of gofmt's layout: its head up to the brace, the receiver's type, the name, the body. */
const FUNC = /^(func (?:\((?:\w+ )?\*?(\w+)(?:\[[^\]]*\])?\) )?(\w+)[^\n]*\{\n)([\s\S]*?)^\}$/gm;

/**
 * Writes the edited files to a folder, and the list of them for go build -overlay.
 * @param {string} goroot
 * @param {string} folder
 * @returns {string} the path of the list
 */
export function runtime(goroot, folder) {
  const source = join(goroot, 'src/runtime');
  const list = execFileSync('go', ['list', '-f', '{{range .GoFiles}}{{.}} {{end}}', 'runtime'], {
    encoding: 'utf8',
    env: { ...process.env, GOOS: 'js', GOARCH: 'wasm', GOEXPERIMENT: EXPERIMENT },
  });
  /** @type {Record<string, string>} */
  const Replace = {};
  const missing = new Set(Object.keys(BODIES));
  for (const file of list.trim().split(' ')) {
    const before = readFileSync(join(source, file), 'utf8');
    const after = edit(file, before);
    missing.delete(file);
    if (after === before) continue;
    Replace[join(source, file)] = join(folder, file);
    writeFileSync(join(folder, file), after);
  }
  if (missing.size) throw new Error(`Go's runtime has no ${[...missing].join(', ')}`);
  const overlay = join(folder, 'overlay.json');
  writeFileSync(overlay, JSON.stringify({ Replace }));
  return overlay;
}

/**
 * @param {string} file
 * @param {string} text
 */
function edit(file, text) {
  /** @type {Map<string, string>} */
  const bodies = new Map();
  for (const some of BODIES[file] ?? []) {
    for (const [name, body] of Array.isArray(some) ? some.map((name) => [name, '']) : Object.entries(some)) {
      bodies.set(name, body);
    }
  }
  const edited = text.replace(FUNC, (whole, head, type, name, body) => {
    const key = type ? `${type}.${name}` : name;
    const wanted = bodies.get(key);
    if (wanted !== undefined) {
      bodies.delete(key);
      return `${head}${wanted}\n}`;
    }
    if (SPEAKS.test(name)) return whole;
    return `${head}${file === 'runtime1.go' ? body : silent(undebugged(body))}}`;
  });
  if (bodies.size) throw new Error(`Go's runtime/${file} has no ${[...bodies.keys()].join(', ')}`);
  return edited === text ? text : withoutUnused(edited);
}

/** @param {string} body */
function undebugged(body) {
  return body.replace(/\bdebug\.(\w+)\b(?!\.)(?! = )/g, (whole, field) =>
    ZERO.has(field) ? (field === 'malloc' ? 'false' : 'int32(0)') : whole,
  );
}

/**
 * Puts every print under a condition that never holds, so that what it prints is still used.
 * @param {string} body
 */
function silent(body) {
  const lines = body.split('\n');
  for (let i = 0; i < lines.length; i++) {
    if (!/^\t+print(ln)?\(/.test(lines[i])) continue;
    lines[i] = lines[i].replace(/^\t+/, '$&if false { ');
    for (let depth = 0; ; i++) {
      const bare = lines[i].replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '').replace(/\/\/.*/, '');
      depth += bare.split('(').length - bare.split(')').length;
      if (depth === 0) break;
    }
    lines[i] = `${lines[i].replace(/\s*\/\/[^"]*$/, '')} }`;
  }
  return lines.join('\n');
}

/**
 * Keeps the imports that nothing uses any more for the order of initialization alone.
 * @param {string} text
 */
function withoutUnused(text) {
  const imports = /^import (?:"[^"]+"|\(\n[\s\S]*?\n\))/m.exec(text);
  if (!imports) return text;
  const head = text.slice(0, imports.index);
  const code = text.slice(imports.index + imports[0].length);
  const uses = code.replace(/\/\/.*/g, '');
  const kept = imports[0].replace(/(?:(\w+) )?"([^"]+)"/g, (whole, as, path) => {
    const name = as === 'import' ? undefined : as;
    const used = new RegExp(`\\b${name ?? path.split('/').pop()}\\.\\w`).test(uses);
    return name === '_' || used ? whole : `${as === 'import' ? 'import ' : ''}_ "${path}"`;
  });
  return head + kept + code;
}
