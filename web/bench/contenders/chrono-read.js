/** chrono-node reads dates only. */
export const reader = (chrono) => ({
  read(text, published) {
    return chrono.parse(text, new Date(`${published}T12:00:00`)).map((r) => ({
      kind: 'date',
      text: r.text,
      value: r.start.date().toISOString(),
      start: r.index,
      end: r.index + r.text.length,
    }));
  },
});
