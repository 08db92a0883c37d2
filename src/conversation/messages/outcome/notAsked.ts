import type { Block } from '../../contract/message.ts';
import { texts } from '../../texts/texts.ts';
import { volunteeredOf } from './stopBlocks.ts';
import type { ShownOutcome } from './shownOutcome.ts';

const say = texts.outcome;

/** How much is said of what was not asked: the headlines of the cautions about it, or only their subjects. */
export type NotAskedDetail = 'headlines' | 'subjects';

/** What the route did not ask, in one small line (dossier 7, W6; 2.9, L6). */
export function notAskedBlocks(shown: ShownOutcome, detail: NotAskedDetail): readonly Block[] {
  const text = [notAskedNames(shown), ...aboutIt(shown, detail)].filter((part) => part !== '').join(' ');
  return text === '' ? [] : [{ kind: 'text', small: true, text }];
}

/** The names of the safety questions that were not asked; what was given all the same is not to look unknown. */
export function notAskedNames({ guideline, byChart, volunteered }: ShownOutcome): string {
  const { notAsked } = guideline.safety;
  const given = new Set(volunteered.map((one) => one.given.question));
  const names = byChart.notAsked.map((name) => {
    const asked = notAsked.questions.find((one) => one.name === name);
    return asked && given.has(asked.question) ? say.volunteered.name(name) : name;
  });
  return names.length === 0 ? '' : `${notAsked.lead}${names.join(', ')}.`;
}

function aboutIt({ byChart, volunteered }: ShownOutcome, detail: NotAskedDetail): readonly string[] {
  const cautions = byChart.cautions.filter(({ severity }) => severity === 'notAsked');
  if (cautions.length === 0) return [];
  if (detail === 'headlines') {
    return cautions.map(({ id, headline }) => `${headline} (${id})${volunteeredOf(id, volunteered)}`);
  }
  const subjects = cautions.map(({ id }) => `${say.notAsked.subjects[id] ?? id} (${id})`);
  return [`${say.notAsked.lead}${subjects.join(', ')}.`];
}
