import { encodeCase } from '../../src/machine/caseCode/caseCode.ts';
import { cases } from '../fixtures/guideline.ts';
import { vignettes } from '../fixtures/vignettes.ts';

/** Where the server is told that it is reached, so that its cards have links to files. */
export const publicUrl = 'http://soak.invalid';

/** Case codes of the vignettes that reach an outcome. */
const codes: readonly string[] = vignettes.flatMap(({ answers }) => {
  const { recommendation, answers: given } = cases.follow(answers);
  return recommendation ? [encodeCase(cases, { answers: given, situations: [] })] : [];
});

/** The forms whose drawing takes a thread, by the endings of their links. */
const forms = ['pdf', 'docx', 'png'] as const;

/**
 * Asks for files, each time another form of another case, as whoever taps the links of a card does.
 * @param say sends a text and gives what the server replies with
 * @returns the status of the file, or 0 where the card had no link to it
 */
export function fileAsker(
  url: string,
  say: (turn: { conversation: string; text: string }) => Promise<string>,
): () => Promise<number> {
  let asked = 0;
  return async () => {
    const number = asked;
    asked += 1;
    const conversation = `soak-files-${number}`;
    await say({ conversation, text: `open ${codes[number % codes.length]}` });
    const reply = await say({ conversation, text: 'mdt' });
    const form = forms[number % forms.length] ?? 'pdf';
    const link = new RegExp(`${publicUrl}(/files/[\\w.-]+\\.${form})\\b`).exec(reply)?.[1];
    if (link === undefined) return 0;
    const response = await fetch(`${url}${link}`);
    await response.arrayBuffer();
    return response.status;
  };
}
