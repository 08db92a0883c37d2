import type { QuestionId } from '../../guideline/answers.ts';
import { type Span, type TokenizedText, wordsOf } from '../tokens/tokenizedText.ts';
import type { IntakeDoubt } from './intake.ts';
import type { RoledText } from './values/spans.ts';

/** A figure that goes with what is asked back of a question. */
export interface FigureOf {
  readonly question: QuestionId;
  readonly span: Span;
  readonly words: string;
}

/**
 * The figures beside words that leave a question open: "25 mm" beside "solitary lesion". They are part of what is asked
 * back, and nothing that the chart does not ask.
 */
export function figuresOf(
  text: TokenizedText,
  { background }: RoledText,
  doubts: readonly IntakeDoubt[],
  answered: ReadonlySet<QuestionId>,
): readonly FigureOf[] {
  const question = 'ablationNumbers';
  const isOpen = doubts.some((doubt) => doubt.question === question) && !answered.has(question);
  return background.flatMap((span): readonly FigureOf[] => {
    const isFigure = text.tokens.slice(span.from, span.to).some(({ value }) => value !== null);
    return isOpen && isFigure && span.beside?.includes(question)
      ? [{ question, span, words: wordsOf(text, span) }]
      : [];
  });
}

/** A doubt with the figures that go with it. */
export function withFigure(doubt: IntakeDoubt, figures: readonly FigureOf[]): IntakeDoubt {
  const own = figures.filter(({ question }) => question === doubt.question).map(({ words }) => words);
  return own.length === 0 ? doubt : { ...doubt, words: [doubt.words, ...own].join(' … ') };
}
