import type { QuestionId } from '../../guideline/answers.ts';
import type { Block } from '../contract/message.ts';
import { askTexts as say } from '../texts/ask.ts';
import type { Answer } from './answer.ts';
import { isEmergencyWord } from '../../language/safety/namesEmergency.ts';
import {
  type BytesOf,
  exampleBlocks,
  foot,
  moreFold,
  noteBlock,
  relatedBlocks,
  shownBlocks,
  withSources,
} from './askBlocks.ts';
import { capital } from '../messages/said/letterCase.ts';
import type { PassageKind } from './passage.ts';
import { chosen } from './choose.ts';
import type { Shown } from './shown.ts';
import { compared } from './compare.ts';
import { comparisonAnswer } from './comparisonAnswer.ts';
import { type Ask, measures } from '../../language/ask/readAsk.ts';
import { givesAmount } from './statements.ts';
import { suggestionsFor } from './suggestions.ts';
import { type Library, libraryOf } from './library.ts';
import type { Guideline } from '../../guideline/guideline.ts';

/** Most passages in view; those after them are folded, and the rest is left out. */
const inView = 3;
const inFold = 3;
const updatesInFold = 8;
/** What is echoed of words that are not known. */
const mostEchoes = 3;
const longestEcho = 40;

/** Which guideline is asked, and how large blocks are as a card. */
export interface AskAround {
  readonly guideline: Guideline;
  readonly bytesOf: BytesOf;
}

/**
 * Answers an ask from the guideline's data, in its words and with its provenance. What is not there is said
 * to be not there; nothing is written anew, and nothing is answered for one patient.
 * @param open the question being asked, whose own passage then comes first
 */
export function answerAsk(
  { guideline, bytesOf }: AskAround,
  ask: Ask,
  open: QuestionId | null = null,
): Answer {
  const library = libraryOf(guideline);
  const { found, passages, blocks } = reply(library, bytesOf, ask, open);
  const unknown = ask.unknown.map((word) => `"${word.slice(0, longestEcho)}"`).slice(0, mostEchoes);
  return {
    found,
    passages,
    notes: [
      ...ask.readAs
        .slice(0, mostEchoes)
        .map(({ typed, as }) => noteBlock(say.readAs(typed.slice(0, longestEcho), as))),
      ...(unknown.length > 0 && ask.form !== 'individual'
        ? [noteBlock(say.unknownWords(unknown.join(', ')))]
        : []),
    ],
    blocks: [...urgent(library, ask), ...blocks],
  };
}

function reply(library: Library, bytesOf: BytesOf, ask: Ask, open: QuestionId | null): Omit<Answer, 'notes'> {
  if (ask.form === 'individual') return without([noteBlock(say.individual), ...exampleBlocks()]);
  if (ask.unknown.length > 0) return without(wayOn(library, ask));
  if (ask.form === 'comparison') {
    const comparison = compared(library, ask);
    return comparison.subjects.length > 1
      ? comparisonAnswer(library, bytesOf, comparison)
      : without([noteBlock(say.notTogether), ...wayOn(library, ask)]);
  }
  const found = chosen(library, ask, open);
  if (found.length === 0) return without([noteBlock(absence(ask)), ...wayOn(library, ask)]);
  const all = inSight(found);
  const shown = ask.aspect === 'updates' ? all.slice(0, mostUpdates) : all;
  const folded = all.length > shown.length ? [] : afterSight(found, shown);
  return {
    found: true,
    passages: shown.map(({ passage }) => passage.id),
    blocks: withSources(
      library.guideline,
      bytesOf,
      [
        { kind: 'heading', text: headingOf(ask) },
        ...unmeasured(ask, found),
        ...undosed(ask, found),
        ...shownBlocks(shown, ask.aspect !== 'updates'),
        ...moreFold(folded),
        ...(all.length > shown.length ? [noteBlock(say.moreUpdates(all.length - shown.length))] : []),
      ],
      [...shown, ...folded],
      [foot(library.guideline), ...relatedBlocks(suggestionsFor(library, ask))],
    ),
  };
}

function without(blocks: readonly Block[]): Omit<Answer, 'notes'> {
  return { found: false, passages: [], blocks };
}

/** A measure that was asked for and that no figure is given in. */
function unmeasured({ subjects }: Ask, found: readonly Shown[]): readonly Block[] {
  const missing = subjects.filter(
    ({ id }) => measures.has(id) && !found.some(({ items }) => items.some(({ names }) => names.has(id))),
  );
  return missing.length > 0 && missing.length < subjects.length
    ? [noteBlock(say.without(missing.map(({ name }) => name).join(', ')))]
    : [];
}

/** A dose that was asked for and of which only its rule is given. */
function undosed({ aspect, subjects }: Ask, found: readonly Shown[]): readonly Block[] {
  if (aspect !== 'dose' || subjects.length === 0 || found.some(({ items }) => items.some(givesAmount)))
    return [];
  return [noteBlock(say.noDose(subjects.map(({ name }) => name).join(', ')))];
}

const card: ReadonlySet<PassageKind> = new Set(['glossary', 'modality', 'name']);

/** As many as there is room for on a card beside the longest question. */
const mostUpdates = 30;

/** A treatment is shown with its whole card, updates are all shown. */
function inSight(found: readonly Shown[]): readonly Shown[] {
  const first = found[0]?.passage.kind;
  if (first === 'update') return found.filter(({ passage }) => passage.kind === 'update');
  return first === 'glossary' && found[1]?.passage.kind === 'modality'
    ? found.filter(({ passage }) => card.has(passage.kind))
    : found.slice(0, inView);
}

/** What comes after what is in view; nothing after the whole card of a treatment. */
function afterSight(found: readonly Shown[], shown: readonly Shown[]): readonly Shown[] {
  if (shown.length > inView && shown[0]?.passage.kind === 'glossary') return [];
  const rest = found.filter((one) => !shown.includes(one));
  const isUpdate = ({ passage }: Shown): boolean => passage.kind === 'update';
  return [
    ...rest.filter((one) => !isUpdate(one)).slice(0, inFold),
    ...rest.filter(isUpdate).slice(0, updatesInFold),
  ];
}

function headingOf({ subjects, aspect, numbered }: Ask): string {
  const names = subjects.map(({ name }) => name).join(', ');
  if (aspect === 'updates' && names === '') return capital(say.asked.updates);
  if (names === '' || numbered.length > 0) return say.heading;
  return capital(aspect === null ? names : `${names}: ${say.asked[aspect]}`);
}

function absence({ subjects, aspect, words }: Ask): string {
  const [only, ...others] = subjects;
  if (only && others.length === 0 && words.length === 0 && aspect !== null) {
    return say.absent(say.asked[aspect], only.name);
  }
  return subjects.length + words.length > 1 ? say.notTogether : say.notThere;
}

function wayOn(library: Library, ask: Ask): readonly Block[] {
  const suggested = suggestionsFor(library, ask);
  return suggested.length > 0 ? relatedBlocks(suggested) : exampleBlocks();
}

function urgent(library: Library, { words }: Ask): readonly Block[] {
  return words.some(isEmergencyWord)
    ? [{ kind: 'notice', tone: 'attention', text: library.guideline.safety.emergency }]
    : [];
}
