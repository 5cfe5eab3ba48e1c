/**
 * Writes docs/hosting.md: how to put Sorot on a host, with the headers of policy.mjs as each kind of host wants them.
 * `node web/hosting.mjs`; a test holds the page to it.
 */
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { CACHE, HEADERS, oneFileHeaders } from './policy.mjs';

/** Names with a hash in them, as regular expressions of the hosts write it. */
const HASHED = String.raw`\.[0-9a-f]{10}\.`;

/** The files that have one, their names without it. */
export const HASHED_FILES = ['guard.js', 'sorot.js', 'engine.wasm', 'page.wasm', 'style.css', 'person.bin'];

const lines = (/** @type {(name: string, value: string) => string} */ line, headers = HEADERS) =>
  Object.entries(headers).map(([name, value]) => line(name, value));

/** Netlify, Cloudflare Pages: a file of this name at the root of what is served. */
export const underscore = () =>
  [
    '/*',
    ...lines((name, value) => `  ${name}: ${value}`),
    `  Cache-Control: ${CACHE.other}`,
    ...HASHED_FILES.flatMap((name) => [
      `/${name.replace('.', '.:hash.')}`,
      '  ! Cache-Control',
      `  Cache-Control: ${CACHE.hashed}`,
    ]),
    '/sorot.html',
    '  ! Content-Security-Policy',
  ].join('\n');

export const nginx = () => {
  // add_header in a location hides those above it: so all are said once, with what differs in variables.
  const always = (/** @type {string} */ name, /** @type {string} */ value) =>
    `    add_header ${name} "${value}" always;`;
  return [
    '# in http { … }',
    'map $uri $sorot_cache {',
    `    "~${HASHED}" "${CACHE.hashed}";`,
    `    default "${CACHE.other}";`,
    '}',
    '# The one file carries its own policy.',
    'map $uri $sorot_policy {',
    '    "~/sorot\\.html$" "";',
    `    default "${HEADERS['Content-Security-Policy']}";`,
    '}',
    '',
    'server {',
    '    root /srv/sorot;  # what the zip holds',
    '    gzip_static on;',
    '    types { application/wasm wasm; application/manifest+json webmanifest; }',
    '    include mime.types;',
    '    add_header Cache-Control $sorot_cache always;',
    '    add_header Content-Security-Policy $sorot_policy always;',
    ...lines(always, oneFileHeaders()),
    '}',
  ].join('\n');
};

export const apache = () =>
  [
    'AddType application/wasm .wasm',
    'AddType application/manifest+json .webmanifest',
    ...lines((name, value) => `Header always set ${name} "${value}"`),
    `Header always set Cache-Control "${CACHE.other}"`,
    `<FilesMatch "${HASHED}">`,
    `    Header always set Cache-Control "${CACHE.hashed}"`,
    '</FilesMatch>',
    '# The one file carries its own policy.',
    '<Files "sorot.html">',
    '    Header always unset Content-Security-Policy',
    '</Files>',
  ].join('\n');

const block = (/** @type {string} */ language, /** @type {string} */ text) => `\`\`\`${language}\n${text}\n\`\`\``;

/** What each header is for, in the order in which they stand in policy.mjs. */
const WHY = {
  'Content-Security-Policy':
    'nothing runs, loads or is asked for but the files of the site; Trusted Types; in nobody’s frame',
  'Cross-Origin-Embedder-Policy': 'nothing from elsewhere gets into the page’s process',
  'Cross-Origin-Opener-Policy': 'no other window shares the page’s process',
  'Cross-Origin-Resource-Policy':
    'the files are the site’s alone; leave it out where other sites are to load `engine.wasm`',
  'Permissions-Policy': 'no camera, microphone, place, sensor, payment …; the clipboard for the paste button',
  'Referrer-Policy': 'no address of the page goes anywhere',
  'X-Content-Type-Options': 'a file is what it says it is',
};

export const page = () => `# Putting Sorot on a host

Written by \`node web/hosting.mjs\` from \`web/policy.mjs\`, which is the one place to change a header.

Sorot is a folder of files: any host that serves files will do, in any folder, with no program behind it. What it has to do:

- send \`.wasm\` as \`application/wasm\` (else the engine is compiled after it has arrived, not while it arrives), and compress it: Brotli makes it a fifth;
- keep files with a hash in their name for good (\`${CACHE.hashed}\`), and ask again for all others (\`${CACHE.other}\`);
- send the headers below. Both pages carry their policy in a \`<meta>\` too, so that a host that sends none still forbids the network to the
  article; what only a header can do is missing then (\`frame-ancestors\`, the Cross-Origin ones, Permissions-Policy).

Service workers need https, or localhost. Without one Sorot works, but not without a network.

| header | why |
|---|---|
${Object.entries(WHY)
  .map(([name, why]) => `| ${name} | ${why} |`)
  .join('\n')}

\`sorot.html\`, the one file, is for USB sticks and shared folders. It carries a stricter policy with the hashes of its own script and style
(\`connect-src 'none'\`): the site's policy must not be sent with it.

To show Sorot in a frame of one's own pages (docs/embed.md), put their origin in the place of \`'none'\` in \`frame-ancestors\`, and leave
out \`Cross-Origin-Embedder-Policy\` and \`Cross-Origin-Resource-Policy\` unless the other site sends them too.

## Netlify, Cloudflare Pages

A file \`_headers\` beside \`index.html\`:

${block('', underscore())}

## nginx

${block('nginx', nginx())}

## Apache

\`.htaccess\` beside \`index.html\`; needs \`mod_headers\`:

${block('apache', apache())}

## GitHub Pages

It sends no headers of one's own and keeps every file for ten minutes. The policy in the page holds: no script, no connection, no form, no
inline code. What is missing: \`frame-ancestors\` (another site may show Sorot in a frame, and sees nothing of the text), Permissions-Policy,
and the Cross-Origin headers (the clock of the page is coarser; Sorot does not lean on it). It does send \`application/wasm\`, gzip instead of
Brotli, and https.

## To see that it holds

\`\`\`
curl -sI https://HOST/ | grep -iE 'content-security|cross-origin|permissions|referrer'
\`\`\`

and in the page's help: “0 requests since loading”, from the browser's own record of the page and of the engine's worker.
`;

export const FILE = fileURLToPath(new URL('../docs/hosting.md', import.meta.url));

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, page());
