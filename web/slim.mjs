/**
 * Takes out of a Go module what only a stack trace would show: names of functions and files, lines, arguments, inlined
 * calls. They are a fifth of what goes over the wire, and no flag of the linker leaves them out.
 *
 * Go's pclntab (runtime/symtab.go) is found in the data section by its header, the rest by runtime.firstmoduledata. Of
 * each function stay its stack depth, its maps of pointers and its deferred calls, which the collector and a recovery
 * need. What no function refers to any more becomes zeros, which a wasm data section need not hold; all else stays
 * where it is. findfunctab goes, which web/runtime.mjs has the runtime do without. A function that calls recover is
 * never inlined, so a recovery needs no inlined calls. A module whose layout is not the known one is given back as is.
 */

const MAGIC = [0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8]; // Go 1.20 and later; one byte a pc, eight a pointer
const DATA = 11;
/** The bytes of a function's record before its offsets. */
const RECORD = 44;
/** No data of this kind. */
const NONE = 0xffffffff;
/** The tables by pc that stay: the index of the map of pointers (1), the kinds of a check of bounds (4). */
const PC_KEPT = (/** @type {number} */ kind) => kind === 1 || kind > 3;
/** The data of a function that stays: pointers in arguments, in locals, objects on the stack, deferred calls. */
const FUNC_KEPT = new Set([0, 1, 2, 4]);
/** Words of runtime.moduledata. */
const MODULE = { findfunctab: 19, minpc: 20, maxpc: 21, gofunc: 40 };
/** A run of zeros that is worth a segment of its own after it. */
const GAP = 16;

/**
 * @param {Uint8Array} module
 * @returns {Uint8Array}
 */
export function slim(module) {
  const section = findSection(module, DATA);
  const image = section && readSegments(module.subarray(section.start, section.end));
  if (!section || !image || !clearTables(image)) return module;
  const data = writeSegments(image);
  const size = leb(data.length);
  const head = module.subarray(0, section.size);
  const out = new Uint8Array(head.length + size.length + data.length + module.length - section.end);
  out.set(head);
  out.set(size, head.length);
  out.set(data, head.length + size.length);
  out.set(module.subarray(section.end), head.length + size.length + data.length);
  return out;
}

/**
 * @param {Uint8Array} module
 * @param {number} wanted
 */
function findSection(module, wanted) {
  for (let at = 8; at < module.length; ) {
    const id = module[at];
    const [length, start] = readLeb(module, at + 1);
    if (id === wanted) return { size: at + 1, start, end: start + length };
    at = start + length;
  }
  return null;
}

/**
 * The memory that the segments of a data section make.
 * @param {Uint8Array} data
 * @returns {Uint8Array | null}
 */
function readSegments(data) {
  let [count, at] = readLeb(data, 0);
  /** @type {[number, Uint8Array][]} */
  const segments = [];
  while (count-- > 0) {
    if (data[at] !== 0 || data[at + 1] !== 0x41) return null; // active, i32.const
    const [address, end] = readLeb(data, at + 2);
    const [length, start] = readLeb(data, end + 1);
    segments.push([address, data.subarray(start, start + length)]);
    at = start + length;
  }
  const image = new Uint8Array(Math.max(...segments.map(([address, bytes]) => address + bytes.length)));
  for (const [address, bytes] of segments) image.set(bytes, address);
  return image;
}

/** @param {Uint8Array} image */
function writeSegments(image) {
  /** @type {number[][]} */
  const runs = [];
  for (let at = 0; at < image.length; ) {
    while (at < image.length && image[at] === 0) at++;
    if (at === image.length) break;
    let end = at;
    for (let zeros = 0, i = at; i < image.length && zeros < GAP; i++) {
      if (image[i] === 0) zeros++;
      else {
        zeros = 0;
        end = i + 1;
      }
    }
    runs.push([at, end]);
    at = end;
  }
  const parts = [Uint8Array.from(leb(runs.length))];
  for (const [start, end] of runs) {
    parts.push(Uint8Array.from([0, 0x41, ...leb(start, true), 0x0b, ...leb(end - start)]), image.subarray(start, end));
  }
  return Buffer.concat(parts);
}

/**
 * @param {Uint8Array} image
 * @returns {boolean} whether there was a table of the known layout
 */
function clearTables(image) {
  const view = new DataView(image.buffer);
  const base = Buffer.from(image.buffer).indexOf(Uint8Array.from(MAGIC));
  if (base < 0) return false;
  const word = (/** @type {number} */ at) => Number(view.getBigUint64(at, true));
  const [functions, , , names, cu, files, tables, funcs] = Array.from({ length: 8 }, (_, i) => word(base + 8 + 8 * i));
  const end = base + funcs;
  const sorted = names < cu && cu < files && files < tables && tables < funcs;
  const module = findModule(image, base, base + names);
  if (!sorted || end + 8 * functions > image.length || module < 0) return false;

  const used = new Uint8Array(funcs - tables);
  const records = [];
  /** @type {Map<number, boolean>} whether what lies at an offset of the functions' data is kept */
  const blobs = new Map();
  for (let i = 0; i < functions; i++) {
    const at = end + view.getUint32(end + 8 * i + 4, true);
    const pcs = at + RECORD;
    const data = pcs + 4 * view.getUint32(at + 28, true);
    const record = { at, pcs, data, end: data + 4 * image[at + 43] };
    if (record.end > image.length || data > pcs + 32) return false;
    records.push(record);
    keep(view.getUint32(at + 16, true)); // stack depth
    for (let k = pcs; k < data; k += 4) if (PC_KEPT((k - pcs) / 4)) keep(view.getUint32(k, true));
    for (let k = data; k < record.end; k += 4) {
      const offset = view.getUint32(k, true);
      if (offset !== NONE) blobs.set(offset, blobs.get(offset) || FUNC_KEPT.has((k - data) / 4));
    }
  }
  for (let i = 1; i < used.length; i++) if (!used[i]) image[base + tables + i] = 0;
  image.fill(0, base + names, base + tables); // names of functions, of files
  for (const { at, pcs, data, end } of records) {
    for (const field of [4, 20, 24, 32, 36]) view.setUint32(at + field, 0, true); // name, file, line, unit, first line
    for (let k = pcs; k < data; k += 4) if (!PC_KEPT((k - pcs) / 4)) view.setUint32(k, 0, true);
    for (let k = data; k < end; k += 4) if (!FUNC_KEPT.has((k - data) / 4)) view.setUint32(k, NONE, true);
  }
  const offsets = [...blobs.keys()].sort((a, b) => a - b);
  const data = word(module + 8 * MODULE.gofunc);
  for (let i = 0; i + 1 < offsets.length; i++) {
    if (!blobs.get(offsets[i])) image.fill(0, data + offsets[i], data + offsets[i + 1]);
  }
  const buckets = word(module + 8 * MODULE.findfunctab);
  const pcs = word(module + 8 * MODULE.maxpc) - word(module + 8 * MODULE.minpc);
  image.fill(0, buckets, buckets + 20 * Math.ceil(pcs / 4096));
  return true;

  /** @param {number} offset of a table in use */
  function keep(offset) {
    if (!offset || used[offset]) return;
    for (let at = offset, first = true; ; first = false) {
      const [change, next] = readLeb(image, base + tables + at);
      const length = change || first ? readLeb(image, next)[1] - base - tables : next - base - tables;
      used.fill(1, at, length);
      if (!change && !first) return;
      at = length;
    }
  }
}

/**
 * Where runtime.firstmoduledata lies, known by its first two words; -1 if there is none.
 * @param {Uint8Array} image
 * @param {number} header
 * @param {number} names
 */
function findModule(image, header, names) {
  const words = new Uint8Array(BigUint64Array.of(BigInt(header), BigInt(names)).buffer);
  return Buffer.from(image.buffer).indexOf(words);
}

/**
 * @param {Uint8Array} bytes
 * @param {number} at
 * @returns {[number, number]} the value and where it ends
 */
function readLeb(bytes, at) {
  let value = 0;
  for (let shift = 1; ; shift *= 128) {
    const byte = bytes[at++];
    value += (byte & 127) * shift;
    if (byte < 128) return [value, at];
  }
}

/**
 * @param {number} value
 * @param {boolean} [signed]
 */
function leb(value, signed = false) {
  const out = [];
  for (;;) {
    const byte = value & 127;
    value >>>= 7;
    if (value === 0 && !(signed && byte & 64)) return out.concat(byte);
    out.push(byte | 128);
  }
}
