import type { Random } from '../../engine/random.ts';
import { shuffled } from '../random/draw.ts';
import type { ItemOption } from './item.ts';
import { nameForm } from '../../engine/nameForm.ts';
import { PathwayError } from '../../guideline/errors.ts';

/** An option before it has its place. */
export type OptionDraft = Omit<ItemOption, 'id'>;

const letters = ['a', 'b', 'c', 'd', 'e'];

/** A right option that is so much longer than every other, or shorter, is found without reading. */
const telling = { longer: 1.5, shorter: 0.5 };

/** Whether the length of a right option tells that it is right. */
export function lengthTells(options: readonly Pick<OptionDraft, 'label' | 'right'>[]): boolean {
  const lengths = (right: boolean): readonly number[] =>
    options.filter((option) => option.right === right).map(({ label }) => label.length);
  return lengths(true).some(
    (length) =>
      length > telling.longer * Math.max(...lengths(false)) ||
      length < telling.shorter * Math.min(...lengths(false)),
  );
}

/** Whether each option has a reason of its own. */
export function areSaidApart(options: readonly Pick<OptionDraft, 'why'>[]): boolean {
  return new Set(options.map(({ why }) => why)).size === options.length;
}

/**
 * Puts options in a random order, or keeps the order of their numbers, and names them by letter. A synonym that fits two options is dropped
 * from both, so that it is never guessed.
 * @throws PathwayError when two labels are alike, or there are not 3 to 5 options with a right one among them
 */
export function arranged(drafts: readonly OptionDraft[], random: Random | null): readonly ItemOption[] {
  const labels = drafts.map(({ label }) => nameForm(label));
  if (new Set(labels).size < labels.length)
    throw new PathwayError('QuizItemNotMade', `Two options are alike: ${labels.join('; ')}.`);
  if (drafts.length < 3 || drafts.length > letters.length || !drafts.some(({ right }) => right)) {
    throw new PathwayError(
      'QuizItemNotMade',
      `An item needs 3 to ${letters.length} options with a right one among them, not: ${labels.join('; ')}.`,
    );
  }
  const names = drafts.flatMap(({ label, synonyms }) => [...new Set([label, ...synonyms].map(nameForm))]);
  const isOwn = (name: string): boolean => {
    const own = nameForm(name);
    return names.filter((other) => other === own).length === 1;
  };
  return (random ? shuffled(drafts, random) : drafts).map((draft, index) => ({
    ...draft,
    id: letters[index] ?? '',
    synonyms: draft.synonyms.filter(isOwn),
  }));
}
