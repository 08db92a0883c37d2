import { describeProvenance } from '../../engine/describeProvenance.ts';
import type { QuestionId } from '../../guideline/answers.ts';
import { namesOfOption } from '../../language/vocabulary/questions/index.ts';
import type { Caution } from '../../guideline/caution.ts';
import type { Question } from '../../guideline/question.ts';
import type { Update } from '../../guideline/update.ts';
import { updateRuns } from '../messages/outcome/evidenceSection.ts';
import { claimRuns, tagRun } from '../messages/said/claims.ts';
import { refsOf } from '../../engine/describeSources.ts';
import { askTexts } from '../texts/ask.ts';
import { conditionRuns } from './conditionRuns.ts';
import { type Item, item, namesIn, type Passage, passage } from './passage.ts';
import type { Guideline } from '../../guideline/guideline.ts';

/** Passages of the questions, the cautions and the updates. */
export function guidePassages(guideline: Guideline): readonly Passage[] {
  return [
    ...Object.values<Question>(guideline.questions).flatMap((question) =>
      questionPassages(guideline, question),
    ),
    ...guideline.cautions.map((caution) => cautionPassage(guideline, caution)),
    ...guideline.updates.map((update) => updatePassage(guideline, update)),
  ];
}

function questionPassages(guideline: Guideline, question: Question): readonly Passage[] {
  const { id, title, ask, help, options, provenance } = question;
  const explained = item(
    guideline,
    claimRuns({ text: help, provenance }),
    provenance.flatMap(refsOf),
    `${help} ${describeProvenance(provenance)}`,
  );
  const shared = { kind: 'question', title, about: namesIn(guideline, `${title} ${ask}`) } as const;
  return [
    passage(guideline, {
      ...shared,
      id: `question:${id}`,
      aspect: 'definition',
      items: [item(guideline, [{ text: ask }]), explained],
    }),
    id === 'transarterialContraindications'
      ? contraindicationPassage(guideline, question, explained)
      : passage(guideline, {
          ...shared,
          id: `question:${id}:options`,
          aspect: 'options',
          items: options.map(({ label }) => item(guideline, [{ text: label }])),
        }),
  ];
}

/** What a class of contraindications closes (dossier 2.3). */
const closedBy: Readonly<Record<string, readonly string[]>> = {
  ischaemic: ['tae', 'tace'],
  radiation: ['tare'],
};

/** The contraindications to transarterial treatment, each with the treatments that its class closes. */
function contraindicationPassage(
  guideline: Guideline,
  { id, title, help, options }: Question,
  explained: Item,
): Passage {
  return passage(guideline, {
    id: `question:${id}:options`,
    kind: 'question',
    aspect: 'avoid',
    title,
    about: namesIn(guideline, `${title} ${help}`),
    items: [
      explained,
      ...options
        .filter(({ contraindicationClass }) => contraindicationClass !== undefined)
        .map(({ id: option, label, contraindicationClass }) => ({
          ...item(guideline, [{ text: label }], [], `${label} ${typedFor(id, option).join(' ')}`),
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

function cautionPassage(guideline: Guideline, { id, text, when, provenance }: Caution): Passage {
  const parts = text.filter((part) => typeof part === 'string');
  const always = parts.join(' ');
  const sometimes = text.filter((part) => typeof part !== 'string');
  return passage(guideline, {
    id: `caution:${id}`,
    kind: 'caution',
    aspect: 'cautions',
    title: id,
    about: namesIn(guideline, always),
    items: [
      item(
        guideline,
        [{ text: askTexts.shownWhen, subtle: true }, ...conditionRuns(guideline, when)],
        [],
        '',
      ),
      item(
        guideline,
        [{ text: `${always} ` }, tagRun(provenance)],
        provenance.flatMap(refsOf),
        `${always} ${describeProvenance(provenance)}`,
      ),
      ...sometimes.map((part) =>
        item(guideline, [
          { text: askTexts.onlyWhen, subtle: true },
          ...conditionRuns(guideline, part.when).map((run) => ({ ...run, subtle: true })),
          { text: ':' },
          { text: part.text },
        ]),
      ),
    ],
  });
}

/** Most outcomes of an update for it to be about what they are titled after. */
const fewOutcomes = 3;

function updatePassage(guideline: Guideline, update: Update): Passage {
  const { update: title, changes, outcomes: affected, refs } = update;
  const own = namesIn(guideline, `${title} ${changes}`);
  const affectedNames =
    affected.length <= fewOutcomes ? affected.map((id) => guideline.outcomes[id].title).join(' ') : '';
  return passage(guideline, {
    id: `update:${(/^[^(:;,]+/.exec(title)?.[0] ?? title).trim()}`,
    kind: 'update',
    aspect: 'updates',
    title,
    about: own.size > 0 ? own.union(namesIn(guideline, affectedNames)) : namesIn(guideline, affectedNames),
    items: [item(guideline, updateRuns(update), refs, `${title} ${changes} ${update.status}`)],
  });
}
