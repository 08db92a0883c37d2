import { emptyRecord, type TraineeRecord } from '../../../quiz/trainee/record.ts';
import type { Message } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { quizButton } from './parts.ts';

const say = texts.quiz.export;
const { buttons } = texts.quiz;

/** Characters of a part: with the plain text beside the card a message stays well under the limit of Teams. */
const partLength = 12_000;

/**
 * The stored record as JSON, in as many parts as it takes.
 * @param part from 1; beyond the last part the last
 * @param rev the revision that the part before was made from; with another one it begins again
 */
export function exportMessage(record: TraineeRecord, part: number, rev: number | undefined): Message {
  const json = JSON.stringify(record);
  const parts = Math.ceil(json.length / partLength);
  const changed = part > 1 && rev !== record.rev;
  const shown = changed ? 1 : Math.min(part, parts);
  const from = (shown - 1) * partLength;
  const empty = record.rev === emptyRecord.rev;
  return {
    speak: say.title,
    blocks: [
      { kind: 'heading', text: say.title },
      ...(changed ? [{ kind: 'notice', tone: 'warning', text: say.changed } as const] : []),
      { kind: 'text', text: empty ? say.none : say.whole },
      ...(parts > 1 ? [{ kind: 'text', tone: 'subtle', text: say.part(shown, parts) } as const] : []),
      ...(empty ? [] : [{ kind: 'text', small: true, text: json.slice(from, from + partLength) } as const]),
    ],
    buttons: [
      ...(shown < parts
        ? [{ ...quizButton(buttons.nextPart, 'export', { part: shown + 1, rev: record.rev }), primary: true }]
        : []),
      quizButton(buttons.study, 'open'),
      quizButton(buttons.progress, 'progress'),
    ],
    typeHint: say.type,
  };
}
