import { follow, resultAt } from '../dossier/evaluate.ts';
import type { DossierAnswers } from '../dossier/facts.ts';
import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { readableBy } from '../dossier/shown.ts';
import type { Expected } from './expected.ts';
import { answerForm, literal } from './answerForm.ts';
import { changeWords } from './ownWords.ts';

/** A look at what changing an answer would do. */
export interface LookAtChange {
  readonly question: string;
  /** As the dossier names them. */
  readonly was: unknown;
  readonly to: unknown;
  /** The answers of the route before and after it, as the dossier names them. */
  readonly before: DossierAnswers;
  readonly after: DossierAnswers;
  /** Ids of the questions whose answers stay, leave the route, are asked for again. */
  readonly stay: readonly string[];
  readonly leave: readonly string[];
  readonly again: readonly string[];
}

const part = 'screen';

/** The card that asks for another answer to a question. */
export function expectedAsk(dossier: WordsOfDossier, { question, was }: LookAtChange): readonly Expected[] {
  const show = readableBy(dossier);
  const { title, ask, options } = questionOf(dossier, question);
  return [
    { id: `title of the change of ${question}`, words: changeWords.title(title), part },
    { id: `question ${question}`, words: show(ask), part },
    {
      id: `answer now to ${question}`,
      words: new RegExp(`^${changeWords.now}${answerForm(options, was, show)}$`),
      part,
    },
  ];
}

/** What is said to follow from a change: where it leads, which cautions come and go, what becomes of later answers. */
export function expectedPreview(dossier: WordsOfDossier, look: LookAtChange): readonly Expected[] {
  const show = readableBy(dossier);
  const { title, options } = questionOf(dossier, look.question);
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

function whereItLeads(dossier: WordsOfDossier, { before, after }: LookAtChange): readonly Expected[] {
  const show = readableBy(dossier);
  const [from, to] = [follow(dossier, before), follow(dossier, after)];
  const line = (words: string): Expected => ({ id: 'where the change leads', words, part });
  const say = changeWords;
  if (from.outcome !== null && to.outcome !== null) {
    const [was, is] = [resultAt(dossier, before, from.outcome), resultAt(dossier, after, to.outcome)];
    const headlines = (result: typeof was): readonly string[] =>
      result.cautions.map(({ headline }) => show(headline));
    const [gone, come] = [headlines(was), headlines(is)];
    return [
      line(
        from.outcome === to.outcome
          ? say.outcomeStays(show(is.title))
          : say.outcomeChanges(show(was.title), show(is.title)),
      ),
      ...come
        .filter((one) => !gone.includes(one))
        .map((one): Expected => ({ id: 'caution that comes', words: say.cautionComes(one), part })),
      ...gone
        .filter((one) => !come.includes(one))
        .map((one): Expected => ({ id: 'caution that falls away', words: say.cautionGoes(one), part })),
    ];
  }
  const title = (of: typeof from, answers: DossierAnswers): string =>
    of.outcome === null
      ? show(questionOf(dossier, of.next ?? '').title)
      : show(resultAt(dossier, answers, of.outcome).title);
  const [was, is] = [title(from, before), title(to, after)];
  if (to.outcome !== null) return [line(say.outcomeReached(is))];
  if (from.outcome !== null) return [line(say.outcomeOpens(was, is))];
  return [line(from.next === to.next ? say.nextStays(is) : say.nextChanges(was, is))];
}

function questionOf(dossier: WordsOfDossier, id: string) {
  const found = dossier.questions.find((one) => one.id === id);
  if (!found) throw new Error(`The dossier has no question ${id}.`);
  return found;
}
