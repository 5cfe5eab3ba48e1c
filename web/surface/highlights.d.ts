/** Whether the browser can paint ranges at all. */
export declare const paints: boolean;

/** The ranges of one surface. */
export declare class Painter {
  clear(): void;
  /** kind: by name or number; look: "" at rest, "doubt", "hover" or "focus". */
  add(range: Range, kind: string | number, look?: string): void;
}
