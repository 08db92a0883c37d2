import { pairStanding } from '../../../engine/pairStanding.ts';
import type { Guideline } from '../../../guideline/guideline.ts';
import type { End } from '../../../machine/firmness/ends.ts';
import { optionName } from '../outcome/optionName.ts';
import { texts } from '../../texts/texts.ts';
import { categories, type EndKind, endKinds, kindsOfEnd } from './kindOfEnd.ts';

const say = texts.firmness;

/** More first options than these are too many to name in a line. */
const mostNamed = 3;

/** Whether an end is of treatments of which none leads: something told of the patient comes first or speaks against all. */
export function waitsForTold({ outcomes }: Pick<Guideline, 'outcomes'>, { outcome, lead }: End): boolean {
  return lead.length === 0 && outcomes[outcome].category !== 'mdt-referral';
}

/** Whether no treatment leads at any of some ends: then none of them is counted as a first option. */
export function noTreatmentLeads(guideline: Guideline, ends: readonly End[]): boolean {
  return (
    ends.some((end) => waitsForTold(guideline, end)) &&
    ends.every(
      (end) => waitsForTold(guideline, end) || guideline.outcomes[end.outcome].category === 'mdt-referral',
    )
  );
}

/** What leads at an end, by its name; of a referral the outcome, and so where nothing leads, which is said behind it. */
export function nameOfEnd({ outcomes }: Pick<Guideline, 'outcomes'>, end: End): string {
  const { outcome, lead } = end;
  const { title, category, options, together } = outcomes[outcome];
  if (waitsForTold({ outcomes }, end)) return say.afterSettled(title);
  const names = lead.flatMap((id) => options.filter((option) => option.id === id)).map(optionName);
  if (names.length === 0 || category === 'mdt-referral') return title;
  const pair = together.find((one) => one.options.join() === lead.join());
  return names.join(texts.outcome.pairNames[pair ? pairStanding(pair) : 'oneOf']);
}

/** The names of some ends, each once, treatments before work-ups. */
export function namesOf(guideline: Guideline, ends: readonly End[]): readonly string[] {
  const isWorkup = (end: End): boolean => guideline.outcomes[end.outcome].category === 'mdt-referral';
  const ordered = [...ends.filter((end) => !isWorkup(end)), ...ends.filter(isWorkup)];
  return [...new Set(ordered.map((end) => nameOfEnd(guideline, end)))];
}

/** The names of some ends by what kind of treatment leads there, from cure on. */
export function namesByKind(
  guideline: Guideline,
  ends: readonly End[],
): readonly { readonly kind: string; readonly names: readonly string[] }[] {
  const of = ends.map((end) => ({ end, kinds: kindsOfEnd(guideline, end) }));
  const first = ({ kinds: [kind] }: (typeof of)[number]): number => (kind ? endKinds.indexOf(kind) : -1);
  const ordered = of.toSorted((a, b) => first(a) - first(b));
  const taken = new Set<string>();
  return [...new Set(ordered.map(({ kinds }) => inWords(kinds)))].flatMap((kind) => {
    const names = namesOf(
      guideline,
      ordered.filter(({ kinds }) => inWords(kinds) === kind).map(({ end }) => end),
    ).filter((name) => !taken.has(name));
    for (const name of names) taken.add(name);
    return names.length === 0 ? [] : [{ kind, names }];
  });
}

function inWords(kinds: readonly EndKind[]): string {
  return kinds.map((kind) => say.kinds[kind]).join(', ');
}

/** The names of some ends in a line, or where they are too many to name how many they are, and of which kinds. */
export function endsInShort(guideline: Guideline, ends: readonly End[]): string {
  const names = namesOf(guideline, ends);
  if (names.length <= mostNamed) return names.join('; ');
  const present = new Set(ends.flatMap((end) => kindsOfEnd(guideline, end)));
  const kinds = endKinds.filter((one) => present.has(one)).map((one) => say.kinds[one]);
  const what = noTreatmentLeads(guideline, ends) ? say.outcomesWithoutLead : say.firstOptions;
  return categories.every((one) => present.has(one))
    ? say.ofEveryKind(names.length, what)
    : say.oneOf(names.length, what, kinds);
}
