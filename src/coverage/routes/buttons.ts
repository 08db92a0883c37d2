/** A button of a card, by what its data do (docs/protocol.md). */
export const buttonNames = [
  'why',
  'back',
  'path',
  'mdt',
  'whatWouldChange',
  'change',
  'feedback',
  'newCase',
] as const;

export type ButtonName = (typeof buttonNames)[number];

/** What may be tapped in a place, and whether twice or from an old card: all of it leaves a trace in a report. */
type Tap = ButtonName | 'stale' | 'repeat' | 'preview';

const taps: Readonly<Record<'first' | 'question' | 'outcome', readonly Tap[]>> = {
  first: ['why', 'repeat'],
  question: ['why', 'back', 'path', 'preview', 'stale', 'repeat'],
  outcome: [
    'mdt',
    'whatWouldChange',
    'why',
    'back',
    'change',
    'feedback',
    'newCase',
    'preview',
    'stale',
    'repeat',
  ],
};

/** The taps of the first question, of a later one, of an outcome. */
export function buttonsAt(place: keyof typeof taps): readonly Tap[] {
  return taps[place];
}
