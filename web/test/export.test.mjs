/**
 * What is exported is what is shown, and other programs read it: each format is read back by a parser of others, on the
 * annotated articles as they come and with all that people can say of them.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { Lexer, marked } from 'marked';
import { parse as parseHtml } from 'parse5';
import { bundled } from './bundled.mjs';
import { goldTexts } from './gold.mjs';
import './node-worker.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(new URL(path, import.meta.url));
const { exportDocument, FORMATS, correctedDocument, createAnnotator } = await bundled(`
  export { exportDocument, FORMATS } from './export.js';
  export { correctedDocument } from './review/corrected.js';
  export { createAnnotator } from './sorot.js';`);

const STRANGE = [
  '=HYPERLINK("http://x") 5 orang,\n“-7 persen”, kata +Budi Santoso; \t@8 kali.\n\n- 9 ekor 😀 | 10 & 11 <b onclick=x> “a""b”\n1. 3 naskah\n12) 4 hal\n--- 5\n# 6\n    7 buku\n&amp; 8',
  '"Jumlahnya 12.000," kata Kepala HUR Kyrylo Budanov, Selasa (22/10/2024).\n"Kami\ndatang," katanya.',
  '😀 3 juta 😀',
];
/** What people can say, each of it of some mark. */
const SAYS = [
  { state: 'checked' },
  { state: 'wrong', note: 'salah, "tidak";\nlihat | <script>alert(1)</script>' },
  { state: 'checked', correction: { value: 4711 } },
  { state: 'open', note: '=1+1', link: 'https://x.id/a?b="c"&d=<e>' },
];
const WHO = { by: 'AR', at: '2026-11-24T10:00:00.000Z' };

const documents = [];
const annotator = createAnnotator({
  workerCode: read('./.build/worker.js').toString(),
  module: new WebAssembly.Module(read('./.build/engine.wasm')),
  model: Uint8Array.from(read('../../wasm/person/model/person-v1.bin')).buffer,
});
after(() => annotator.close());

/** A review in which every mark has been touched, in turn by each of what people say. */
function review(document) {
  const items = document.annotations.map((mark, i) => ({
    id: `i${i}`,
    kind: mark.kind,
    anchor: {
      start: mark.start,
      end: mark.end,
      exact: document.text.slice(mark.start, mark.end),
      prefix: '',
      suffix: '',
    },
    ...WHO,
    ...SAYS[i % SAYS.length],
  }));
  return items.map((item) => (item.correction && item.kind !== 'number' ? { ...item, correction: undefined } : item));
}

before(
  async () => {
    for (const text of [...STRANGE, ...goldTexts().slice(0, 12)]) {
      const document = await annotator.annotate(text, { id: 'a', published: '2024-10-28' });
      const items = review(document);
      documents.push({ document, shown: correctedDocument(document, items) });
    }
  },
  { timeout: 120_000 },
);

const flat = (text) => text.replace(/\s+/g, ' ').trim();
const each = (run) => {
  for (const { document, shown } of documents) for (const of of [document, shown]) run(of, of === shown);
};

test('there is something to be said of', () => {
  assert.ok(documents.length > 5);
  assert.ok(documents.every(({ document }) => document.length > 0));
  assert.ok(documents.some(({ shown }) => shown.findings.some(({ severity }) => severity !== 'fit')));
  for (const { document } of documents)
    for (const format of FORMATS) {
      if (format !== 'gold') assert.ok(exportDocument(document, format).length, format);
    }
  assert.throws(() => exportDocument(documents[0].document, 'toString'), RangeError);
});

test('CSV: the exact words, values and remarks, row by row', () => {
  each((document) => {
    const rows = parseCsv(exportDocument(document, 'csv-exact', { all: true }), { columns: true });
    const marks = rows.filter(({ kind }) => !/statement|finding/.test(kind));
    assert.equal(marks.length, document.annotations.length);
    const by = new Map(document.annotations.map((mark) => [mark.id, mark]));
    for (const row of marks) {
      const mark = by.get(row.id);
      assert.equal(row.text, document.text.slice(mark.start, mark.end));
      assert.equal(row.text, document.text.slice(Number(row.start), Number(row.end)));
      if (mark.number?.value !== undefined) assert.equal(Number(row.value), mark.number.value);
      assert.equal(row.state, mark.review?.state ?? 'open');
      assert.equal(row.note, mark.review?.note ?? '');
      assert.equal(row.link, mark.review?.link ?? '');
      assert.equal(row.by, mark.review?.by ?? '');
    }
    const statements = document.annotations.flatMap((mark) => mark.source?.content ?? []);
    assert.equal(rows.filter(({ kind }) => kind === 'statement').length, statements.length);
    const asks = document.findings.filter(({ severity }) => severity !== 'fit');
    assert.equal(rows.filter(({ kind }) => kind === 'finding').length, asks.length);
  });
});

test('no cell of the tables for spreadsheets is a formula', () => {
  let guarded = 0;
  each((document) => {
    for (const [format, lang, delimiter] of [
      ['csv', 'id', ','],
      ['excel', 'id', ';'],
      ['excel', 'en', ','],
    ]) {
      const text = exportDocument(document, format, { all: true, lang });
      assert.equal(text.startsWith('\ufeff'), format === 'excel');
      for (const row of parseCsv(text, { bom: true, delimiter })) {
        for (const cell of row) {
          const number = /^-?\d+(\.\d+)?$/.test(cell);
          assert.ok(number || !/^[\s\0]*[=+\-@\t\r＝＋－＠]/.test(cell), cell);
          if (cell.startsWith("'")) guarded++;
        }
      }
    }
  });
  assert.ok(guarded > 0);
});

/** The elements of an HTML document, and the words in it. */
function elements(html) {
  const found = [];
  const walk = [parseHtml(html)];
  while (walk.length) {
    const node = walk.pop();
    if (node.tagName) found.push(node);
    walk.push(...[...(node.childNodes ?? [])].reverse());
  }
  return found;
}
const wordsOf = (node) => (node.value ?? '') + (node.childNodes ?? []).map(wordsOf).join('');
const attribute = (node, name) => node.attrs.find((one) => one.name === name)?.value;

test('HTML: the article whole, its marks, nothing that runs or is loaded', () => {
  each((document, reviewed) => {
    for (const options of [{}, { all: true, lang: 'id' }]) {
      const all = elements(exportDocument(document, 'html', options));
      const allowed = 'html head meta title style body main p mark aside h2 ul li b table tbody tr td a'.split(' ');
      for (const { tagName, attrs } of all) {
        assert.ok(allowed.includes(tagName), tagName);
        for (const { name, value } of attrs) {
          assert.ok(/^(lang|charset|name|content|id|class|title|data-kind|href|rel)$/.test(name), name);
          if (name === 'href') assert.match(value, /^https?:/);
        }
      }
      const main = options.all
        ? all.find(({ tagName }) => tagName === 'main')
        : all.find(({ tagName }) => tagName === 'body');
      assert.equal(flat(wordsOf(main)), flat(document.text));
      if (!options.all) continue;
      const marks = all.filter(({ tagName }) => tagName === 'mark');
      for (const mark of document.annotations) {
        const own = marks.find((node) => attribute(node, 'id') === mark.id);
        assert.ok(own, `${mark.id} is missing`);
        assert.equal(/wrong/.test(attribute(own, 'class')), mark.review?.state === 'wrong');
      }
      if (reviewed) assert.ok(all.some(({ tagName }) => tagName === 'a') || document.annotations.length < 4);
    }
  });
});

test('Markdown: every paragraph reads as the article has it', () => {
  each((document) => {
    for (const options of [{}, { all: true, lang: 'id' }]) {
      const markdown = exportDocument(document, 'markdown', options);
      const tokens = new Lexer().lex(markdown).filter(({ type }) => type !== 'space');
      const lines = document.text.split('\n').filter((line) => line.trim());
      assert.deepEqual(
        tokens.slice(0, lines.length).map(({ type }) => type),
        lines.map(() => 'paragraph'),
      );
      const said = tokens.slice(0, lines.length).map((token) => {
        const [p] = elements(marked.parser([token])).filter(({ tagName }) => tagName === 'p');
        return flat(wordsOf(p));
      });
      assert.deepEqual(said, lines.map(flat));
      const table = tokens.at(-1);
      assert.equal(table.type, 'table');
      const statements = options.all ? document.annotations.flatMap((mark) => mark.source?.content ?? []).length : 0;
      assert.equal(table.rows.length, document.annotations.length + statements);
      assert.ok(table.rows.every((row) => row.length === (options.all ? 8 : 3)));
    }
  });
});

test('Web Annotation: as its schema says, places in code points, quotations with what is around them', () => {
  const ajv = new Ajv2020({ strictTypes: false });
  formats(ajv);
  const valid = ajv.compile(JSON.parse(read('./annotation.schema.json')));
  each((document) => {
    for (const options of [{}, { all: true }]) {
      const page = JSON.parse(exportDocument(document, 'annotations', options));
      assert.ok(valid(page), JSON.stringify(valid.errors?.slice(0, 2)));
      const points = [...document.text];
      for (const { target } of page.items) {
        const [{ start, end }, { exact, prefix, suffix }] = target.selector;
        assert.equal(points.slice(start, end).join(''), exact);
        assert.ok(points.slice(0, start).join('').endsWith(prefix));
        assert.ok(points.slice(end).join('').startsWith(suffix));
      }
      if (!options.all) assert.equal(page.items.length, document.annotations.length);
    }
  });
});

test('JSON: as the schema of documents says', () => {
  const ajv = new Ajv2020({ strict: false });
  const valid = ajv.compile(JSON.parse(read('../../docs/document.schema.json')));
  each((document) => {
    assert.ok(valid(JSON.parse(exportDocument(document, 'json'))), JSON.stringify(valid.errors?.slice(0, 2)));
  });
});

test('gold: read by the reader of the annotated articles and by the reference scorer, and it is what is shown', {
  timeout: 120_000,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'sorot-gold-'));
  try {
    const readable = documents.filter(({ document }) => !/<\/?[a-z]{1,3}[ >]/.test(document.text));
    assert.ok(readable.length > 5 && readable.length < documents.length);
    for (const { document } of documents.filter((one) => !readable.includes(one))) {
      assert.throws(() => exportDocument(document, 'gold'), RangeError);
    }
    const files = readable.flatMap(({ document, shown }, i) => {
      for (const [name, of] of [
        ['plain', document],
        ['shown', shown],
      ]) {
        writeFileSync(
          join(folder, `${name}-${i}.xml`),
          exportDocument(
            {
              ...of,
              text: of.text,
              annotations: of.annotations,
              entities: of.entities,
              published: of.published,
              lang: of.lang,
              id: `${name}-${i}`,
            },
            'gold',
          ),
        );
      }
      return [join(folder, `plain-${i}.xml`), join(folder, `shown-${i}.xml`)];
    });
    const out = execFileSync('go', ['run', './wasm/cmd/sorot', 'eval', ...files], { cwd: root, encoding: 'utf8' });
    assert.match(out, /number/);
    const scorer = join(root, '../shared/accuracy/score.py');
    if (existsSync(scorer)) {
      const texts = execFileSync('python3', [scorer, '--text', ...files], { encoding: 'utf8', maxBuffer: 1 << 28 });
      const lines = texts
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      assert.deepEqual(
        lines.map(({ text }) => text),
        readable.flatMap(({ document }) => [document.text, document.text]),
      );
      // Scored against itself, what is not crossed by another mark is all found.
      const predicted = join(folder, 'p.jsonl');
      writeFileSync(
        predicted,
        readable.map(({ document }, i) => JSON.stringify({ ...document.toJSON(), id: `plain-${i}` })).join('\n'),
      );
      const scores = JSON.parse(
        execFileSync('python3', [scorer, '--json', predicted, ...files.filter((name) => /plain/.test(name))], {
          encoding: 'utf8',
        }),
      );
      for (const kind of ['number', 'date', 'person', 'source']) {
        assert.ok(scores[kind].strict_f1 > 0.99, `${kind} ${scores[kind].strict_f1}`);
      }
      assert.ok(scores.source.content_f1 > 0.99 && scores.source.quote_source > 0.99);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a correction, a wrong mark and what a wrong source says go out as people have said', () => {
  for (const { shown } of documents) {
    if (/<\/?[a-z]{1,3}[ >]/.test(shown.text)) continue;
    const xml = exportDocument(shown, 'gold');
    const numbers = shown.annotations.filter(({ kind, review }) => kind === 'number' && review?.state !== 'wrong');
    assert.ok((xml.match(/<n[ >]/g) ?? []).length <= numbers.length);
    for (const { review } of numbers) if (review?.corrected) assert.match(xml, /<n v="4711"/);
  }
});
