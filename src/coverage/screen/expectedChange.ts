import type { DossierAnswers } from '../dossier/facts.ts';
import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { readableBy } from '../dossier/shown.ts';
import type { Expected } from './expected.ts';
import { answerForm } from './answerForm.ts';
import { changeWords } from './ownWords/changes.ts';

/** A look at what changing an answer would do. */
export interface LookAtChange {
  readonly question: string;
  /** As the dossier names them. */
  readonly was: unknown;
  readonly to: unknown;
  /** The answers of the route before and after it, as the dossier names them. */
  readonly before: DossierAnswers;
  readonly after: DossierAnswers;
  /** Answers that are kept beside the route before and after it. */
  readonly keptBefore: DossierAnswers;
  readonly keptAfter: DossierAnswers;
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

/** A question of the dossier. @throws Error when there is none of this id */
export function questionOf(dossier: WordsOfDossier, id: string) {
  const found = dossier.questions.find((one) => one.id === id);
  if (!found) throw new Error(`The dossier has no question ${id}.`);
  return found;
}
