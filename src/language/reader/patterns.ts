import { fitAnswer } from '../../engine/fitAnswer.ts';
import type { AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Question } from '../../guideline/question.ts';
import { once } from '../../machine/once.ts';
import { onceFor } from '../../machine/onceEach.ts';
import { literalPattern, type PhrasePattern, wordsIn } from '../tokens/phrasePattern.ts';
import { backgroundGroups, fillers } from '../vocabulary/background.ts';
import { companionRows } from '../vocabulary/companions.ts';
import { pattern } from '../vocabulary/lists.ts';
import { modifierRows } from '../vocabulary/modifiers.ts';
import type { ModifierRow } from '../vocabulary/modifiers.ts';
import { namesOfOption, questionTables } from '../vocabulary/questions/index.ts';
import type { Row } from '../vocabulary/questions/row.ts';
import { type PhraseIndex, phraseIndex, phraseList } from './phraseIndex.ts';
import { type SituationId, situationPhrases, toldBy, type ToldTerm } from '../vocabulary/situations.ts';

/** A phrase of the vocabulary, and the role that its words take. */
export type Entry =
  | {
      readonly role: 'mention';
      readonly question: QuestionId;
      readonly row: Row;
      readonly pattern: PhrasePattern;
    }
  | { readonly role: 'modifier'; readonly row: ModifierRow; readonly pattern: PhrasePattern }
  | {
      readonly role: 'situation';
      readonly situation: SituationId;
      /** Which of several it is; null where it is one thing alone. */
      readonly told: ToldTerm | null;
      readonly pattern: PhrasePattern;
    }
  | {
      readonly role: 'background';
      readonly beside: readonly QuestionId[] | null;
      readonly weighs: boolean;
      readonly marks: QuestionId | null;
      readonly dated: boolean;
      /** What goes with a typed answer; the answers that it agrees with, all if null. */
      readonly companion?: { readonly fits: readonly string[] | null };
      /** Tells a fact of no question. */
      readonly isFact?: true;
      readonly pattern: PhrasePattern;
    }
  /** `crosses`: may reach over a comma, as the title of a question does. */
  | { readonly role: 'filler'; readonly crosses?: true; readonly pattern: PhrasePattern };

/** What a text is read with. */
export interface EntryIndex {
  /** The question that is open, whose words are its own (dossier 2.8, T2). */
  readonly open: QuestionId | null;
  readonly entriesAt: PhraseIndex<Entry>;
}

const shared = once((): readonly Entry[] => [
  ...modifierRows.flatMap((row) =>
    row.phrases.map((phrase): Entry => ({ role: 'modifier', row, pattern: pattern(phrase) })),
  ),
  ...(Object.keys(situationPhrases) as SituationId[]).flatMap((situation) =>
    situationPhrases[situation].map((phrase): Entry => ({
      role: 'situation',
      situation,
      told: toldBy(situation, phrase),
      pattern: pattern(phrase),
    })),
  ),
  ...backgroundGroups.flatMap(({ words, phrases, weighs, dates, beside, marks }) =>
    [...phrases.map(pattern), ...wordsOfList(words).map(literalPattern)].map((one): Entry => ({
      role: 'background',
      beside: beside ?? null,
      weighs: weighs ?? false,
      marks: marks ?? null,
      dated: dates ?? false,
      pattern: one,
    })),
  ),
  ...[...fillers].map((word): Entry => ({ role: 'filler', pattern: literalPattern(word) })),
]);

function wordsOfList(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '');
}

/** What may go with a typed answer to a question. */
const companionList = onceFor(({ id }: Question) =>
  phraseList(
    companionRows
      .filter(({ at }) => at === undefined || at.includes(id))
      .flatMap(({ phrases, fits }) =>
        phrases.map((phrase): Entry => ({
          role: 'background',
          beside: null,
          weighs: false,
          marks: null,
          dated: false,
          companion: { fits: fits ?? null },
          pattern: pattern(phrase),
        })),
      ),
  ),
);

const sharedList = once(() => phraseList(shared()));

/** What a line is read with. */
export const lineIndex = onceFor((guideline: Guideline): EntryIndex => indexAt(guideline, null));

/** What is read at an open question, beside what a line is read with. */
export const questionIndex = onceFor((guideline: Guideline) =>
  onceFor((question: Question): EntryIndex => indexAt(guideline, question.id)),
);

function indexAt(guideline: Guideline, open: QuestionId | null): EntryIndex {
  const ofQuestions = guideline.questionIds.map((id) => {
    const forms = mentions(guideline)(guideline.questions[id]);
    return id === open ? forms.openList() : forms.inLineList();
  });
  const companions = open === null ? [] : [companionList(guideline.questions[open])];
  return { open, entriesAt: phraseIndex([...ofQuestions, ...companions, sharedList()]) };
}

/** Every word of the vocabulary, lower case. */
export const vocabularyWords = onceFor((guideline: Guideline): ReadonlySet<string> => {
  const ofQuestions = guideline.questionIds.flatMap((id) => [
    ...mentionsOf(guideline, guideline.questions[id], true),
    ...mentionsOf(guideline, guideline.questions[id], false),
  ]);
  const words = wordsIn([...shared(), ...ofQuestions].map((entry) => entry.pattern));
  return new Set(Array.from(words, (word) => word.toLowerCase()));
});

/** Every word with which something is said of a question. */
export const wordsOfQuestions = onceFor((guideline: Guideline): ReadonlySet<string> =>
  wordsIn(
    guideline.questionIds
      .flatMap((id) => mentionsOf(guideline, guideline.questions[id], false))
      .flatMap((entry) => (entry.role === 'mention' ? [entry.pattern] : [])),
  ),
);

const patternsOf = onceFor(({ phrases }: Row): readonly PhrasePattern[] => phrases.map(pattern));

/** Made once for each question, in its two forms: what compiling costs is paid once. */
const mentions = onceFor((guideline: Guideline) =>
  onceFor((question: Question) => {
    const open = once(() => makeMentions(guideline, question, true));
    const inLine = once(() => makeMentions(guideline, question, false));
    return {
      open,
      inLine,
      openList: once(() => phraseList(open())),
      inLineList: once(() => phraseList(inLine())),
    };
  }),
);

function mentionsOf(guideline: Guideline, question: Question, isOpen: boolean): readonly Entry[] {
  const { open, inLine } = mentions(guideline)(question);
  return isOpen ? open() : inLine();
}

function makeMentions(guideline: Guideline, question: Question, isOpen: boolean): readonly Entry[] {
  const { rows } = questionTables[question.id];
  const fromRows = rows
    .filter((row) => (isOpen ? row.inLine !== true : row.asked !== true))
    .flatMap((row) =>
      patternsOf(row).map((one): Entry => ({ role: 'mention', question: question.id, row, pattern: one })),
    );
  // What names treatments is put together from its parts.
  const isComposed = (id: string): boolean =>
    question.id === 'treatmentCourse' && /^(?:progressed|exhausted|naiveGrowing)/.test(id);
  const fromNames = question.options
    .filter(({ id }) => !isComposed(id))
    .flatMap(({ id }) => {
      const { anywhere, whenAsked, terms } = namesOfOption(question.id, id);
      const names = isOpen ? [...optionLabels(question, id), ...anywhere, ...whenAsked, ...terms] : anywhere;
      return names.map((name): Entry => ({
        role: 'mention',
        question: question.id,
        row: { phrases: [], answer: answerOfOption(guideline, question, id), from: 'dossier', example: name },
        pattern: literalPattern(name),
      }));
    });
  const isPart = (entry: Entry): boolean =>
    entry.role === 'mention' && (entry.row.part !== undefined || entry.row.weak === true);
  return [
    ...ownWords(guideline, question),
    ...fromRows.filter(isPart),
    ...fromNames,
    ...fromRows.filter((entry) => !isPart(entry)),
  ];
}

/** The bot's own words: the title of a question, and with each of its answers, as it writes them itself. */
function ownWords(guideline: Guideline, question: Question): readonly Entry[] {
  const { id, title, options } = question;
  const answers = options.flatMap((option): readonly Entry[] =>
    [option.label, ...(option.short ? [option.short] : [])].map((words) => ({
      role: 'mention',
      question: id,
      row: {
        phrases: [],
        answer: answerOfOption(guideline, question, option.id),
        crossesClauses: true,
        whole: true,
        from: 'dossier',
        example: `${title}: ${words}`,
      },
      pattern: literalPattern(`${title} ${words}`),
    })),
  );
  return [...answers, { role: 'filler', crosses: true, pattern: literalPattern(title) }];
}

/** What the option is called on its card; a bare number says nothing by itself. */
function optionLabels({ options, input }: Question, id: string): readonly string[] {
  const option = options.find((one) => one.id === id);
  if (!option || input.kind === 'multi' || /^\d$/.test(id)) return [];
  return [id, option.label, ...(option.short ? [option.short] : [])].filter(
    (name) => name.toLowerCase() !== 'none',
  );
}

/** The answer that an option stands for. */
export function answerOfOption(guideline: Guideline, { id, input }: Question, option: string): AnswerValue {
  return fitAnswer(guideline, id, input.kind === 'multi' ? [option] : option);
}
