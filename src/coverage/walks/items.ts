import type { Shown } from '../targets/shown.ts';
import { StepFault, type WireActivity } from '../wire/stepFault.ts';
import type { Talk } from './talk.ts';

/** The item that can be answered on a card; null where none can. */
export function itemOn({ actions }: Shown): string | null {
  const pickable = actions.find((data) => data['do'] === 'quiz' && data['quiz'] === 'pick');
  return pickable && typeof pickable['item'] === 'string' ? pickable['item'] : null;
}

/** Taps an answer, or gives several at once. @throws StepFault when the card offers no way to */
export async function pick(talk: Talk, { actions }: Shown, letters: readonly string[]): Promise<Shown> {
  const picks = actions.filter((data) => data['do'] === 'quiz' && data['quiz'] === 'pick');
  const one = picks.find((data) => data['option'] === letters[0]);
  const several = picks.find((data) => !('option' in data));
  const data: WireActivity | undefined = one ?? (several && { ...several, answer: letters.join(',') });
  if (!data) throw new StepFault('the item offers no way to answer it', { key: 'no way to answer an item' });
  return talk.tap(data);
}

/** The letters of a right answer, or of a wrong one. */
export function lettersOf(
  { many, options }: { readonly many: boolean; readonly options: readonly { id: string; right: boolean }[] },
  isRight: boolean,
): readonly string[] {
  const right = options.filter((option) => option.right);
  const wrong = options.filter((option) => !option.right);
  return (isRight ? (many ? right : right.slice(0, 1)) : wrong.slice(0, 1)).map(({ id }) => id);
}

export function wordsOn({ screen }: Shown): readonly string[] {
  return screen.statements.map(({ words }) => words);
}
