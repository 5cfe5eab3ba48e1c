/** The annotated articles. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../wasm/testdata/gold/', import.meta.url));

export const goldFiles = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .map((name) => folder + name);

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Their texts. */
export const goldTexts = () =>
  goldFiles().map((file) =>
    readFileSync(file, 'utf8')
      .replace(/<[^>]+>/g, '')
      .replace(/&(\w+);/g, (all, name) => ENTITIES[name] ?? all)
      .trim(),
  );
