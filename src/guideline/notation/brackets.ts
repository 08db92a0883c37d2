/** How many brackets, round or square, stand open around each sign of a text; those of a bracket stand in it. */
export function depthsIn(text: string): readonly number[] {
  let open = 0;
  return text.split('').map((sign) => {
    if (sign === '(' || sign === '[') open += 1;
    const depth = open;
    if (sign === ')' || sign === ']') open -= 1;
    return depth;
  });
}

/**
 * The parts of a text between ends that stand in no bracket, without blanks around them and without empty ones.
 * @param end finds an end, which stays with the part before it
 */
export function splitOutside(text: string, end: RegExp): readonly string[] {
  const depths = depthsIn(text);
  const ends = [...text.matchAll(end)]
    .filter(({ index }) => depths[index] === 0)
    .map((match) => match.index + match[0].length);
  return [0, ...ends].map((from, at) => text.slice(from, ends[at]).trim()).filter((part) => part !== '');
}

/** The text with blanks in place of what stands in brackets, as long as before. */
export function withoutBrackets(text: string): string {
  const depths = depthsIn(text);
  return text.replace(/[^]/g, (sign, at: number) => (depths[at] === 0 ? sign : ' '));
}
