// The one script that is written for every browser there ever was: where
// something is missing that the others need it says so, in place of an empty
// page. What they are written for: build.mjs, `target`.
(() => {
  var needed = [
    ['WebAssembly', typeof WebAssembly === 'object'],
    ['Custom Elements', 'customElements' in window],
    ['ResizeObserver', 'ResizeObserver' in window],
    ['Object.hasOwn', 'hasOwn' in Object],
    ['AbortSignal', 'AbortSignal' in window && 'throwIfAborted' in AbortSignal.prototype],
    ['CSSStyleSheet', 'adoptedStyleSheets' in document],
    ['DecompressionStream', 'DecompressionStream' in window],
  ];
  var missing = [];
  var i;
  for (i = 0; i < needed.length; i++) if (!needed[i][1]) missing.push(needed[i][0]);
  if (!missing.length) return;

  function tell() {
    var line = document.getElementById('notice');
    var lang = /^(id|in|ms)/i.test(navigator.language) ? 'id' : 'en';
    line.textContent = TOO_OLD[lang].replace('{missing}', missing.join(', '));
    line.removeAttribute('hidden');
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', tell);
  else tell();
})();
