import { closureTag, quoted } from '../dossier/readDossier.ts';
import { literal } from './answerForm.ts';
import type { Expected } from './expected.ts';
import { cautionsIn } from './expectedCautions.ts';
import { expectedNotAsked } from './expectedNotAsked.ts';
import { underOption } from './expectedUnderOption.ts';
import {
  isBoth,
  isInOrder,
  isOfEquals,
  isOutOfScope,
  leadingOf,
  optionTag,
  type OutcomeWords,
  pairTag,
  textOf,
} from './outcomeWords.ts';
import {
  allClosed,
  categoryWords,
  contradictionWords,
  discussOnScreen,
  frames,
  legend,
} from './ownWords/outcomes.ts';
import type { Part } from './screen.ts';

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
    ...expectedNotAsked(about),
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
      tone: 'attention',
    }));
}

function firstScreenOf({ result, show }: OutcomeWords): readonly Expected[] {
  return result.firstScreen.flatMap((line, index) =>
    tagged(show, line).map((one): Expected => ({
      id: `first-screen line ${index + 1}`,
      part: 'screen',
      tone: 'warning',
      ...one,
    })),
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
      : isInOrder(about)
        ? ['Consider first, in this order: ', 'or second: ']
        : isOfEquals(about)
          ? ['Consider first, as equals, either ', 'or ']
          : ['Consider first one of these: ', 'or ']
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
  const provenance = pairTag(about);
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

/** The line of the rule that fired; where room is short it stands in its fold alone. */
function basisOf({ fired, show, ...about }: OutcomeWords): readonly Expected[] {
  if (!fired) return [];
  const outcome = about.dossier.outcomes.outcomes.find(({ id }) => id === about.id);
  const category = literal(categoryWords[outcome?.category ?? ''] ?? '');
  const words = new RegExp(
    `^(?:${category}(?: · Goal: [^.]+)?\\. )?Basis: ${literal(show(fired.words).replace(/\.$/, ''))}$`,
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
          `^${index + 1}\\. ${literal(golden.title)}: .+ → ${literal(show(rule.words))} \\(rule ${row}\\)$`,
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
    { id: 'emergency line', words: quoted(about.dossier, 'W4'), part: 'cautions', tone: 'attention' },
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
  tone: 'warning',
  anywhere: true,
}));
