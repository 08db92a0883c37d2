import type { QuestionId } from '../../guideline/answers.ts';
import { namesOfOption } from '../../language/vocabulary/names/namesOfOption.ts';
import { describeProvenance } from '../../engine/describeProvenance.ts';
import type { Caution } from '../../guideline/caution.ts';
import { cautions } from '../../guideline/cautions.ts';
import { outcomes } from '../../guideline/outcomes/index.ts';
import type { Question } from '../../guideline/question.ts';
import { questions } from '../../guideline/questions/index.ts';
import { type Update, updates } from '../../guideline/updates.ts';
import { updateRuns } from '../messages/outcome.ts';
import { claimRuns, tagRun, withTitles } from '../messages/claims.ts';
import { refsOf } from '../../engine/describeSources.ts';
import { askTexts } from '../texts/ask.ts';
import { conditionRuns } from './conditionRuns.ts';
import { type Item, item, namesIn, type Passage, passage } from './passage.ts';

/** Passages of the questions, the cautions and the updates. */
export function guidePassages(): readonly Passage[] {
  return [
    ...Object.values(questions).flatMap(questionPassages),
    ...cautions.map(cautionPassage),
    ...updates.map(updatePassage),
  ];
}

function questionPassages(question: Question): readonly Passage[] {
  const { id, title, ask, help, options, provenance } = question;
  const explained = item(
    claimRuns({ text: help, provenance }),
    provenance.flatMap(refsOf),
    `${help} ${describeProvenance(provenance)}`,
  );
  const shared = { kind: 'question', title, about: namesIn(`${title} ${ask}`) } as const;
  return [
    passage({
      ...shared,
      id: `question:${id}`,
      aspect: 'definition',
      items: [item([{ text: ask }]), explained],
    }),
    id === 'transarterialContraindications'
      ? contraindicationPassage(question, explained)
      : passage({
          ...shared,
          id: `question:${id}:options`,
          aspect: 'options',
          items: options.map(({ label }) => item([{ text: label }])),
        }),
  ];
}

/** What a class of contraindications closes (dossier 2.3). */
const closedBy: Readonly<Record<string, readonly string[]>> = {
  ischaemic: ['tae', 'tace'],
  radiation: ['tare'],
};

/** The contraindications to transarterial treatment, each with the treatments that its class closes. */
function contraindicationPassage({ id, title, help, options }: Question, explained: Item): Passage {
  return passage({
    id: `question:${id}:options`,
    kind: 'question',
    aspect: 'avoid',
    title,
    about: namesIn(`${title} ${help}`),
    items: [
      explained,
      ...options
        .filter(({ contraindicationClass }) => contraindicationClass !== undefined)
        .map(({ id: option, label, contraindicationClass }) => ({
          ...item([{ text: label }], [], `${label} ${typedFor(id, option).join(' ')}`),
          names: new Set(closedBy[contraindicationClass ?? '']),
        })),
    ],
  });
}

/** What may be typed for an option. */
function typedFor(question: QuestionId, option: string): readonly string[] {
  const { anywhere, whenAsked } = namesOfOption(question, option);
  return [...anywhere, ...whenAsked];
}

function cautionPassage({ id, text, when, provenance }: Caution): Passage {
  const parts = text.filter((part) => typeof part === 'string');
  const always = parts.join('');
  const sometimes = text.filter((part) => typeof part !== 'string');
  return passage({
    id: `caution:${id}`,
    kind: 'caution',
    aspect: 'cautions',
    title: id,
    about: namesIn(always),
    items: [
      item([{ text: askTexts.shownWhen, subtle: true }, ...conditionRuns(when)], [], ''),
      item(
        [...parts.map((part) => ({ text: withTitles(part) })), { text: ' ' }, tagRun(provenance)],
        provenance.flatMap(refsOf),
        `${withTitles(always)} ${describeProvenance(provenance)}`,
      ),
      ...sometimes.map((part) =>
        item([
          { text: askTexts.onlyWhen, subtle: true },
          ...conditionRuns(part.when).map((run) => ({ ...run, subtle: true })),
          { text: ':' },
          { text: part.text },
        ]),
      ),
    ],
  });
}

/** Most outcomes of an update for it to be about what they are titled after. */
const fewOutcomes = 3;

function updatePassage(update: Update): Passage {
  const { update: title, changes, outcomes: affected, refs } = update;
  const own = namesIn(`${title} ${changes}`);
  const affectedNames =
    affected.length <= fewOutcomes ? affected.map((id) => outcomes[id].title).join(' ') : '';
  return passage({
    id: `update:${(/^[^(:;,]+/.exec(title)?.[0] ?? title).trim()}`,
    kind: 'update',
    aspect: 'updates',
    title,
    about: own.size > 0 ? own.union(namesIn(affectedNames)) : namesIn(affectedNames),
    items: [item(updateRuns(update), refs, `${title} ${changes} ${update.status}`)],
  });
}
