/** A text with the signs of Markdown made harmless, on one line. */
export function escaped(text: string): string {
  return escapedWithin(text.trim())
    .replace(/^(?=[-+#>|[=])/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\');
}

/** The same for a part of a line: space at its ends stays, and its first sign begins no line. */
export function escapedWithin(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_<~]/g, String.raw`\$&`)
    .replaceAll('](', String.raw`]\(`)
    .replace(/&(?=#?\w+;)/g, String.raw`\&`);
}
