import type { QuestionId } from '../../guideline/answers.ts';
import { PathwayError, unreachable } from '../../guideline/errors.ts';
import type { AnswerClasses } from './answerClasses.ts';

/** What stands in a row for a question that the route does not ask. */
export const notAsked = 255;

/**
 * Routes as rows of bytes: for each question the place of its answer among the classes, and for the route
 * the number of what changed at its end, 0 for nothing. About 20 bytes a route.
 */
export class RouteTable {
  readonly classes: AnswerClasses;
  readonly width: number;
  size = 0;
  private readonly columns: ReadonlyMap<QuestionId, number>;
  private readonly row: Uint8Array;
  private cells: Uint8Array;
  private changes = new Uint32Array(1_024);

  /**
   * @param questionIds in the order of the columns
   * @throws PathwayError `CommandLineNotUsable` when a question has more classes than a byte can name
   */
  constructor(questionIds: readonly QuestionId[], classes: AnswerClasses) {
    const crowded = questionIds.find((question) => classes[question].length >= notAsked);
    if (crowded) {
      throw new PathwayError(
        'CommandLineNotUsable',
        `${crowded} has ${classes[crowded].length} answer classes; 254 is the most.`,
      );
    }
    this.classes = classes;
    this.width = questionIds.length;
    this.columns = new Map(questionIds.map((question, column) => [question, column]));
    this.row = new Uint8Array(this.width).fill(notAsked);
    this.cells = new Uint8Array(1_024 * this.width);
  }

  /** Sets an answer of the next row. */
  set(question: QuestionId, answer: number): void {
    this.row[this.columnOf(question)] = answer;
  }

  clear(question: QuestionId): void {
    this.row[this.columnOf(question)] = notAsked;
  }

  /** Adds the next row as it stands. */
  add(change: number): void {
    if (this.size === this.changes.length) this.grow();
    this.cells.set(this.row, this.size * this.width);
    this.changes[this.size] = change;
    this.size += 1;
  }

  changeAt(route: number): number {
    return this.changes[route] ?? 0;
  }

  /** The place of the answer among its question's classes, or `notAsked`. */
  answerAt(route: number, question: number): number {
    return this.cells[route * this.width + question] ?? notAsked;
  }

  private columnOf(question: QuestionId): number {
    return this.columns.get(question) ?? unreachable(`The table has no column for ${question}.`);
  }

  private grow(): void {
    const cells = new Uint8Array(this.cells.length * 2);
    cells.set(this.cells);
    this.cells = cells;
    const changes = new Uint32Array(this.changes.length * 2);
    changes.set(this.changes);
    this.changes = changes;
  }
}
