import { follow, resultAt } from '../dossier/evaluate.ts';
import type { DossierAnswers } from '../dossier/facts.ts';
import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { readableBy } from '../dossier/shown.ts';
import type { Expected } from './expected.ts';
import { answerForm, literal } from './answerForm.ts';
import { changeWords, keptWords } from './ownWords.ts';

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

/** Both results side by side. */
function whereItLeads(dossier: WordsOfDossier, { before, after, leave }: LookAtChange): readonly Expected[] {
  const show = readableBy(dossier);
  const say = changeWords;
  const sides = [sideOf(dossier, before), sideOf(dossier, after)] as const;
  const [now, then] = sides;
  // What leaves the route is kept as told and laid over what is reached: it can close options and raise cautions there.
  const isLaidOver = leave.length > 0 && then.result !== null;
  const place = (words: string): Expected => ({ id: 'where the change leads', words, part });
  const laidOver = (words: string): Expected => ({
    id: 'where the change leads',
    words: new RegExp(`^(?:${keptWords.title[0]})?${literal(words)}(?:${keptWords.title[1]})?$`),
    part,
  });
  const isSame = now.place === then.place && now.result?.id === then.result?.id;
  const heads = (side: Side): readonly string[] =>
    side.result === null ? [] : side.result.cautions.map(({ headline }) => show(headline));
  const leads = (side: Side): readonly string[] => side.result?.leading ?? [];
  const apart = (of: (side: Side) => readonly string[], id: string): readonly Expected[] => {
    const [left, right] = [of(now), of(then)];
    return [...left.filter((one) => !right.includes(one)), ...right.filter((one) => !left.includes(one))].map(
      (words): Expected => ({ id, words, part, ...(isLaidOver ? { optional: true } : {}) }),
    );
  };
  const anywhere = (words: string | RegExp, where: Expected['part'] = part): Expected => ({
    id: 'frame of two sides',
    words,
    part: where,
    anywhere: true,
  });
  const options = sides.flatMap(({ result }) => result?.all ?? []);
  return [
    ...(now.result === null && then.result === null ? [anywhere(say.notComparable)] : []),
    ...(isSame && !isLaidOver
      ? [place(`${say.rows.outcome}: ${now.place}${say.same}`)]
      : [
          anywhere(say.rows.outcome),
          ...(isSame
            ? [
                anywhere(`${say.rows.outcome}: ${now.place}${say.same}`),
                anywhere(now.place),
                anywhere(laidOver(then.place).words),
              ]
            : [place(now.place), isLaidOver ? laidOver(then.place) : place(then.place)]),
        ]),
    ...apart(leads, 'what leads on one side'),
    ...sides.flatMap(({ result }) =>
      result === null || result.pair === null
        ? []
        : [{ id: 'sentence of a pair', words: result.pair, part, optional: true, anywhere: true } as const],
    ),
    ...apart(heads, 'caution on one side'),
    ...[say.rows.first, say.rows.cautions, say.rows.questions, ...say.rows.others].flatMap((words) => [
      anywhere(words),
      anywhere(words, 'options'),
    ]),
    ...say.frames.flatMap((words) => [anywhere(words), anywhere(words, 'options')]),
    ...options.flatMap((words) => [
      anywhere(words),
      anywhere(`${say.rows.first}: ${words}`),
      anywhere(words, 'options'),
    ]),
    ...dossier.questions.map(({ title }) => anywhere(show(title))),
    ...(isLaidOver ? dossier.cautions.cautions : []).flatMap(({ headline }) =>
      headline.length === 0 ? [] : [anywhere(new RegExp(`^${literal(show(headline[0]?.text ?? ''))}`))],
    ),
  ];
}

interface Side {
  /** The title of the outcome, or the question that is asked next. */
  readonly place: string;
  readonly result:
    | (Pick<ReturnType<typeof resultAt>, 'cautions'> & {
        readonly id: string;
        /** The options that lead, and all, in the dossier's words. */
        readonly leading: readonly string[];
        readonly all: readonly string[];
        /** What is said of options that stand side by side. */
        readonly pair: string | null;
      })
    | null;
}

function sideOf(dossier: WordsOfDossier, answers: DossierAnswers): Side {
  const show = readableBy(dossier);
  const { outcome, next } = follow(dossier, answers);
  if (outcome === null) {
    return { place: changeWords.noOutcome(show(questionOf(dossier, next ?? '').title)), result: null };
  }
  const result = resultAt(dossier, answers, outcome);
  const golden = dossier.outcomes.outcomes.find(({ id }) => id === outcome);
  // The number of a caution stands only where its text does.
  const words = (id: string): string =>
    show(golden?.options.find((option) => option.id === id)?.text ?? '').replaceAll(
      /\s*\((?:as )?C\d\d\)|,? see C\d\d/g,
      '',
    );
  const leading = result.together?.options ?? (result.first === null ? [] : [result.first]);
  return {
    place: show(result.title),
    result: {
      id: outcome,
      cautions: result.cautions,
      leading: leading.map(words),
      all: result.options.map(({ id }) => words(id)),
      pair: result.together ? show(result.together.sentence) : null,
    },
  };
}

function questionOf(dossier: WordsOfDossier, id: string) {
  const found = dossier.questions.find((one) => one.id === id);
  if (!found) throw new Error(`The dossier has no question ${id}.`);
  return found;
}
