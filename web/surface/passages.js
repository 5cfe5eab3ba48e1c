// The passages that findings rest on, as the surface paints them. What fits is
// not painted: it is there to be read in the list.

const WORDS = /\p{L}+/gu;
const NAMES = new Set(
  (
    'senin selasa rabu kamis jumat jum sabtu minggu ahad ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'mon tue tues wed thu thur thurs fri sat sun'
  ).split(' '),
);

/** The letters of the margin, by how grave a finding is: told apart by shape. */
export const SIGNS = { error: '◆', warn: '△', info: 'ⓘ' };

/** Where the weekday stands in the words of a date, from its start. */
export function weekdayIn(words) {
  for (const found of words.matchAll(WORDS)) {
    if (NAMES.has(found[0].toLowerCase())) {
      return [found.index, found.index + found[0].length];
    }
  }
  return null;
}

/** All passages by place: of which finding, of which of its passages. */
export function passages(document) {
  const list = [];
  document.findings.forEach(({ code, severity, spans }, finding) => {
    if (severity === 'fit') return;
    spans.forEach((span, nth) => {
      let { start, end } = span;
      // Of a whole date it is the weekday that is asked about.
      const day = code === 'weekday-mismatch' && weekdayIn(document.text.slice(start, end));
      if (day) [start, end] = [start + day[0], start + day[1]];
      list.push({ start, end, finding, nth, severity, kind: `finding-${severity}` });
    });
  });
  return list.sort((a, b) => a.start - b.start || a.end - b.end);
}
