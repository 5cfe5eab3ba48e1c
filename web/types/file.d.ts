/** Where a bundler has put the file, by its loader for files ("?url" in Vite). */
declare const url: string;
export default url;
