/** Words that were told, without those that others of them hold: "stopped for pneumonitis" says "pneumonitis" as well. */
export function eachOnce(words: readonly string[]): readonly string[] {
  const isHeld = (one: string, at: number): boolean =>
    words.some(
      (other, where) => where !== at && other !== one && other.toLowerCase().includes(one.toLowerCase()),
    );
  return words.filter((one, at) => !isHeld(one, at));
}
