/** One instruction of a Dockerfile. */
export interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** Reads a Dockerfile: comments left out, lines that go on joined. Its words are those of the reference, in capitals. */
export function instructionsOf(text: string): readonly Instruction[] {
  return text
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [name = ''] = line.split(/\s/, 1);
      return { name: name.toUpperCase(), rest: line.slice(name.length).trim() };
    });
}

/** The pairs of ENV: `A=1 B=2`, with $NAME filled in. */
export function pairsOf(
  rest: string,
  known: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rest.split(/\s+/).map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [
        name,
        value.join('=').replaceAll(/\$(\w+)/g, (_whole, variable: string) => known[variable] ?? ''),
      ];
    }),
  );
}

/** The words of CMD in its form as a list. @throws SyntaxError when it is not one */
export function wordsOf(rest: string): readonly string[] {
  const list: unknown = JSON.parse(rest.slice(rest.indexOf('[')));
  if (!Array.isArray(list)) throw new SyntaxError('CMD is not a list.');
  return list.map(String);
}
