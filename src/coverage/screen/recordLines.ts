import { type Screen, type Statement, tidy, withoutSign } from './screen.ts';

/** The lines of the text for the record: behind the hint, before the card of the case begins. */
export function recordIn({ statements }: Screen): readonly Statement[] {
  const [from, to] = placeOfRecord(statements);
  return statements
    .slice(from, to)
    .map((one) => ({ ...one, words: tidy(withoutSign(one.words)), part: 'screen' as const }));
}

/** Where the text for the record begins and ends; from and to are the same where there is none. */
export function placeOfRecord(statements: readonly Statement[]): readonly [from: number, to: number] {
  const from = statements.findIndex(({ words }) => words.startsWith('NET liver pathway: summary'));
  const to = statements.findIndex(({ words }) => words.startsWith('This case has reached its outcome'));
  return from < 0 ? [0, 0] : [from, to < 0 ? statements.length : to];
}
