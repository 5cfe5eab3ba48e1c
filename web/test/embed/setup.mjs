/** Packs dist/npm as npm does and installs it into a project of its own, once for all tests of a run. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, '../../..');
export const npm = join(root, 'dist/npm');

/** Below this folder, so that its modules find the editors and bundlers installed here. */
export const app = join(here, '.app');

/** The project with the package installed. */
export function installed() {
  const hash = createHash('sha256');
  for (const name of readdirSync(npm, { recursive: true }).map(String).sort()) {
    if (/\.\w+$/.test(name)) hash.update(name).update(readFileSync(join(npm, name)));
  }
  const stamp = hash.digest('hex');
  const mark = join(app, 'stamp');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === stamp) return app;
  rmSync(app, { recursive: true, force: true });
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{ "name": "newsroom", "private": true, "type": "module" }\n');
  const run = (...args) => execFileSync('npm', args, { cwd: app, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const [packed] = JSON.parse(run('pack', npm, '--json'));
  run('install', '--offline', '--no-audit', '--no-fund', `./${packed.filename}`);
  writeFileSync(mark, stamp);
  return app;
}
