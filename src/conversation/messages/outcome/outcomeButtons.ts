import type { CasePlace } from '../../contract/actionData.ts';
import type { CaseFiles, LinkedFile } from '../../contract/links.ts';
import type { ActionButton, Button, LinkButton } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { resultOf } from './result.ts';
import type { ShownOutcome } from './shownOutcome.ts';

/** What a reply at an outcome has shown: what comes next is one tap away from it. */
export type Reached = 'record' | 'wouldChange' | 'other';

const say = texts.buttons;

/**
 * The six actions of an outcome: the record, as text and as pages; what would change it; another answer; a second
 * opinion; the next patient. Why it is recommended is the second where no page can be reached; else it stands with
 * what would change it. The last answer is taken back where answers are changed.
 * @param files null where nobody here can reach them
 */
export function outcomeButtons(
  shown: ShownOutcome,
  place: CasePlace,
  files: CaseFiles | null,
): readonly Button[] {
  const { mdt, why, whatWouldChange, change, feedback, newCase } = buttonsAt(place);
  const withResult = { ...mdt, data: { ...mdt.data, result: resultOf(shown) } };
  const second = files === null ? [why] : linksTo(files, ['pdf']);
  return [withResult, ...second, whatWouldChange, change, feedback, newCase];
}

/** The actions below the line that names an outcome again. */
export function reachedButtons(
  reached: Reached,
  place: CasePlace,
  files: CaseFiles | null,
): readonly Button[] {
  const { mdt, why, whatWouldChange, change, back, newCase, show } = buttonsAt(place);
  switch (reached) {
    case 'record':
      return files === null
        ? [show, whatWouldChange, change, newCase]
        : [show, ...linksTo(files, recordFiles), newCase];
    case 'wouldChange':
      return [show, mdt, why, change, newCase];
    case 'other':
      return [show, mdt, whatWouldChange, back, newCase];
  }
}

/** The files that the text for the record leads to. The picture as PNG, which every program takes. */
const recordFiles: readonly LinkedFile[] = ['pdf', 'docx', 'md', 'png'];

function linksTo(files: CaseFiles, forms: readonly LinkedFile[]): readonly LinkButton[] {
  return forms.map((form) => ({ title: say.files[form], url: files(form) }));
}

function buttonsAt(place: CasePlace) {
  const does = (
    title: string,
    name: 'mdt' | 'why' | 'whatWouldChange' | 'change' | 'feedback' | 'back' | 'newCase' | 'show',
  ): ActionButton => ({ title, data: { nelm: 1, do: name, ...place } });
  return {
    mdt: { title: say.mdt, data: { nelm: 1, do: 'mdt', ...place } },
    why: does(say.whyOutcome, 'why'),
    whatWouldChange: does(texts.alternatives.button, 'whatWouldChange'),
    change: does(texts.change.button, 'change'),
    feedback: does(texts.feedback.button, 'feedback'),
    back: does(say.back, 'back'),
    newCase: does(say.nextPatient, 'newCase'),
    show: does(say.show, 'show'),
  } as const;
}
