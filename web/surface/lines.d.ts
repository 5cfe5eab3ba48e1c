/** The difference of two strings as one replaced run. */
export declare function difference(before: string, after: string): { start: number; removed: number; added: number };
/** A string with every line end as one line feed. */
export declare function normalise(text: string): string;
