import type { Random } from '../../engine/random.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import type { NoneLeft } from '../../guideline/noneLeft.ts';
import { chance, weighted } from '../random/draw.ts';
import { fits, type Patient } from '../patient/traits.ts';
import { course } from './course.ts';
import { fitness } from './fitness.ts';
import { expand, upper } from './grammar.ts';
import { hormones } from './hormones.ts';
import { contraindicationPhrase } from './items.ts';
import { liver } from './liver.ts';
import { opening } from './opening.ts';
import { opinions } from './opinions.ts';
import { follows, type Order, orders } from './orders.ts';
import { pathology } from './pathology.ts';
import type { FactKey, Pattern, Register } from './pattern.ts';
import { staging } from './staging.ts';
import { surgery } from './surgery.ts';

const all = [
  ...opening,
  ...pathology,
  ...fitness,
  ...liver,
  ...staging,
  ...surgery,
  ...opinions,
  ...hormones,
  ...course,
];

/** Every sentence pattern of the vignettes. */
export const patterns: readonly Pattern[] = all;

/** Does not compile when no sentence tells a fact: a case with it could never be told. */
export const factsWithoutSentence: NoneLeft<Exclude<FactKey, (typeof all)[number]['tells'][number]>> = 'none';

/** What a case may go without, and how often it is told. */
const optional: Partial<Record<FactKey, number>> = { setting: 0.6, background: 0.2 };

const followers: Partial<Record<FactKey, FactKey>> = follows;

/**
 * A case in clinical prose: states each known fact once and nothing else that an answer could be read from.
 * @param questionIds in the order of the chart
 * @returns paragraphs; null when a fact has no sentence that fits the patient
 */
export function compose(
  questionIds: readonly QuestionId[],
  patient: Patient,
  random: Random,
): readonly string[] | null {
  const register: Register = chance(0.3, random) ? 'note' : 'prose';
  const words = { ...patient.words, items: itemsIn(patient, random) };
  const facts = questionIds.filter((id) => id in patient.known && !isLeftOut(id, patient));
  const extras = (Object.keys(optional) as FactKey[]).filter((fact) =>
    chance(isTold(fact, patient, facts.length) ? 1 : (optional[fact] ?? 0), random),
  );
  const left = new Set<FactKey>(['person', ...facts, ...extras]);
  const openers = new Set<string>();
  const usable = patterns.filter(
    (pattern) =>
      (pattern.register === 'both' || pattern.register === register) && fits(patient.traits, pattern.when),
  );

  const tell = (fact: FactKey): readonly string[] => {
    if (!left.has(fact)) return [];
    const fitting = usable.filter(
      ({ tells }) => tells.includes(fact) && tells.every((told) => left.has(told)),
    );
    const written = newlyOpened(() => {
      const chosen = weighted(fitting, ({ tells }) => tells.length ** 2, random);
      return chosen && { chosen, sentence: upper(expand(chosen.say, words, random)) };
    }, openers);
    if (!written) return [];
    const { chosen, sentence } = written;
    openers.add(openerOf(sentence));
    chosen.tells.forEach((told) => left.delete(told));
    return [sentence, ...chosen.tells.flatMap((told) => (followers[told] ? tell(followers[told]) : []))];
  };

  const parts = random.pick<Order>(orders).map((facts) => facts.flatMap(tell));
  return [...left].every((fact) => fact in optional) ? joined(parts) : null;
}

/** Of a grade only that its number is missing is left out. */
function isLeftOut(id: QuestionId, { untold }: Patient): boolean {
  return untold.includes(id) && id !== 'ki67';
}

/** What a case needs though it is optional: a word of how it came about where little else is told. */
function isTold(fact: FactKey, { traits }: Patient, facts: number): boolean {
  if (fact === 'setting') return facts < few;
  const isFrail = traits.performanceStatus === '3' || traits.performanceStatus === '4';
  return fact === 'background' && (isFrail || facts === 0);
}

/** A case with fewer facts than this is told with its setting. */
const few = 4;

/** How often a sentence is drawn again when another of the case begins alike. */
const redraws = 6;

function newlyOpened<T extends { readonly sentence: string }>(
  draw: () => T | undefined,
  openers: ReadonlySet<string>,
): T | undefined {
  let drawn = draw();
  for (let again = 0; again < redraws && drawn && openers.has(openerOf(drawn.sentence)); again += 1)
    drawn = draw();
  return drawn;
}

/** The first two words. */
function openerOf(sentence: string): string {
  return sentence
    .split(' ', 2)
    .join(' ')
    .replace(/[,:;.]$/, '')
    .toLowerCase();
}

/** Sentences as paragraphs; a lone short sentence joins the paragraph before it. */
function joined(parts: readonly (readonly string[])[]): readonly string[] {
  const paragraphs: string[] = [];
  for (const sentences of parts) {
    const text = sentences.join(' ');
    if (text === '') continue;
    const before = paragraphs.at(-1);
    if (before !== undefined && (sentences.length < 2 || before.length < shortest)) {
      paragraphs[paragraphs.length - 1] = `${before} ${text}`;
    } else paragraphs.push(text);
  }
  return paragraphs;
}

/** A first paragraph shorter than this, in characters, takes in the next. */
const shortest = 90;

function itemsIn({ known, traits }: Patient, random: Random): string {
  const items = (known.transarterialContraindications ?? []).flatMap((item) => {
    if (item === 'none' || item === 'notAssessed') return [];
    return [expand(contraindicationPhrase(item, traits), {}, random)];
  });
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
