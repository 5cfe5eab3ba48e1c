// Compiled by the tests, never run: what a program in TypeScript can say, and what it cannot.
import {
  type Annotation,
  type Annotator,
  applyPatch,
  createAnnotator,
  createPool,
  type Patch,
  type SorotArticle,
  SorotDocument,
  SorotError,
  TextTooLongError,
} from 'sorot';
import { attach as attachEditable } from 'sorot/adapters/contenteditable';
import { openDesk } from 'sorot/adapters/iframe';
import { attach } from 'sorot/adapters/textarea';
import { configure } from 'sorot/define';
import { engine } from 'sorot/engine-inlined';
import words from 'sorot/messages/id';

const sorot: Annotator = await createAnnotator({ module: engine(), modelUrl: null, lang: 'id', signal: AbortSignal.timeout(1) });
const document: SorotDocument = await sorot.annotate('x', { published: '2024-10-28', supersede: true });
const kinds: ('number' | 'date' | 'person' | 'source')[] = document.annotations.map(({ kind }) => kind);
const csv: string = sorot.export(document, 'csv');
const patch: Patch = await sorot.session('x').update({ start: 0, end: 1, text: 'y' });
const after: Annotation[] = applyPatch(document.annotations, patch);
const { warnings } = await sorot.onPublish({ least: 'error', lang: 'en' })('x');
const severity: 'error' | 'warn' | 'info' | 'fit' | undefined = warnings[0]?.severity;
const pool = await createPool({ workers: 2 });
for await (const { document, error } of pool.annotateAll([{ text: 'x' }])) console.log(document?.length, error);
const restarts: number = sorot.restarts + pool.restarts;
try {
  sorot.close();
} catch (error) {
  if (error instanceof TextTooLongError) console.log(error.size, error.limit, error.code);
  if (error instanceof SorotError) console.log(error.code);
}
configure({ wasmUrl: new URL('x', 'https://cdn.example') });
const element: SorotArticle = globalThis.document.createElement('sorot-article');
element.addEventListener('sorot-select', ({ detail }) => console.log(detail.index, detail.annotation?.kind));
element.kinds = ['number'];
const text: string = element.text;
const desk = await openDesk(new HTMLIFrameElement(), { origin: 'https://desk.example' });
await desk.set({ text });
attach(new HTMLTextAreaElement(), { annotator: sorot, onDocument: ({ length }) => console.log(length) }).detach();
attachEditable(globalThis.document.body, { kinds: ['date'] }).detach();
console.log(kinds, csv, after, severity, restarts, words.title);

// @ts-expect-error: no such format
sorot.export(document, 'xml');
// @ts-expect-error: no such kind
element.kinds = ['verb'];
// @ts-expect-error: the text is missing
await sorot.annotate();
