import type { Quiz } from '../createQuiz.ts';
import { kindNames } from '../words/kindNames.ts';
import { setWords } from '../words/setWords.ts';
import type { QuizSet } from './quizSet.ts';

/** What a set was made from and how to make it again, a line each. */
export function madeFrom(
  { stamp, edition }: Pick<Quiz, 'stamp' | 'edition'>,
  { wish, entries }: QuizSet,
): readonly string[] {
  const list = (title: string, names: readonly string[]): string =>
    `${title}: ${names.length === 0 ? setWords.all : names.join('; ')}`;
  return [
    `${setWords.size(entries.length)}, ${setWords.seed(wish.seed)}`,
    list(
      setWords.topics,
      wish.topics.map(({ title }) => title),
    ),
    list(
      setWords.kinds,
      wish.kinds.map((kind) => kindNames[kind]),
    ),
    `${setWords.guideline(stamp.id, stamp.version)}, ${setWords.hash(stamp.hash)}, ${setWords.edition(edition)}`,
    `${setWords.again}: ${commandFor({ wish, entries })}`,
  ];
}

function commandFor({ wish: { seed, topics, kinds, blueprint }, entries }: QuizSet): string {
  if (blueprint.length > 0) {
    const cells = blueprint.map(({ topic, kind, count }) => `${topic.id}/${kind}=${count}`);
    return `npm run quiz:make -- --seed ${seed} --blueprint ${cells.join(',')}`;
  }
  return [
    `npm run quiz:make -- ${entries.length} --seed ${seed}`,
    ...(topics.length > 0 ? [`--topics ${topics.map(({ id }) => id).join(',')}`] : []),
    ...(kinds.length > 0 ? [`--kinds ${kinds.join(',')}`] : []),
  ].join(' ');
}
