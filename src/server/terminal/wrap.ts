/**
 * Breaks lines at spaces so that none is wider than `width` columns; a longer word stays whole.
 * What follows a list mark ("- ", "2. ") is indented under it.
 */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const indent = ' '.repeat(/^\s*(?:[-•] |\d+[.)] )?/.exec(line)?.[0].length ?? 0);
  const [first = '', ...words] = line.slice(indent.length).split(' ');
  const lines = [line.slice(0, indent.length) + first];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines.join('\n');
}
