import type { Guideline } from '../../../guideline/guideline.ts';
import type { End } from '../../../machine/firmness/ends.ts';
import { optionName } from '../outcome/optionName.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.firmness;

/** Where there are many ends, so many are named in a line. */
const mostNamed = 3;

/** What leads at an end, by its name; of a referral, and where nothing leads, the outcome. */
export function nameOfEnd({ outcomes }: Pick<Guideline, 'outcomes'>, { outcome, lead }: End): string {
  const { title, category, options, together } = outcomes[outcome];
  const names = lead.flatMap((id) => options.filter((option) => option.id === id)).map(optionName);
  if (names.length === 0 || category === 'mdt-referral') return title;
  const pair = together.find((one) => one.options.join() === lead.join());
  return names.join(pair?.joinedBy === 'and' ? ' and ' : ' or ');
}

/** The names of some ends, each once. */
export function namesOf(guideline: Guideline, ends: readonly End[]): readonly string[] {
  return [...new Set(ends.map((end) => nameOfEnd(guideline, end)))];
}

/** The names of some ends in a line, many of them cut short. */
export function endsInShort(guideline: Guideline, ends: readonly End[]): string {
  const names = namesOf(guideline, ends);
  const rest = names.length - mostNamed;
  // One more name is as short as "1 other".
  return say.oneOf(rest > 1 ? [...names.slice(0, mostNamed), say.others(rest)] : names);
}
