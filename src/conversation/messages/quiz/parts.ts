import type { Item } from '../../../quiz/item/item.ts';
import { examLength } from '../../../quiz/trainee/limits.ts';
import type { Block, ActionButton, Choice } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import type { QuizData, QuizVerb } from '../../contract/quizData.ts';

const say = texts.quiz;

type Extra = Omit<QuizData, 'nelm' | 'do' | 'quiz'>;

/** The data of an action of the quiz. */
export function quizAction(quiz: QuizVerb, extra: Extra = {}): QuizData {
  return { nelm: 1, do: 'quiz', quiz, ...extra };
}

export function quizButton(title: string, quiz: QuizVerb, extra: Extra = {}): ActionButton {
  return { title, data: quizAction(quiz, extra) };
}

/** What can be begun. @param rev the trainee's revision, so that a double tap begins once */
export function startButtons(rev: number): readonly ActionButton[] {
  const length = examLength.usual;
  return [
    { ...quizButton(say.buttons.study, 'open'), primary: true },
    quizButton(say.buttons.exam(length), 'exam', { length, rev }),
    quizButton(say.buttons.case, 'case', { rev }),
    quizButton(say.buttons.topics, 'topics'),
  ];
}

/** The paragraphs of an item's case. */
export function caseBlocks({ case: shown }: Item): readonly Block[] {
  return (shown?.text ?? []).map((text) => ({ kind: 'text', text }));
}

/**
 * The options of an item: rows to tap, or boxes to tick where several are right.
 * @param data the data of a tapped option
 */
export function optionBlocks(item: Item, data: (option: string) => QuizData): readonly Block[] {
  if (item.many) {
    const options = item.options.map(({ id, label }) => ({ title: say.option(id, label), value: id }));
    return [{ kind: 'select', id: 'answer', label: say.chooseAll, many: true, options }];
  }
  const choices = item.options.map(({ id, label }): Choice => ({
    label: say.option(id, label),
    data: data(id),
  }));
  return [{ kind: 'choices', layout: 'rows', choices }];
}

/** The labels of some options, each with its letter. */
export function labelsOf({ options }: Item, ids: readonly string[]): string {
  return options
    .filter(({ id }) => ids.includes(id))
    .map(({ id, label }) => say.option(id, label))
    .join(' · ');
}

/** "a, b, c or d". */
export function lettersOf({ options }: Item): string {
  const ids = options.map(({ id }) => id);
  return `${ids.slice(0, -1).join(', ')} or ${ids.at(-1) ?? ''}`;
}
