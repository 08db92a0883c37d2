import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { literal, rowForm } from '../screen/answerForm.ts';
import { tidy } from '../screen/screen.ts';
import type { Shown } from '../targets/shown.ts';
import { finding } from '../wire/finding.ts';
import { StepFault, type WireActivity } from '../wire/stepFault.ts';
import type { ItemKey, QuizKnowledge } from './itemKey.ts';
import { itemOn, lettersOf, pick, wordsOn } from './items.ts';
import { quizSays } from './quizWords.ts';
import type { Talk } from './talk.ts';
import type { Walk, WalkNote } from './walk.ts';

/** Ways in which a case that unfolds ends. */
export const caseEnds = ['right', 'wrong'] as const;

/**
 * A case that unfolds: all facts are asked for by tapping, each must be what the case says; then it is decided, and the
 * trainee's path is held against that of the dossier.
 */
export function caseWalk(dossier: WordsOfDossier, quiz: QuizKnowledge, end: (typeof caseEnds)[number]): Walk {
  return {
    name: `quiz case, decided ${end}`,
    play: async (talk, note) => {
      let shown = await talk.say('quiz case');
      const asked = dossier.questions.map(({ id }) => id);
      const id = String(askFor(shown, asked[0] ?? '')['item']);
      const key = quiz.keyOf(id);
      if (!key?.answers) {
        note.found(finding(`the case ${id} cannot be made again`, 'item of another edition'));
        return;
      }
      for (const question of asked) {
        // oxlint-disable-next-line no-await-in-loop
        shown = await talk.tap(askFor(shown, question));
        factTold(note, dossier, key, question, shown);
      }
      const decide = shown.actions.find((data) => data['quiz'] === 'decide');
      if (!decide) throw new StepFault('the case offers no way to decide', { key: 'no way to decide' });
      shown = await talk.tap(decide);
      if (itemOn(shown) !== id)
        throw new StepFault('another item is to be decided than the case', { key: 'another case' });
      shown = await pick(talk, shown, lettersOf(key, end === 'right'));
      const faults = endFaults(dossier, key, asked, end, await resultOf(talk, shown));
      note.found(...faults);
      if (faults.length === 0) note.covered('caseEnds', end);
    },
  };
}

/** A case ends with its result, or with the feedback from which the result follows. */
async function resultOf(talk: Talk, shown: Shown): Promise<readonly string[]> {
  const words = wordsOn(shown);
  return words.includes(quizSays.caseDone) ? words : [...words, ...wordsOn(await talk.say('result'))];
}

function askFor({ actions }: Shown, question: string): WireActivity {
  const found = actions.find((data) => data['quiz'] === 'ask' && data['question'] === question);
  if (!found)
    throw new StepFault(`the case offers no way to ask for ${question}`, { key: 'no way to ask for a fact' });
  return found;
}

/** A fact is told as the case has it, or that the case has no result of it. */
function factTold(
  note: WalkNote,
  dossier: WordsOfDossier,
  { answers, alsoStated }: ItemKey,
  question: string,
  shown: Shown,
): void {
  const golden = dossier.questions.find(({ id }) => id === question);
  const given = Object.entries({ ...alsoStated, ...answers }).find(([id]) => id === question)?.[1];
  const form =
    given === undefined ? literal(quizSays.noResult) : rowForm(question, golden?.options ?? [], given);
  const title = golden?.title ?? question;
  const said = wordsOn(shown).find((words) => words.startsWith(`${title}: `));
  if (said !== undefined && new RegExp(`^${literal(title)}: (?:${form})$`).test(said))
    note.covered('caseFacts', question);
  else
    note.found(
      finding(
        `the case tells "${said ?? 'nothing'}" of ${question}, where it has ${JSON.stringify(given) ?? 'no result'}`,
        'fact of a case told otherwise',
      ),
    );
}

function endFaults(
  dossier: WordsOfDossier,
  { answers, options, stem }: ItemKey,
  asked: readonly string[],
  end: (typeof caseEnds)[number],
  words: readonly string[],
) {
  const title = (id: string): string => dossier.questions.find((one) => one.id === id)?.title ?? id;
  const route = Object.keys(answers ?? {});
  const beside = asked.filter((id) => !route.includes(id)).map(title);
  const right = options.filter((option) => option.right).map(({ id, label }) => `${id}) ${label}`);
  const wanted = [
    end === 'right' ? 'Right' : 'Not right',
    quizSays.caseDone,
    stem,
    `Right: ${right.join(' · ')}`,
    ...(beside.length === 0
      ? [quizSays.samePath]
      : [
          ...route.map((id) => quizSays.asked(title(id), asked.indexOf(id) + 1)),
          `${quizSays.alsoAsked}${beside.join(', ')}`,
        ]),
  ].map(tidy);
  return wanted
    .filter((one) => !words.some((said) => tidy(said.replace(/^\d+\. /, '')) === one))
    .map((one) =>
      finding(
        `at the end of a case "${one}" is not read`,
        `end of a case: ${one.replace(/\d+/g, '#').slice(0, 30)}`,
      ),
    );
}
