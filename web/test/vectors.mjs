/**
 * Cross-site scripting vectors, from what public packages hold of the public collections: html5sec.org and a cheat sheet
 * of filter evasions (html-purify), the older OWASP sheet (xss-filters), the list of naughty strings. With them some
 * that mean this page: what leaves a template, an inert parser, a shadow root, a trusted type.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('./vectors/package.json', import.meta.url));
const text = (path) => readFileSync(require.resolve(path), 'utf8');

const { html5secVectors, generalVectors } = require('html-purify/tests/test-vectors.js');

const OURS = [
  '<template shadowrootmode=open><img src=x onerror=alert(1)></template>',
  '<div><template shadowrootmode="closed"><script>alert(1)</script></template></div>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src>">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea></textarea><img src=x onerror=alert(1)>',
  '</textarea><script>alert(1)</script>',
  '</sorot-article><img src=x onerror=alert(1)>',
  '<sorot-article onclick=alert(1)><script slot=empty>alert(1)</script></sorot-article>',
  '<img src=x id=article onerror=alert(1)><form name=body id=notice><input name=textContent>',
  '<a id=__proto__ href=javascript:alert(1)>500 orang</a>',
  '<link rel=stylesheet href=//x.invalid/x.css><link rel=preload as=fetch href=/x><link rel=prefetch href=/y>',
  '<link rel=dns-prefetch href=//x.invalid><link rel=preconnect href=//x.invalid><meta http-equiv=refresh content="0;url=/x">',
  '<base href=//x.invalid/><script src=x.js></script>',
  '<video poster=/x><source src=/y></video><audio src=/z autoplay></audio><img srcset="/a 1x"><input type=image src=/b>',
  '<style>@import "/x";@font-face{font-family:x;src:url(/y)}*{background:url(/z);font-family:x}</style>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe><embed src=/x><object data=/y></object>',
  '<script type=speculationrules>{"prefetch":[{"urls":["/x"]}]}</script>',
  '<script type=importmap>{"imports":{"a":"/x"}}</script><script type=module>import "/y"</script>',
  '<portal src=/x><fencedframe src=/y></fencedframe>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a template must not read
  '{{constructor.constructor("alert(1)")()}}${alert(1)}<%= alert(1) %>#{alert(1)}',
  '=HYPERLINK("javascript:alert(1)";"500")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '[500 orang](javascript:alert(1)) ![x](/x) <javascript:alert(1)>',
  '","kind":"number"}]}</script><script>alert(1)</script>',
  '\u2028alert(1)\u2029//\u202e\u0000<script>alert(1)</script>',
];

/** Every vector once, with where it is from. */
export function vectors() {
  const from = {
    html5sec: html5secVectors.map(({ input }) => input),
    'filter evasion': generalVectors.map(({ input }) => input),
    'OWASP sheet': text('xss-filters/tests/fuzz/bin/seed.xss').split('\n'),
    'naughty strings': require('big-list-of-naughty-strings'),
    ours: OURS,
  };
  const seen = new Set();
  const counts = {};
  const all = [];
  for (const [name, list] of Object.entries(from)) {
    const fresh = list.filter((one) => one.trim() && !seen.has(one) && seen.add(one));
    counts[name] = fresh.length;
    all.push(...fresh);
  }
  return { all, counts };
}
