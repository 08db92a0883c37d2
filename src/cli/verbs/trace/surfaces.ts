import { libraryOf } from '../../../conversation/ask/library.ts';
import type { Block } from '../../../conversation/contract/message.ts';
import { aboutBlocks, pathBlocks, welcomeMessage } from '../../../conversation/messages/info.ts';
import { mdtLines } from '../../../conversation/record/mdtText.ts';
import { evidenceBlocks } from '../../../conversation/messages/outcome/evidenceSection.ts';
import { outcomeMessage } from '../../../conversation/messages/outcome/outcomeMessage.ts';
import { shownOutcome } from '../../../conversation/messages/outcome/shownOutcome.ts';
import { whyOutcomeBlocks } from '../../../conversation/messages/outcome/whyOutcome.ts';
import { isAtQuestion, questionMessage, whyBlocks } from '../../../conversation/messages/question.ts';
import { toText } from '../../../dialogs/render/text.ts';
import type { Cases, CaseState } from '../../../machine/cases.ts';
import { once } from '../../../machine/once.ts';

/** Something that a person reads, by its name, in letters and digits alone. */
type Surface = readonly [name: string, letters: string];

const place = { case: 'q3mV0a1bXk2Z', rev: 1 };

/**
 * Looks where texts are read: on the cards of a route, question by question, at its outcome, and in what can be
 * asked for at any time.
 * @returns for some texts and the case at the end of a route (null: none) the names of the surfaces where they
 *   stand; none when one of them stands nowhere
 */
export function surfacesOf(
  cases: Cases,
): (texts: readonly string[], witness: CaseState | null) => readonly string[] {
  const anywhere = once(() => atAnyTime(cases));
  const ofRoute = new Map<CaseState, readonly Surface[]>();
  return (texts, witness) => {
    if (witness && !ofRoute.has(witness)) ofRoute.set(witness, onRoute(cases, witness));
    const surfaces = [...(witness ? (ofRoute.get(witness) ?? []) : []), ...anywhere()];
    const seen = texts.map((text) => {
      const wanted = letters(text);
      return new Set(surfaces.filter(([, read]) => read.includes(wanted)).map(([name]) => name));
    });
    // Each text must be seen somewhere; where all of them are together says most.
    if (seen.some(({ size }) => size === 0)) return [];
    const [first = new Set<string>(), ...others] = seen;
    const together = [...first].filter((name) => others.every((names) => names.has(name)));
    return together.length > 0 ? together : [...new Set(seen.flatMap((names) => [...names]))];
  };
}

function onRoute(cases: Cases, end: CaseState): readonly Surface[] {
  const states = end.answers.map((_answer, index) => cases.replay(end.answers.slice(0, index)));
  return [...states.flatMap((state) => ofQuestion(cases, state)), ...ofOutcome(cases, end)];
}

function ofQuestion(cases: Cases, state: CaseState): readonly Surface[] {
  if (!isAtQuestion(state)) return [];
  const { blocks } = questionMessage(state, cases, place);
  return [surface('question card', unfolded(blocks)), surface('why it is asked', whyBlocks(state, cases))];
}

function ofOutcome({ guideline }: Cases, { recommendation, snapshot }: CaseState): readonly Surface[] {
  if (!recommendation) return [];
  const shown = shownOutcome(guideline, recommendation, {});
  const { blocks } = outcomeMessage(guideline, recommendation, place);
  return [
    surface('outcome, first screen', unfolded(blocks)),
    surface('outcome, one tap away', blocks),
    ['text for the record', letters(mdtLines(guideline, recommendation, { at: 0 }).join('\n'))],
    surface('why this outcome', whyOutcomeBlocks(guideline, recommendation)),
    surface('evidence', evidenceBlocks(shown)),
    surface('path', pathBlocks(guideline, snapshot.context.trail)),
  ];
}

function atAnyTime(cases: Cases): readonly Surface[] {
  const { guideline } = cases;
  const sentences = guideline.specialSituations.map(({ sentence }) => sentence);
  return [
    surface('welcome', welcomeMessage(guideline).blocks),
    surface('about', aboutBlocks(cases)),
    ['special situation, when it is typed', letters(sentences.join('\n'))],
    ...libraryOf(guideline).passages.map(({ title, items }): Surface => {
      const read = items.map(({ runs }) => runs.map(({ text }) => text).join(''));
      return ['asking', letters([title, ...read].join('\n'))];
    }),
  ];
}

function surface(name: string, blocks: readonly Block[]): Surface {
  return [name, letters(toText({ blocks, buttons: [], typeHint: '', speak: '' }))];
}

function unfolded(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ kind }) => kind !== 'sections' && kind !== 'fold');
}

/** Without tags in brackets, and of what remains letters, digits and signs of comparison: layout does not count. */
function letters(text: string): string {
  return (
    text
      .replaceAll(/\[[^\]]*(?:\b(?:source|guideline|literature|not verified)\b|\bR\d)[^\]]*\]/gi, '')
      // In running text a tag stands without brackets, and is shown as words.
      .replaceAll(/\bEXPERT\b|\bnot verified\b/g, '')
      .replaceAll(/[^\p{L}\p{N}<>≥≤%]/gu, '')
      .toLowerCase()
  );
}
