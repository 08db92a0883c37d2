import type { Cases } from '../../machine/cases.ts';
import { glossaryIn, situationsIn } from '../dossier/terms.ts';
import { readableBy } from '../dossier/shown.ts';
import type { WordsOfDossier } from '../dossier/readDossier.ts';
import type { ScreenJudge } from '../screen/judgeScreen.ts';
import { type Screen, tidy } from '../screen/screen.ts';
import { changedWords, likeness } from '../screen/changedWords.ts';
import { type Finding, finding, wordsKey } from '../wire/finding.ts';
import type { Walk, WalkCriterion, WalkSet } from './walk.ts';
import { answersBefore, placeAt, walkTo } from './ways.ts';

/**
 * What may be asked: at each question why it is asked, the answers so far and which can be changed; each term of the
 * glossary; each situation that the chart does not cover, by each of its words.
 */
export function askWalks(cases: Cases, dossier: WordsOfDossier, judge: ScreenJudge): WalkSet {
  const show = readableBy(dossier);
  const ways = answersBefore(cases);
  const commands = (
    [
      ['why', 'whys'],
      ['path', 'paths'],
      ['change', 'changes'],
    ] as const
  ).flatMap(([command, criterion]) =>
    [...ways]
      // Where nothing was answered nothing can be changed.
      .filter(([, answers]) => command !== 'change' || answers.length > 0)
      .map(([question, answers]) => ({ command, criterion, question, answers })),
  );
  const terms = glossaryIn(dossier.text).flatMap(({ terms: names, meaning }) =>
    names.map((name) => ({ name, meaning: show(meaning) })),
  );
  const situations = situationsIn(dossier.text).flatMap(({ name, words, sentence }) =>
    // "An age below 18 or of 85 years and more" says which ages count; it is not typed.
    words
      .filter((word) => !word.startsWith('an age '))
      .map((word) => ({ name, word, sentence: show(sentence) })),
  );
  const walks: readonly Walk[] = [
    ...commands.map(({ command, criterion, question, answers }): Walk => ({
      name: `${command} at ${question}`,
      play: async (talk, note) => {
        await walkTo(talk, answers);
        const { screen, findings } = await talk.say(command);
        const read = judge.reply(command, screen, placeAt(question, answers));
        const all = [...findings, ...read.findings];
        note.found(...all);
        if (all.length === 0) note.covered(criterion, question);
      },
    })),
    ...terms.map(({ name, meaning }) =>
      told(judge, {
        name: `term ${name}`,
        typed: `what is ${name}`,
        // Where the glossary sends to other sections, what stands there must name the term.
        wanted: /\bsee sections?\b/.test(meaning) ? name : meaning,
        criterion: 'terms',
        item: name,
      }),
    ),
    ...situations.map(({ name, word, sentence }) =>
      told(judge, {
        name: `situation ${name}: ${word}`,
        typed: word,
        wanted: sentence,
        criterion: 'situations',
        item: `${name}: ${word}`,
      }),
    ),
  ];
  return {
    walks,
    coverables: {
      ...Object.fromEntries(
        (['whys', 'paths', 'changes'] as const).map((criterion) => [
          criterion,
          commands.filter((one) => one.criterion === criterion).map(({ question }) => question),
        ]),
      ),
      terms: terms.map(({ name }) => name),
      situations: situations.map(({ name, word }) => `${name}: ${word}`),
    },
  };
}

/** Something typed at the first question, and the words of the dossier that must be read then. */
function told(
  judge: ScreenJudge,
  {
    name,
    typed,
    wanted,
    criterion,
    item,
  }: {
    readonly name: string;
    readonly typed: string;
    readonly wanted: string;
    readonly criterion: WalkCriterion;
    readonly item: string;
  },
): Walk {
  return {
    name,
    play: async (talk, note) => {
      await talk.say('new case');
      const { screen, findings } = await talk.say(typed);
      const all = [...findings, ...missingWords(screen, wanted, typed), ...judge.addresses(screen)];
      note.found(...all);
      if (all.length === 0) note.covered(criterion, item);
    },
  };
}

function missingWords({ statements }: Screen, wanted: string, typed: string): readonly Finding[] {
  const words = tidy(wanted);
  if (statements.some((one) => one.words.includes(words))) return [];
  const [nearest] = statements
    .map((one) => ({ words: one.words, like: likeness(words, one.words) }))
    .toSorted((a, b) => b.like - a.like);
  const instead = nearest && nearest.like > 0.6 ? nearest.words : null;
  return [
    finding(
      `asked "${typed}" the reply lacks "${words}"${instead === null ? '' : `, and reads "${instead}"`}`,
      wordsKey(words),
      ...changedWords(words, instead ?? words),
    ),
  ];
}
