import { follow } from '../dossier/evaluate.ts';
import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { readableBy } from '../dossier/shown.ts';
import { answerForm, literal } from './answerForm.ts';
import type { Expected } from './expected.ts';
import { type LookAtChange, questionOf } from './expectedChange.ts';
import { contradictions } from './expectedOutcome.ts';
import { changeWords } from './ownWords/changes.ts';
import { whereItLeads } from './whereItLeads.ts';

const part = 'screen';

/** What is said to follow from a change: both results side by side, what the answer is used for, what becomes of later ones. */
export function expectedPreview(dossier: WordsOfDossier, look: LookAtChange): readonly Expected[] {
  const show = readableBy(dossier);
  const { title, ask, options } = questionOf(dossier, look.question);
  const form = (answer: unknown): string => answerForm(options, answer, show);
  const titles = (ids: readonly string[]): string =>
    ids.map((id) => `(?:${literal(questionOf(dossier, id).title)})`).join(', ');
  const { stay, leave, again } = look;
  // At an outcome nothing is asked any more; before it either may be said of an answer that may be asked yet.
  const isOver = follow(dossier, look.after).outcome !== null;
  return [
    { id: `title of the change of ${look.question}`, words: changeWords.title(title), part },
    {
      id: `change of ${look.question}`,
      words: new RegExp(`^${form(look.was)} → ${form(look.to)}$`),
      part,
    },
    { id: 'lead of what follows', words: changeWords.lead, part },
    ...whereItLeads(dossier, look),
    ...(isOver
      ? []
      : [{ id: 'what the answer is used for', words: changeWords.usedFor(title, show(ask)), part } as const]),
    ...contradictions,
    ...(stay.length > 0 ? [said('answers that stay', changeWords.stay, titles(stay))] : []),
    ...(again.length > 0 ? [said('answers asked again', changeWords.again, titles(again))] : []),
    ...leavingLines(leave, isOver, titles),
    ...(stay.length + again.length + leave.length > 0
      ? []
      : [{ id: 'no other answer is touched', words: changeWords.nothingElse, part } as const]),
  ];
}

function said(id: string, lead: string, form: string): Expected {
  return { id, words: new RegExp(`^${lead}${form}$`), part };
}

/** Each answer that leaves stands in one of the two lines, in its order. */
function leavingLines(
  leave: readonly string[],
  isOver: boolean,
  titles: (ids: readonly string[]) => string,
): readonly Expected[] {
  if (leave.length === 0) return [];
  if (isOver) return [said('answers no longer asked', changeWords.unasked, titles(leave))];
  const any = leave.map((id) => titles([id])).join('|');
  return (['held', 'unasked'] as const).map((line) => ({
    ...said(`answers ${line}`, changeWords[line], `(?:(?:${any})(?:, |$))+`),
    optional: true,
  }));
}
