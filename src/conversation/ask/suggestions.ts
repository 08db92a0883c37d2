import { askTexts } from '../texts/ask.ts';
import { chosen } from './choose.ts';
import { type Ask, readAsk } from '../../language/ask/readAsk.ts';
import { utteranceOf } from '../../language/utterance.ts';
import type { Library } from './library.ts';

/** Most asks that are suggested. */
const most = 3;

const ofTreatments = ['avoid', 'evidence', 'conditions', 'updates', 'cautions', 'definition'] as const;
const ofTerms = ['updates', 'definition'] as const;

/** What else can be asked about the first subject of an ask and will be found. */
export function suggestionsFor(
  library: Library,
  { subjects, aspect }: Pick<Ask, 'subjects' | 'aspect'>,
): readonly string[] {
  const subject = subjects.find(({ treatment }) => treatment) ?? subjects[0];
  if (!subject) return [];
  const order = subject.treatment ? ofTreatments : ofTerms;
  return order
    .filter((other) => other !== aspect && !(other === 'definition' && aspect === null))
    .map((other) => askTexts.suggestions[other](subject.name))
    .filter((text) => {
      const ask = readAsk(library.guideline, utteranceOf(text), library.knownWords);
      return ask.unknown.length === 0 && ask.form === 'topic' && chosen(library, ask, null).length > 0;
    })
    .slice(0, most);
}
