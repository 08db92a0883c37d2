import { literal } from './answerForm.ts';
import type { Expected } from './expected.ts';
import { changeWords } from './ownWords/changes.ts';
import { type Part, tidy } from './screen.ts';

/** Something that stands on a side: what makes it the same as something on the other, and its words, tag by tag. */
export interface Item {
  readonly key: string;
  readonly lines: readonly (Pick<Expected, 'id' | 'provenance' | 'struck'> & {
    readonly words: string;
    /** How the words read where their order is not said. */
    readonly form?: RegExp;
  })[];
}

/** What is compared in one row. */
export interface TwoSides {
  readonly name: string;
  readonly left: readonly Item[];
  readonly right: readonly Item[];
  /** Whether what both have is counted and not named. */
  readonly isCounted?: boolean;
  /** Whether the order counts: then the row is the same on both sides, or each side stands in full. */
  readonly isOrdered?: boolean;
}

const { sides, without, both } = changeWords.rows;

/** A row of two things side by side, as it is read: in one line where they are the same, else side after side. */
export function sideBySide(
  { name, left, right, isCounted = false, isOrdered = false }: TwoSides,
  part: Part,
  when: 'always' | 'where they differ' = 'always',
): readonly Expected[] {
  if (left.length + right.length === 0) return [];
  const isIn = (list: readonly Item[], { key }: Item): boolean => list.some((one) => one.key === key);
  const isSame =
    left.length === right.length &&
    left.every((one, at) => (isOrdered ? right[at]?.key === one.key : isIn(right, one)));
  const shared = isOrdered ? [] : left.filter((one) => isIn(right, one));
  if (isSame && when === 'where they differ') return [];
  if (isSame) {
    return inOneLine(
      name,
      isCounted ? [counted(name, left.length)] : left.flatMap(({ lines }) => lines),
      part,
    );
  }
  const alone = [
    left.filter((one) => !shared.includes(one)),
    right.filter((one) => isOrdered || !isIn(left, one)),
  ];
  return [
    frame(`name of the row "${name}"`, name, part),
    ...alone.flatMap((items, at) => [
      frame(`side of the row "${name}"`, sides[at] ?? '', part),
      ...(items.length === 0
        ? [frame(`side of the row "${name}"`, without[shared.length === 0 ? 0 : 1], part)]
        : items.flatMap(({ lines }) =>
            lines.map(({ form, words, ...one }): Expected => ({ ...one, words: form ?? words, part })),
          )),
    ]),
    ...(shared.length === 0
      ? []
      : [
          frame(
            `what both have of "${name}"`,
            `${both}${isCounted ? shared.length : shared.flatMap(({ lines }) => lines.map(({ words }) => words)).join('; ')}`,
            part,
          ),
        ]),
  ];
}

function counted(name: string, count: number): Item['lines'][number] {
  return { id: `number of "${name}"`, words: String(count) };
}

/** Words with a tag behind them are a statement of their own; what follows a tag begins another. */
function inOneLine(name: string, lines: Item['lines'], part: Part): readonly Expected[] {
  const isLast = (at: number): boolean => at === lines.length - 1;
  return lines.flatMap((one, at): readonly Expected[] => {
    const before = at === 0 ? `${name}: ` : '';
    return one.provenance === undefined
      ? [
          {
            ...one,
            part,
            words: new RegExp(
              `^${literal(`${before}${tidy(one.words)}${isLast(at) ? changeWords.same : ''}`)}$`,
            ),
          },
        ]
      : [
          { ...one, part, words: `${before}${one.words}` },
          ...(isLast(at) ? [frame(`the same in "${name}"`, changeWords.same, part)] : []),
        ];
  });
}

function frame(id: string, words: string, part: Part): Expected {
  return { id, words, part, about: 'two sides' };
}
