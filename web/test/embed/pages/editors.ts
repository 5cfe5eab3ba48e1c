// Compiled by the tests, never run: the adapters in the types of their editors.
import type { Extension } from '@codemirror/state';
import type { Plugin } from 'prosemirror-state';
import { marksAt, sorot } from 'sorot/adapters/codemirror';
import { sorotKey, sorotPlugin } from 'sorot/adapters/prosemirror';

export const extension: Extension = sorot({ published: '2024-10-28', kinds: ['number'] });
export const plugin: Plugin = sorotPlugin({ onDocument: (document) => console.log(document.lang) });
export { marksAt, sorotKey };
