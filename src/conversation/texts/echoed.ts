/** Most of what was typed that is said again, in characters. */
const mostEchoed = 40;

/** What is said again of a text that was typed: its beginning, where it is long. */
export function echoed(text: string): string {
  return text.length > mostEchoed ? `${text.slice(0, mostEchoed)}…` : text;
}
