import type { Annotator } from './sorot.js';
import type { SorotDocument, Annotation } from './document.js';
import type { Remark } from './review.js';
import type { Item } from './review/items.js';

export type { Remark };

/** The kinds of marks. */
export type Kind = 'number' | 'date' | 'person' | 'source';

export interface SorotEventMap {
  /** The marks shown are the engine's answer to the text shown. */
  'sorot-ready': CustomEvent<{ document: SorotDocument }>;
  /** The user changed the text. */
  'sorot-change': CustomEvent<Record<string, never>>;
  /** The user chose a mark, or a passage of a finding. */
  'sorot-select': CustomEvent<{ index: number; annotation?: Annotation; finding?: number }>;
  /** A mark came under the pointer; -1 for none. */
  'sorot-hover': CustomEvent<{ index: number }>;
  /** Reading or editing began. */
  'sorot-mode': CustomEvent<{ reading: boolean }>;
  /** The engine could not answer; the text stays. */
  'sorot-error': CustomEvent<{ error: Error }>;
}

/** What an element takes from the page when nobody gives it anything. */
export interface Home {
  engine(again: () => void): Pick<Annotator, 'annotate'>;
  leave(again: () => void): void;
  words(lang: string): Record<string, string>;
  card(element: SorotArticle): object;
}

/** <sorot-article>: an article's text with its marks, as one form control. */
export declare class SorotArticle extends HTMLElement {
  static home: Home | null;
  static formAssociated: true;
  /** The text, line ends as line feeds. */
  text: string;
  value: string;
  name: string;
  readonly form: HTMLFormElement | null;
  /** The engine's answer to this text, null until it comes; may be set to one made elsewhere. */
  get document(): SorotDocument | null;
  set document(document: SorotDocument | null);
  /** What a reader has said of places in the text. */
  review: readonly (Item | Remark)[];
  get annotator(): Pick<Annotator, 'annotate'> | null;
  set annotator(annotator: Pick<Annotator, 'annotate'> | null);
  words: Record<string, string>;
  /** The article's day, YYYY-MM-DD, or "". */
  published: string;
  get kinds(): Kind[];
  set kinds(kinds: Iterable<Kind>);
  readonly: boolean;
  reading: boolean;
  /** The index of the chosen mark, -1 for none. */
  readonly selected: number;
  select(index: number, options?: { scroll?: boolean; button?: boolean }): void;
  /** The next or previous mark in sight of the kinds shown; -1 if there is none. */
  step(by: 1 | -1): number;
  /** Where a mark stands now. */
  span(index: number): [start: number, end: number];
  /** The rectangle of a mark's first line in the window, if it is painted. */
  boxOf(index: number): DOMRect | null;
  /** Enters a whole text as one edit of the user, which undo takes back. */
  enter(text: string, options?: { reading?: boolean }): void;
  /** Begins editing. */
  edit(at?: number): void;
  addEventListener<K extends keyof SorotEventMap>(
    type: K,
    listener: (this: SorotArticle, event: SorotEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** Registers the element; doing it twice is harmless. */
export declare function define(name?: string): void;

declare global {
  interface HTMLElementTagNameMap {
    'sorot-article': SorotArticle;
  }
}
