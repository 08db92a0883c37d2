/**
 * Breaks a text at spaces so that none of its lines is wider than `columns` characters; a longer word stays
 * whole. What follows a list mark ("- ", "2. ") is indented under it.
 */
export function wrap(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, columns))
    .join('\n');
}

/** The same for one line, as the lines that it becomes. */
export function wrapLine(line: string, columns: number): readonly string[] {
  const indent = ' '.repeat(/^\s*(?:[-•] |\d+[.)] )?/.exec(line)?.[0].length ?? 0);
  const [first = '', ...words] = line.slice(indent.length).split(' ');
  const lines = [line.slice(0, indent.length) + first];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}
