import type { Expected } from './expected.ts';
import type { OutcomeWords } from './outcomeWords.ts';
import type { Part } from './screen.ts';

/**
 * The cautions of an outcome in their order, each with its tag, and those that a text points at though the case
 * does not raise them, as far as their words always hold.
 * @param raised what is asked of those raised beside their words
 */
export function cautionsIn(
  { result, dossier, show }: OutcomeWords,
  part: Part,
  raised: Pick<Expected, 'wholeTag'> = {},
): readonly Expected[] {
  const all = dossier.cautions.cautions;
  const ids = new Set(result.cautions.map(({ id }) => id));
  return [
    ...result.cautions.map(({ id, text }): Expected => ({
      id: `caution ${id}`,
      words: `${id} ${show(text)}`,
      provenance: all.find((one) => one.id === id)?.provenance ?? '',
      part,
      ...raised,
    })),
    ...all
      .filter(({ id }) => !ids.has(id))
      .map(({ id, text, provenance }): Expected => ({
        id: `caution ${id}, named`,
        words: `${id} ${show(
          text
            .filter(({ when }) => when === null)
            .map((one) => one.text)
            .join(' '),
        )}`,
        provenance,
        part,
        anywhere: true,
      })),
  ];
}
