import { resultAt } from '../dossier/evaluate.ts';
import type { DossierAnswers } from '../dossier/facts.ts';
import { deniedWarnings } from '../dossier/deniedWarnings.ts';
import { closureTag, quoted, type WordsOfDossier } from '../dossier/readDossier.ts';
import { readableBy } from '../dossier/shown.ts';
import type { Expected } from './expected.ts';
import { cautionsIn } from './expectedCautions.ts';
import type { KeptResult } from './keptAnswers.ts';
import type { OutcomeWords } from './outcomeWords.ts';
import {
  allClosed,
  categoryWords,
  contradictionWords,
  discussOnScreen,
  foldedConditions,
  frames,
  keptWords,
  legend,
} from './ownWords.ts';
import type { Part } from './screen.ts';

/** @param taken `question#row` of each edge that fired */
export function outcomeWords(
  dossier: WordsOfDossier,
  answers: DossierAnswers,
  id: string,
  taken: readonly string[],
  beside: KeptResult | null = null,
): OutcomeWords {
  const [question, row] = (taken.at(-1) ?? '').split('#');
  const fired = dossier.questions
    .find((one) => one.id === question)
    ?.edges.find(({ number }) => number === Number(row));
  return {
    dossier,
    id,
    answers,
    beside,
    result: beside?.result ?? resultAt(dossier, answers, id),
    taken,
    fired: fired ?? null,
    denied: deniedWarnings(dossier, {
      ...Object.fromEntries((beside?.kept ?? []).map(({ question: of, answer }) => [of, answer])),
      ...answers,
    }),
    show: readableBy(dossier),
  };
}

export function isOutOfScope({ id }: OutcomeWords): boolean {
  return id === 'mdtOutOfScope';
}

/** The options that lead: a pair, or the first open one. */
export function leadingOf({ result }: OutcomeWords): readonly string[] {
  return result.together?.options ?? (result.first === null ? [] : [result.first]);
}

export function isBoth({ result }: OutcomeWords): boolean {
  return /\bboth\b/i.test(result.together?.sentence.split(/[;:.]/)[0] ?? '');
}

/** A text of the dossier with tags in brackets as statements, each with its tag. */
export function tagged(
  show: (text: string) => string,
  text: string,
): readonly { readonly words: string; readonly provenance?: string }[] {
  const found: { words: string; provenance?: string }[] = [];
  let at = 0;
  for (const match of text.matchAll(/\[([^\]]*\b(?:SOURCE|GUIDELINE|LITERATURE|EXPERT)\b[^\]]*)\]/g)) {
    found.push({ words: show(text.slice(at, match.index)), provenance: match[1] ?? '' });
    at = match.index + match[0].length;
  }
  const rest = show(text.slice(at)).replace(/^[.;,\s]+/, '');
  return rest === '' ? found : [...found, { words: rest }];
}

/** The card of an outcome in its order. */
export function expectedOutcome(about: OutcomeWords): readonly Expected[] {
  const { result, dossier, show } = about;
  const banner: Expected = { id: 'banner', words: quoted(dossier, 'W2'), part: 'screen' };
  const title: Expected = { id: 'title', words: show(result.title), part: 'screen' };
  if (isOutOfScope(about)) return [title, ...basisOf(about), banner, ...own(about)];
  return [
    title,
    ...stopsOf(about),
    ...firstScreenOf(about),
    ...leadOf(about),
    ...notAskedOf(about),
    ...basisOf(about),
    ...smallPrint(about, 'screen'),
    banner,
    ...optionsOf(about),
    ...cautionsOf(about),
    ...own(about),
  ];
}

function stopsOf({ result, show }: OutcomeWords): readonly Expected[] {
  return result.cautions
    .filter(({ severity }) => severity === 'stop')
    .map(({ id, headline }) => ({
      id: `headline of stop ${id}`,
      words: `${show(headline)} (${id})`,
      part: 'screen',
    }));
}

function firstScreenOf({ result, show }: OutcomeWords): readonly Expected[] {
  return result.firstScreen.flatMap((line, index) =>
    tagged(show, line).map((one) => ({ id: `first-screen line ${index + 1}`, part: 'screen', ...one })),
  );
}

function leadOf(about: OutcomeWords): readonly Expected[] {
  const { result, show } = about;
  const leading = leadingOf(about);
  const consider: Expected = {
    id: 'advice to discuss',
    words: discussOnScreen,
    part: 'screen',
    // The sentences of some pairs end in it.
    optional: /\bat the MDT\b/.test(result.together?.sentence ?? ''),
  };
  if (result.options.length === 0) return [];
  if (leading.length === 0) return [{ id: 'all options closed', words: allClosed, part: 'screen' }];
  const leads = result.together
    ? isBoth(about)
      ? ['Consider first both ', 'and ']
      : ['Consider first, as equals, either ', 'or ']
    : ['Consider first: '];
  const options = leading.flatMap((id, index): readonly Expected[] => {
    const number = result.options.findIndex((one) => one.id === id) + 1;
    return [
      {
        id: `first option ${id}`,
        words: `${leads[index] ?? ''}${result.together ? `${number}. ` : ''}${show(textOf(about, id))}`,
        provenance: optionTag(about, id),
        part: 'screen',
        struck: false,
      },
      ...(result.together ? [] : [consider]),
      ...underOption(about, id, 'screen', 'lead'),
    ];
  });
  if (!result.together) return options;
  const { sentence } = result.together;
  const provenance = outcomeOf(about).together.find((one) => one.sentence === sentence)?.provenance;
  return [
    ...options,
    {
      id: 'sentence of the pair',
      words: show(sentence),
      part: 'screen',
      ...(provenance === undefined ? {} : { provenance }),
    },
    consider,
  ];
}

/** What stands under an option: what must not be done with it, and its conditions with their states. */
export function underOption(
  about: OutcomeWords,
  id: string,
  part: Part,
  where: 'lead' | 'listed' | 'record',
): readonly Expected[] {
  const { result, show, dossier, denied } = about;
  const option = result.options.find((one) => one.id === id);
  const headlines = new Set(
    result.cautions.filter(({ severity }) => severity === 'stop').map((one) => one.id),
  );
  const notAsked = new Set(
    result.cautions.filter(({ severity }) => severity === 'notAsked').map((one) => one.id),
  );
  const prohibitions = (option?.prohibitions ?? []).flatMap((name): readonly Expected[] => {
    const one = dossier.outcomes.prohibitions.find((candidate) => candidate.id === name);
    if (!one) return [];
    const said = one.alreadySaidBy.some((by) => by === about.id || headlines.has(by) || notAsked.has(by));
    return [
      {
        id: `prohibition ${name} of ${id}`,
        words: show(one.text),
        provenance: one.provenance,
        part,
        // Its sense stands on the screen already; of a closed option it may be left to the record.
        optional: (where === 'lead' && said) || (where === 'listed' && option?.closed !== null),
        wholeTag: where === 'record',
        notSo: denied.has(name) && (where === 'lead' ? 'either' : true),
      },
    ];
  });
  const conditions = (option?.conditions ?? []).flatMap(({ id: name, state }): readonly Expected[] => {
    const one = dossier.outcomes.conditions.find((candidate) => candidate.id === name);
    if (!one) return [];
    return [
      {
        id: `condition ${name} of ${id}`,
        words: `${show(one.words)}: ${state}`,
        provenance: one.provenance,
        part,
        // Of a closed option the card may give its reason alone; the record has all.
        optional: where !== 'record' && (state !== 'not met' || option?.closed !== null),
        wholeTag: where === 'record',
      },
    ];
  });
  const folded: Expected = { id: 'conditions counted', words: foldedConditions, part, anywhere: true };
  return [...prohibitions, ...conditions, ...(where === 'record' ? [] : [folded])];
}

/** What the route did not ask: the sentence, and the headlines of the cautions about it or their numbers. */
function notAskedOf(about: OutcomeWords): readonly Expected[] {
  const { result, show } = about;
  const headlines = result.cautions.filter(({ severity }) => severity === 'notAsked');
  return [
    {
      id: 'what was not asked',
      words: notAskedLine(about),
      part: 'screen',
      optional: notAskedNames(about).length === 0,
    },
    ...headlines.map(({ id, headline }): Expected => ({
      id: `headline of caution ${id}`,
      words: `${show(headline)} (${id})`,
      part: 'screen',
      optional: true,
    })),
  ];
}

/** The names of section 7, W6, in their order, and the question of each. */
const safetyQuestions: readonly (readonly [name: string, question: keyof DossierAnswers])[] = [
  ['hormonal syndrome', 'hormonalSyndrome'],
  ['disease course and earlier treatment', 'treatmentCourse'],
  ['liver involvement', 'liverInvolvement'],
  ['contraindications and organ function', 'transarterialContraindications'],
  ['SSTR imaging', 'sstrImaging'],
  ['state of the primary tumour', 'primaryStatus'],
];

export function notAskedNames({ answers, id, dossier }: OutcomeWords): readonly string[] {
  return [
    ...safetyQuestions.filter(([, question]) => answers[question] === undefined).map(([name]) => name),
    ...(dossier.cautions.sets['TARE_LISTING']?.includes(id) ? ['earlier embolization'] : []),
  ];
}

/** The sentence with all names in their order; behind it may stand subjects and headlines of cautions. */
export function notAskedLine(about: OutcomeWords): RegExp {
  const kept = new Set((about.beside?.kept ?? []).map(({ question }) => question));
  const given = new Set(safetyQuestions.filter(([, question]) => kept.has(question)).map(([name]) => name));
  const names = notAskedNames(about).map(
    (name) =>
      `${escaped(name)}(?: \\(C\\d\\d(?:, C\\d\\d)*\\))?${given.has(name) ? escaped(keptWords.given) : ''}`,
  );
  const headlines = about.result.cautions
    .filter(({ severity }) => severity === 'notAsked')
    .map(
      ({ id, headline }) => `(?: ${escaped(about.show(headline))} \\(${id}\\)(?:${escaped(keptWords.of)})?)?`,
    );
  const subjects = '(?:\\.? ?Not asked: (?:[a-z ]+ \\(C\\d\\d\\)(?:, )?)+)?';
  return new RegExp(
    `^(?:Not asked on this route: ${names.join(', ')})?\\.?${subjects}\\.?${headlines.join('')}\\.?$`,
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The line of the rule that fired; where room is short it stands in its fold alone. */
function basisOf({ fired, show, ...about }: OutcomeWords): readonly Expected[] {
  if (!fired) return [];
  const outcome = about.dossier.outcomes.outcomes.find(({ id }) => id === about.id);
  const category = escaped(categoryWords[outcome?.category ?? ''] ?? '');
  const words = new RegExp(
    `^(?:${category}(?: · Goal: [^.]+)?\\. )?Basis: ${escaped(show(fired.words).replace(/\.$/, ''))}$`,
  );
  return [
    { id: 'basis', words, provenance: fired.shown, part: 'screen', optional: true },
    { id: 'basis in full', words, provenance: fired.provenance, part: 'more' },
    ...rulesOf(about, show),
  ];
}

/** Each answer with the rule that it fired, where there is room for them. */
function rulesOf(
  { taken, dossier }: Pick<OutcomeWords, 'taken' | 'dossier'>,
  show: OutcomeWords['show'],
): readonly Expected[] {
  return taken.flatMap((edge, index): readonly Expected[] => {
    const [question = '', row] = edge.split('#');
    const golden = dossier.questions.find(({ id }) => id === question);
    const rule = golden?.edges.find(({ number }) => number === Number(row));
    if (!golden || !rule) return [];
    return [
      {
        id: `rule of ${question}`,
        words: new RegExp(
          `^${index + 1}\\. ${escaped(golden.title)}: .+ → ${escaped(show(rule.words))} \\(rule ${row}\\)$`,
        ),
        provenance: rule.provenance,
        part: 'more',
        optional: true,
      },
    ];
  });
}

function smallPrint({ dossier }: OutcomeWords, part: Part): readonly Expected[] {
  return [
    { id: 'special situations', words: quoted(dossier, 'W5'), part, optional: true },
    { id: 'legend of the tags', words: legend, part, optional: true },
  ];
}

function optionsOf(about: OutcomeWords): readonly Expected[] {
  const { result, show, dossier } = about;
  const leading = leadingOf(about);
  const listed = (id: string, index: number, isLead: boolean): readonly Expected[] => {
    const option = result.options[index];
    const closure = dossier.outcomes.closures.find(({ reason }) => reason === option?.closed);
    const all: readonly Expected[] = [
      {
        id: `option ${id}`,
        words: `${index + 1}. ${show(textOf(about, id))}`,
        provenance: optionTag(about, id),
        part: 'options',
        struck: option?.closed !== null,
      },
      ...(closure
        ? [
            {
              id: `reason why ${id} is closed`,
              words: `Closed: ${show(closure.reason)}`,
              provenance: closureTag(dossier, closure.name),
              part: 'options',
            } as const,
          ]
        : []),
      ...underOption(about, id, 'options', 'listed'),
    ];
    return isLead ? all.map((one) => ({ ...one, optional: true })) : all;
  };
  const numbered = result.options.map(({ id }, index) => ({ id, index }));
  return [
    ...numbered
      .filter(({ id }) => leading.includes(id))
      .flatMap(({ id, index }) => listed(id, index, leading.length < numbered.length)),
    ...numbered
      .filter(({ id }) => !leading.includes(id))
      .flatMap(({ id, index }) => listed(id, index, false)),
  ];
}

function cautionsOf(about: OutcomeWords): readonly Expected[] {
  return [
    ...cautionsIn(about, 'cautions'),
    ...smallPrint(about, 'cautions'),
    { id: 'emergency line', words: quoted(about.dossier, 'W4'), part: 'cautions' },
  ];
}

/** Sentences of the bot's own, and headings. */
function own({ id }: OutcomeWords): readonly Expected[] {
  const all = (['screen', 'options', 'cautions', 'more'] as const).flatMap((part) =>
    frames[part].map((words): Expected => ({
      id: `heading in ${part} at ${id}`,
      words,
      part,
      anywhere: true,
    })),
  );
  return [...all, ...contradictions];
}

/** Answers that contradict each other are named above whatever comes next. */
export const contradictions: readonly Expected[] = contradictionWords.map((words) => ({
  id: 'contradiction',
  words,
  part: 'screen',
  anywhere: true,
}));

export function outcomeOf({ dossier, id }: OutcomeWords) {
  const found = dossier.outcomes.outcomes.find((one) => one.id === id);
  if (!found) throw new Error(`The dossier has no outcome ${id}.`);
  return found;
}

export function textOf(about: OutcomeWords, option: string): string {
  return outcomeOf(about).options.find(({ id }) => id === option)?.text ?? '';
}

export function optionTag(about: OutcomeWords, option: string): string {
  return outcomeOf(about).options.find(({ id }) => id === option)?.provenance ?? '';
}
