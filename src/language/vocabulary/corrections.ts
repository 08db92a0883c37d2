/** Words by which somebody takes back what was just said. */
export interface CorrectionRow {
  /** Words that follow each other in a clause, lower case; with a comma between, one after the other. */
  readonly phrases: readonly string[];
  /**
   * What must follow them: nothing; words that are no statement, or something that is said of the same question; or,
   * right behind them, a figure that is no statement.
   */
  readonly needs: 'nothing' | 'words' | 'figure';
  readonly from: 'field';
  /** Not sure, with the words behind it; a similar line that is. Both are of the performance status. */
  readonly example: string;
  readonly not: string;
}

export const correctionRows: readonly CorrectionRow[] = [
  {
    phrases: [
      'sorry',
      'apologies',
      'correction',
      'corrigendum',
      'erratum',
      'oops',
      'whoops',
      'typo',
      'misprint',
      'mistake',
      'error',
      'wrong',
      'incorrect',
      'mistyped',
      'misread',
      'misspoke',
      'misreported',
      'retracted',
      'disregard',
      'meant',
      'i mean',
      'my bad',
      'make that',
      'make it',
      'scratch that',
      'scratch this',
      'scratch it',
      'strike that',
      'strike this',
      'strike it',
      'delete that',
      'delete this',
      'ignore that',
      'ignore this',
      'ignore it',
      'ignore the',
      'ignore above',
      'ignore my',
      'forget that',
      'forget it',
      'forget the',
      'cancel that',
      'take that back',
      'not that',
      'no wait',
      'wait no',
      'hang on',
      'hold on',
      'should read',
      'should say',
      'should have been',
      'should have said',
      'should have read',
      'corrected to',
      'amended to',
      'revised to',
    ],
    needs: 'nothing',
    from: 'field',
    example: 'ECOG 1. Scratch that.',
    not: 'ECOG 1. Scratches on both arms.',
  },
  {
    phrases: ['rather', 'or rather', 'or better', 'actually', 'in fact', 'more precisely', 'to be exact'],
    needs: 'words',
    from: 'field',
    example: 'ECOG 1. Actually twice that.',
    not: 'ECOG 1. Actually liver only.',
  },
  {
    phrases: [
      'should be',
      'ought to be',
      'no',
      'nope',
      'nah',
      'wait',
      'er',
      'erm',
      'um',
      'uh',
      'hm',
      'hmm',
      'ah',
      'oh',
      'instead',
      'better',
      'that is',
      'now',
      'i see',
    ],
    needs: 'figure',
    from: 'field',
    example: 'ECOG 1. No, 2.',
    not: 'ECOG 1. No known allergies.',
  },
];

/** With them a correction is of all that was said before. */
export const ofEverything = 'above everything all previous earlier before whole entire lot';

/** Behind "sorry" they excuse something else, unless a figure follows: "sorry for the delay". */
export const ofExcuses = 'for about to if';
