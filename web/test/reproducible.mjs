/**
 * Two builds in two folders, of other names and at other times, are the same to the last byte. `node
 * web/test/reproducible.mjs`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const skipped = new Set(['.git', 'dist', 'node_modules', '.build', 'bench', 'embed', 'vectors']);

/** The sources once more, under another name. */
function copy(from, name) {
  const folder = mkdtempSync(join(tmpdir(), name));
  cpSync(from, folder, { recursive: true, filter: (path) => path === from || !skipped.has(basename(path)) });
  symlinkSync(join(root, 'web/node_modules'), join(folder, 'web/node_modules'));
  return folder;
}

/** The hash of every file that a build makes, by its name. */
function built(folder, env) {
  const { status, stderr } = spawnSync('node', ['web/build.mjs', '--quick'], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(stderr.toString());
  const dist = join(folder, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath ?? file.path, file.name);
      return [path.slice(dist.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

const first = copy(root, 'sorot-a-');
const second = copy(first, 'sorot-another-folder-');
let one;
let two;
try {
  one = built(first, { TZ: 'UTC', LANG: 'C' });
  two = built(second, { TZ: 'Asia/Jakarta', LANG: 'id_ID.UTF-8' });
} finally {
  for (const folder of [first, second]) rmSync(folder, { recursive: true, force: true });
}
const names = [...new Set([...Object.keys(one), ...Object.keys(two)])].sort();
const other = names.filter((name) => one[name] !== two[name]);
for (const name of names) console.log(`${one[name]?.slice(0, 16)} ${name}${other.includes(name) ? '  DIFFERS' : ''}`);
console.log(`${names.length - other.length} passed, ${other.length} failed`);
process.exitCode = other.length || names.length < 5 ? 1 : 0;
