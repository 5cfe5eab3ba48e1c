/**
 * Takes out of a Go module what only a stack trace would show: the tables of files and lines. They are a seventh of
 * what goes over the wire, and no flag of the linker leaves them out. A trace still names its functions.
 *
 * Go's pclntab (runtime/symtab.go) is found in the data section by its header. Every function's line and file table is
 * replaced by one that says line 0 throughout; bytes of the table area that no function refers to any more become
 * zeros, which a wasm data section need not hold. All else stays where it is. A module whose layout is not the known
 * one is given back as it was.
 */

const MAGIC = [0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8]; // Go 1.20 and later; one byte a pc, eight a pointer
const DATA = 11;
/** Value 0 for 2^31 pcs: the change from -1 in zigzag, the length, the end. */
const NOWHERE = [2, 0xff, 0xff, 0xff, 0xff, 7, 0];
/** A run of zeros that is worth a segment of its own after it. */
const GAP = 16;

/**
 * @param {Uint8Array} module
 * @returns {Uint8Array}
 */
export function slim(module) {
  const section = findSection(module, DATA);
  const image = section && readSegments(module.subarray(section.start, section.end));
  if (!section || !image || !clearLines(image)) return module;
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
function clearLines(image) {
  const view = new DataView(image.buffer);
  const base = Buffer.from(image.buffer).indexOf(Uint8Array.from(MAGIC));
  if (base < 0) return false;
  const word = (/** @type {number} */ i) => Number(view.getBigUint64(base + 8 + 8 * i, true));
  const [functions, , , , cu, files, tables, funcs] = Array.from({ length: 8 }, (_, i) => word(i));
  const end = base + funcs;
  if (!(cu < files && files < tables && tables < funcs) || end + 8 * functions > image.length) return false;

  const used = new Uint8Array(funcs - tables);
  const records = [];
  for (let i = 0; i < functions; i++) {
    const record = end + view.getUint32(end + 8 * i + 4, true);
    const count = view.getUint32(record + 28, true);
    if (record + 44 + 4 * count > image.length || count > 8) return false;
    records.push(record);
    keep(view.getUint32(record + 16, true)); // stack depth
    for (let k = 0; k < count; k++) keep(view.getUint32(record + 44 + 4 * k, true));
  }
  let place = 1; // 0 means that there is no table
  for (let run = 0; run < NOWHERE.length; place++) {
    if (place >= used.length) return false;
    run = used[place] ? 0 : run + 1;
  }
  place -= NOWHERE.length;
  for (let i = 1; i < used.length; i++) if (!used[i]) image[base + tables + i] = 0;
  image.set(NOWHERE, base + tables + place);
  for (const record of records) {
    for (const field of [20, 24]) if (view.getUint32(record + field, true)) view.setUint32(record + field, place, true);
    view.setUint32(record + 36, 0, true); // first line
  }
  image.fill(0, base + cu, base + tables); // names of files
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
