import type { ItemKind } from '../../quiz/item/item.ts';
import type { RoundWish } from '../../quiz/rounds/roundItem.ts';
import { seriesLength } from '../../quiz/rounds/series.ts';
import type { ItemSource, Topic } from '../../quiz/trainee/source.ts';
import { kindNames } from '../../quiz/words/kindNames.ts';
import { namedBy } from '../../language/choice/naming.ts';
import type { QuizItems } from './quizItems.ts';

/** A series as it was asked for. */
export interface SeriesWish extends RoundWish {
  readonly length: number;
}

interface Known extends Pick<QuizItems, 'topicNamed'> {
  readonly source: ItemSource;
}

/** What a person may type for a kind beside its name. */
const kindSynonyms: Readonly<Record<ItemKind, readonly string[]>> = {
  recommend: ['recommendation', 'recommendations', 'recommend'],
  nextQuestion: ['next question', 'next questions'],
  counterfactual: ['what would change it', 'counterfactual', 'counterfactuals'],
  caution: ['caution', 'cautions'],
  closedOption: ['closed option', 'closed options', 'closed'],
  update: ['update', 'updates', 'since 2017'],
  cutoff: ['cut-off', 'cut-offs', 'cutoff', 'cutoffs'],
};

/** Words between what counts. */
const fillers = /\b(?:of|on|about|with|items?|questions?|in|the|a)\b/gu;

/**
 * Reads "5 PRRT cautions": how many items, a topic, a kind, each of them or none.
 * @returns null when a word of it is none of these
 */
export function readRoundWish(said: string, { source, topicNamed }: Known): SeriesWish | null {
  const [, number, rest = ''] = /^(\d{1,3})?\s*(.*)$/u.exec(said.trim()) ?? [];
  const length = number === undefined ? seriesLength.min : Number(number);
  if (length < seriesLength.min || length > seriesLength.max) return null;
  const topicOf = (text: string): Topic | null =>
    source.topics.find(({ id }) => id === topicNamed(text)?.id) ?? null;
  // With its small words first, for names may hold them.
  for (const text of [rest, rest.replace(fillers, ' ')].map((one) => one.replace(/\s+/gu, ' ').trim())) {
    if (text === '') return { length, topic: null, kind: null };
    const [topic, kind] = [topicOf(text), kindOf(text)];
    // What is both, such as "cautions", is a kind of question about the whole chart.
    if (kind) return { length, topic: null, kind };
    if (topic) return { length, topic, kind: null };
    const words = text.split(' ');
    for (let at = 1; at < words.length; at += 1) {
      const [one, other] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
      for (const [a, b] of [
        [one, other],
        [other, one],
      ] as const) {
        const [first, second] = [topicOf(a), kindOf(b)];
        if (first && second) return { length, topic: first, kind: second };
      }
    }
  }
  return null;
}

function kindOf(text: string): ItemKind | null {
  const things = Object.entries(kindSynonyms).map(([id, synonyms]) => ({
    id,
    title: kindNames[id as ItemKind],
    synonyms,
  }));
  return (namedBy(text, things)?.id as ItemKind | undefined) ?? null;
}
