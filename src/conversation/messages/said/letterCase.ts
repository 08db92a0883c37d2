/** With a capital: as words begin a sentence. */
export function capital(words: string): string {
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}

/** As words stand in the midst of a sentence: "Extensive" as "extensive", but "SSTR-positive" and "MiNEN" as they are. */
export function lowered(words: string): string {
  return /^[A-Z][a-z]+\b/.test(words) ? `${words[0]?.toLowerCase() ?? ''}${words.slice(1)}` : words;
}
