import { follow, resultAt } from '../dossier/evaluate.ts';
import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { readableBy } from '../dossier/shown.ts';
import { tidy } from '../screen/screen.ts';
import type { Shown } from '../targets/shown.ts';
import { type Finding, finding, wordsKey } from '../wire/finding.ts';
import { feedbackFaults } from './feedback.ts';
import type { ItemKey, QuizKnowledge } from './itemKey.ts';
import { itemOn, lettersOf, pick } from './items.ts';
import { caseEnds, caseWalk } from './quizCase.ts';
import { examParts, examWalk } from './quizExam.ts';
import { roundParts, roundWalk } from './quizRound.ts';
import type { Talk } from './talk.ts';
import type { Walk, WalkNote, WalkSet } from './walk.ts';

/** Items looked at in one topic, at the most. */
const mostItems = 12;

const commands = ['next', 'skip', 'hint', 'show', 'why', 'this is wrong', 'progress', 'quiz stop'] as const;

/**
 * A trainee for each topic: items of each kind are answered right and wrong, and the feedback is compared with the key,
 * the key with an oracle, the reason with the dossier where it has one in words; and the words beside answers.
 */
export function quizWalks(dossier: WordsOfDossier, quiz: QuizKnowledge): WalkSet {
  return {
    walks: [
      ...quiz.topics.map((topic) => topicWalk(dossier, quiz, topic)),
      commandWalk(quiz),
      examWalk(dossier, quiz),
      roundWalk(),
      ...caseEnds.map((end) => caseWalk(dossier, quiz, end)),
    ],
    coverables: {
      itemsRight: quiz.kinds,
      itemsWrong: quiz.kinds,
      keys: quiz.kinds,
      reasons: ['recommend', 'nextQuestion', 'caution'],
      quizCommands: commands,
      exams: examParts,
      rounds: roundParts,
      caseFacts: dossier.questions.map(({ id }) => id),
      caseEnds,
    },
  };
}

function topicWalk(dossier: WordsOfDossier, quiz: QuizKnowledge, topic: string): Walk {
  return {
    name: `quiz topic ${topic}`,
    play: async (talk, note) => {
      let shown = await talk.say(`quiz topic ${topic}`);
      const done = new Map<string, number>();
      for (let count = 0; count < mostItems; count += 1) {
        const id = itemOn(shown);
        // What is due today is done: the day's goal ends the topic.
        if (id === null) return;
        const key = quiz.keyOf(id);
        if (!key) {
          note.found(finding(`the item ${id} cannot be made again`, 'item of another edition'));
          return;
        }
        const times = done.get(key.kind) ?? 0;
        done.set(key.kind, times + 1);
        // oxlint-disable-next-line no-await-in-loop
        await answered(talk, note, dossier, { key, shown, isRight: times % 2 === 0 });
        // oxlint-disable-next-line no-await-in-loop
        shown = await talk.say('next');
      }
    },
  };
}

interface Try {
  readonly key: ItemKey;
  readonly shown: Shown;
  readonly isRight: boolean;
}

async function answered(
  talk: Talk,
  note: WalkNote,
  dossier: WordsOfDossier,
  { key, shown, isRight }: Try,
): Promise<void> {
  const { kind, options } = key;
  const right = options.filter((option) => option.right);
  const chosen = lettersOf(key, isRight);
  const reply = await pick(talk, shown, chosen);
  const words = reply.screen.statements.map((one) => one.words);
  const faults: Finding[] = [
    ...optionFaults(shown, key),
    ...key.faults.map((fault) =>
      finding(`the key of an item of the kind ${kind}: ${fault}`, `key of ${kind}`),
    ),
    ...(words.some((one) => (isRight ? /^Right\b/ : /^Not right$/).test(one))
      ? []
      : [
          finding(
            `${kind}: answered ${isRight ? 'right' : 'wrong'}, it is marked "${words[0] ?? ''}"`,
            'marked otherwise',
          ),
        ]),
    ...right
      .filter(({ id, label }) => !words.some((one) => one.includes(`${id}) ${tidy(label)}`)))
      .map(({ id, label }) =>
        finding(
          `${kind}: the feedback does not name the right answer "${id}) ${label}"`,
          'right answer not named',
        ),
      ),
    ...feedbackFaults(dossier, key, chosen, reply),
  ];
  const reasons = reasonsOf(dossier, key);
  const [reason = null] = reasons;
  const isTold = reasons.some((said) => isSaid(kind, tidy(said), words));
  if (reason !== null && !isTold)
    faults.push(
      finding(`${kind}: the feedback lacks the dossier's reason "${reason}"`, wordsKey(tidy(reason))),
    );
  note.found(...faults);
  if (faults.length > 0) return;
  note.covered(isRight ? 'itemsRight' : 'itemsWrong', kind);
  note.covered('keys', kind);
  if (isTold) note.covered('reasons', kind);
}

/**
 * Whether a feedback says a reason of the dossier. A caution is explained in words of the quiz's own (decision 0350):
 * there half of the dossier's longer words must stand in it.
 */
function isSaid(kind: string, reason: string, words: readonly string[]): boolean {
  if (kind !== 'caution') return words.some((one) => one.includes(reason));
  const all = words.join(' ').toLowerCase();
  const telling = reason.toLowerCase().match(/[a-z-]{5,}/gu) ?? [];
  return telling.filter((word) => all.includes(word.slice(0, 6))).length * 2 >= telling.length;
}

/** What the dossier says where the item's case leads, any of it: the rule that fires last, a sentence of the caution. */
function reasonsOf(dossier: WordsOfDossier, { kind, answers, caution }: ItemKey): readonly string[] {
  const show = readableBy(dossier);
  if (answers === null || (kind !== 'recommend' && kind !== 'nextQuestion' && kind !== 'caution')) return [];
  const { edges, outcome } = follow(dossier, answers);
  if (kind === 'caution') {
    if (outcome === null) return [];
    const found = resultAt(dossier, answers, outcome).cautions.find(({ id }) => id === caution);
    return found ? sentencesOf(show(found.text)) : [];
  }
  const [question, row] = (edges.at(-1) ?? '').split('#');
  const rule = dossier.questions
    .find(({ id }) => id === question)
    ?.edges.find(({ number }) => number === Number(row));
  return rule ? [show(rule.words).replace(/\.$/, '')] : [];
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.;]) /).filter((sentence) => sentence.length > 20);
}

/** Letters and words on the buttons, or in the list to tick, are those of the item. */
function optionFaults({ screen }: Shown, { kind, options }: ItemKey): readonly Finding[] {
  const seen = new Map<string, string>([
    ...screen.offers
      .filter(({ data }) => data['quiz'] === 'pick' && 'option' in data)
      .map(({ words, data }) => [String(data['option']), tidy(words)] as const),
    ...screen.inputs.flatMap(({ choices }) =>
      choices.map(({ title, value }) => [value, tidy(title)] as const),
    ),
  ]);
  return options
    .filter(({ id, label }) => !seen.get(id)?.endsWith(tidy(label)))
    .map(({ id, label }) =>
      finding(
        `${kind}: option ${id} reads "${seen.get(id) ?? ''}", expected "${label}"`,
        wordsKey(tidy(label)),
      ),
    );
}

/** The words beside answers, each with what must come of it. */
function commandWalk(quiz: QuizKnowledge): Walk {
  return {
    name: 'quiz words',
    play: async (talk, note) => {
      const [topic = ''] = quiz.topics;
      const check = (command: (typeof commands)[number], isGood: boolean, instead: string): void => {
        if (isGood) note.covered('quizCommands', command);
        else note.found(finding(`"${command}" in the quiz: ${instead}`, `quiz: ${command}`));
      };
      const words = ({ screen }: Shown): string => screen.statements.map((one) => one.words).join('\n');
      const first = await talk.say(`quiz topic ${topic}`);
      const firstId = itemOn(first);
      const hinted = await talk.say('hint');
      check('hint', itemOn(hinted) === firstId && words(hinted) !== words(first), 'no hint on the same item');
      const skipped = await talk.say('skip');
      check('skip', itemOn(skipped) !== null && itemOn(skipped) !== firstId, 'the item is not another one');
      const key = quiz.keyOf(itemOn(skipped) ?? '');
      const shown = await talk.say('show');
      const right = key?.options.find((option) => option.right);
      check(
        'show',
        right !== undefined && words(shown).includes(`${right.id}) ${tidy(right.label)}`),
        'the right answer is not named',
      );
      const flagged = await talk.say('this is wrong');
      check('this is wrong', /report|wrong/i.test(words(flagged)), 'nothing is said of a report');
      const next = await talk.say('next');
      check('next', itemOn(next) !== null && itemOn(next) !== itemOn(skipped), 'no other item follows');
      const why = await talk.say('why');
      check('why', itemOn(why) === itemOn(next), 'the item is gone');
      const progress = await talk.say('progress');
      check('progress', /Your progress/.test(words(progress)), 'no progress is shown');
      const stopped = await talk.say('quiz stop');
      check('quiz stop', itemOn(stopped) === null, 'an item is still open');
    },
  };
}
