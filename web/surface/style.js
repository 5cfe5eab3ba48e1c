// The looks of the text surface, inside its shadow root. Colours and faces are
// custom properties that the host may set; the defaults are the page's tokens.

const LIGHT = `
  --_paper: var(--sorot-paper, #fbfaf6);
  --_ink: var(--sorot-ink, #1d1b18);
  --_soft: var(--sorot-soft, #5a564f);
  --_error: var(--sorot-error, #b0231b);
  --_warn: var(--sorot-warn, #a23e08);
  --_info: var(--sorot-info, #4b5563);
  --_number: var(--sorot-number, #7f5200);
  --_number-tint: var(--sorot-number-tint, #faecc8);
  --_date: var(--sorot-date, #0a6655);
  --_date-tint: var(--sorot-date-tint, #d9f0e8);
  --_source: var(--sorot-source, #1f52ad);
  --_source-tint: var(--sorot-source-tint, #e0eafb);
  --_person: var(--sorot-person, #92286f);
  --_person-tint: var(--sorot-person-tint, #f8e2f0);
`;
const DARK = `
  --_paper: var(--sorot-paper, #181715);
  --_ink: var(--sorot-ink, #ece8e0);
  --_soft: var(--sorot-soft, #aba59a);
  --_error: var(--sorot-error, #ff8f85);
  --_warn: var(--sorot-warn, #ff9f6b);
  --_info: var(--sorot-info, #b4bcc9);
  --_number: var(--sorot-number, #edbb5c);
  --_number-tint: var(--sorot-number-tint, #3d2f11);
  --_date: var(--sorot-date, #6fd3bc);
  --_date-tint: var(--sorot-date-tint, #12372f);
  --_source: var(--sorot-source, #94b9fb);
  --_source-tint: var(--sorot-source-tint, #1b2b4a);
  --_person: var(--sorot-person, #f09bd0);
  --_person-tint: var(--sorot-person-tint, #441e38);
`;
// In forced colours the kinds are told by underline and letter alone.
const FORCED = `
  --_paper: Canvas; --_ink: CanvasText; --_soft: CanvasText;
  --_error: CanvasText; --_warn: CanvasText; --_info: CanvasText;
  --_number: CanvasText; --_number-tint: transparent;
  --_date: CanvasText; --_date-tint: transparent;
  --_source: CanvasText; --_source-tint: transparent;
  --_person: CanvasText; --_person-tint: transparent;
`;
const CONTRAST = `
  --_number-tint: transparent; --_date-tint: transparent;
  --_source-tint: transparent; --_person-tint: transparent;
  --_more: 1px;
`;

// kind: underline style, width, offset from the baseline; width and offset once it is checked
const LINES = {
  number: ['solid', 2, 4, 1, 4],
  date: ['dashed', 2, 4, 1, 4],
  source: ['double', 1.5, 5, 1, 6],
  person: ['dotted', 2, 2, 1.5, 2],
};

function looks(kind) {
  const [line, width, offset, thin, low] = LINES[kind];
  const underline = (more) => `
    text-decoration: underline ${line} calc(${width + more}px + var(--_more, 0px)) var(--_${kind});
    text-underline-offset: ${offset}px;`;
  return `
  ::highlight(sorot-${kind}) {
    background-color: var(--_${kind}-tint);${underline(0)}
  }
  ::highlight(sorot-${kind}-checked) {
    text-decoration: underline ${line} calc(${thin}px + var(--_more, 0px)) var(--_${kind});
    text-underline-offset: ${low}px;
  }
  ::highlight(sorot-${kind}-wrong) {
    text-decoration: line-through solid calc(2px + var(--_more, 0px)) var(--_error);
  }
  ::highlight(sorot-${kind}-hover) {
    background-color: var(--_${kind}-tint);${underline(1)}
  }
  ::highlight(sorot-${kind}-focus) {
    background-color: var(--_focus, var(--_${kind}));
    color: var(--_on-focus, var(--_paper));
    text-decoration: underline solid 0 transparent;
  }
  .letter.${kind} { color: var(--_${kind}); }
  .letter.${kind}.doubt:not(.focus) { color: color-mix(in srgb, var(--_${kind}) 80%, var(--_paper)); font-weight: 400; }`;
}

// A finding: wavy while it is asked, filled in focus, its other passages thick.
function asked(severity) {
  return `
  ::highlight(sorot-finding-${severity}) {
    text-decoration: underline wavy calc(1.5px + var(--_more, 0px)) var(--_${severity});
    text-underline-offset: 5px;
  }
  ::highlight(sorot-finding-${severity}-hover) {
    text-decoration: underline wavy calc(2.5px + var(--_more, 0px)) var(--_${severity});
    text-underline-offset: 5px;
  }
  ::highlight(sorot-finding-${severity}-focus) {
    background-color: var(--_focus, var(--_${severity}));
    color: var(--_on-focus, var(--_paper));
    text-decoration: underline solid 0 transparent;
  }
  .letter.finding-${severity} { color: var(--_${severity}); font-size: 0.875rem; }
  .letter.focus.finding-${severity} > span { background: var(--_focus, var(--_${severity})); color: var(--_on-focus, var(--_paper)); }`;
}

const css = `
:host {
  ${LIGHT}
  display: block; position: relative; min-height: 8rem;
  color: var(--_ink); background: var(--_paper);
  color-scheme: light dark;
  forced-color-adjust: none;
}
:host([hidden]) { display: none; }
.scroll { position: absolute; inset: 0; overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--_soft) transparent; }
.sheet {
  position: relative; box-sizing: border-box;
  max-width: calc(var(--sorot-measure, 41.5rem) + var(--_margin) + var(--sorot-gap, 1.75rem));
  margin: 0 auto;
  padding: 0 var(--sorot-gap, 1.75rem) var(--sorot-foot, 6rem) var(--_margin);
  --_margin: var(--sorot-margin, 8.5rem);
}
.text { position: relative; }
.lines, textarea {
  font-family: var(--sorot-reading, Charter, "Bitstream Charter", "Charis SIL", "Sitka Text", Cambria, "Noto Serif", Georgia, serif);
  font-size: var(--sorot-size, 1.25rem);
  line-height: var(--sorot-leading, 2.125rem);
  font-weight: 400; font-style: normal; letter-spacing: normal; word-spacing: normal;
  font-kerning: auto; font-variant-ligatures: none; text-rendering: auto;
  text-transform: none; text-indent: 0; text-align: start; tab-size: 4; hyphens: manual;
  white-space: pre-wrap; overflow-wrap: anywhere; word-break: normal; line-break: auto;
  unicode-bidi: plaintext;
}
.lines { outline: none; }
.lines > p { margin: 0; min-height: 1lh; unicode-bidi: plaintext; }
.reading .lines > p { margin-block-end: 1rem; }
.reading.vast .lines > p { content-visibility: auto; contain-intrinsic-block-size: auto 6.375rem; }
.reading .lines > p.blank { display: none; }
.editing .lines { color: transparent; user-select: none; -webkit-user-select: none; }
textarea {
  position: absolute; inset: 0; box-sizing: border-box; width: 100%; height: 100%;
  margin: 0; padding: 0; border: 0; border-radius: 0; outline: none; resize: none;
  overflow: hidden; background: transparent; color: var(--_ink); caret-color: var(--_ink);
  appearance: none;
}
textarea::placeholder { color: var(--_soft); opacity: 1; }
.reading textarea { display: none; }
/* The box alone: laid out twice, such a text takes more memory than a tab may have. */
.editing.vast { display: flex; flex-direction: column; block-size: 100%; }
.editing.vast .lines { display: none; }
.editing.vast .text { flex: 1; min-block-size: 10rem; }
.editing.vast textarea { overflow: auto; }
.empty textarea, .empty .lines { font-size: 1.75rem; line-height: 2rem; }
.editing :is(.lines) { pointer-events: none; }
.letters, .numbers { position: absolute; inset-block-start: 0; inset-inline-start: 0; width: 0; height: 0; }
.letter {
  position: absolute; box-sizing: border-box; inline-size: 1.5rem; block-size: 2.125rem;
  margin: 0; padding: 0; border: 0; background: none; cursor: pointer;
  font: 700 0.75rem/1 var(--sorot-interface, Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif);
  color: var(--_ink);
  display: grid; place-items: center;
}
.letter > span { inline-size: 1rem; block-size: 1rem; line-height: 1rem; text-align: center; border-radius: 2px; }
.letter:hover > span { background: color-mix(in srgb, currentColor 14%, transparent); }
.letter:focus { outline: none; }
.letter:focus-visible > span { outline: 2px solid var(--_ink); outline-offset: 2px; }
.letter.more { color: var(--_soft); font-weight: 500; cursor: default; }
.letter.wrong:not(.focus) { color: var(--_error); }
.added {
  position: absolute; inline-size: 2px; background: var(--_ink);
}
.number-of {
  position: absolute; inline-size: 2.5rem; text-align: end;
  font: 400 0.75rem/2.125rem var(--sorot-interface, Inter, system-ui, sans-serif);
  font-variant-numeric: tabular-nums; color: var(--_soft); user-select: none;
}
.scroll:focus-visible, .lines:focus-visible { outline: none; }
.sheet:has(.lines:focus-visible)::before {
  content: ""; position: absolute; inset-block: 0; inset-inline-start: calc(var(--_margin) - 0.75rem);
  border-inline-start: 2px solid var(--_ink);
}
::slotted([slot="empty"]) { display: none; }
.empty ::slotted([slot="empty"]) { display: block; }
.empty ::slotted([slot="top"]) { visibility: hidden; }
::highlight(sorot-person-doubt) {
  text-decoration: underline dotted calc(2px + var(--_more, 0px)) color-mix(in srgb, var(--_person) 60%, var(--_paper));
  text-underline-offset: 2px;
}
::highlight(sorot-content) { background-color: var(--_source-tint); }
::highlight(sorot-cue) {
  text-decoration: underline solid calc(1px + var(--_more, 0px)) var(--_source);
  text-underline-offset: 5px;
}
${Object.keys(LINES).map(looks).join('')}
${['error', 'warn', 'info'].map(asked).join('')}
.letter.focus > span { background: var(--_focus, currentColor); }
${Object.keys(LINES)
  .map(
    (kind) =>
      `.letter.focus.${kind} > span { background: var(--_focus, var(--_${kind})); color: var(--_on-focus, var(--_paper)); }`,
  )
  .join('\n')}
@media (min-width: 720px) {
  .scroll { padding-inline-end: 0.75rem; }
}
@media (max-width: 719px) {
  .number-of { display: none; }
}
@media (prefers-color-scheme: dark) { :host { ${DARK} } }
@media (prefers-contrast: more) { :host { ${CONTRAST} } }
@media (forced-colors: active) {
  :host { ${FORCED} --_focus: Highlight; --_on-focus: HighlightText; }
  .letter:focus-visible > span { outline-color: Highlight; }
}
`;

let sheet = null;

/** The one style sheet of all surfaces. */
export function styles() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}
