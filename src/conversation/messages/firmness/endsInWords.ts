import { pairStanding } from '../../../engine/pairStanding.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { End } from '../../../machine/firmness/ends.ts';
import { optionName } from '../outcome/optionName.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.firmness;

/** More first options than these are too many to name in a line. */
const mostNamed = 3;

/** What leads at an end, by its name; of a referral, and where nothing leads, the outcome. */
export function nameOfEnd({ outcomes }: Pick<Guideline, 'outcomes'>, { outcome, lead }: End): string {
  const { title, category, options, together } = outcomes[outcome];
  const names = lead.flatMap((id) => options.filter((option) => option.id === id)).map(optionName);
  if (names.length === 0 || category === 'mdt-referral') return title;
  const pair = together.find((one) => one.options.join() === lead.join());
  return names.join(texts.outcome.pairNames[pair ? pairStanding(pair) : 'oneOf']);
}

/** The names of some ends, each once. */
export function namesOf(guideline: Guideline, ends: readonly End[]): readonly string[] {
  return [...new Set(ends.map((end) => nameOfEnd(guideline, end)))];
}

/** The names of some ends in a line, or how many they are where they are too many to name. */
export function endsInShort(guideline: Guideline, ends: readonly End[]): string {
  const names = namesOf(guideline, ends);
  return names.length > mostNamed ? say.oneOf(names.length) : names.join('; ');
}
