import { describeAnswer } from '../../engine/describeAnswer.ts';
import { describeProvenance } from '../../engine/describeProvenance.ts';
import type { ShownCaution } from '../../engine/cautions.ts';
import type { Summary } from '../../engine/summarize.ts';
import type { Claim } from '../../guideline/outcome.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import { guideline } from '../../guideline/guideline.ts';
import { safety } from '../../guideline/safety.ts';
import type { Update } from '../../guideline/updates.ts';
import type { CasePlace, CommandData } from '../actionData.ts';
import type { Block, Button, Inline, Message } from '../message.ts';
import { texts } from '../texts.ts';
import { claimRuns, joined, optionRuns, tagRun, withTitles } from './claims.ts';
import { toldLine } from './answersSoFar.ts';
import { trailItems } from './info.ts';
import { sourceLines } from './sources.ts';

const say = texts.outcome;

/**
 * The outcome of a case: the option and its category first, its basis under it, the rest folded.
 * @param ahead what was told but not asked on the route: it decided nothing, and that is said
 */
export function outcomeMessage(
  summary: Summary,
  place: CasePlace,
  before: readonly Block[] = [],
  ahead: readonly GivenAnswer[] = [],
): Message {
  return {
    speak: say.speak(summary.title),
    blocks: [
      ...before,
      { kind: 'text', small: true, tone: 'accent', text: categoryLine(summary) },
      { kind: 'heading', text: summary.title },
      ...(summary.outOfScope ? [] : recommendation(summary)),
      { kind: 'text', text: basisRuns(summary) },
      ...(summary.outOfScope ? [] : toldLine(ahead, texts.review.notAskedHere)),
      { kind: 'notice', tone: 'warning', text: safety.banner },
      ...(summary.outOfScope ? [] : safetyLines(summary)),
      ...folds(summary),
    ],
    buttons: buttonsOf(summary, place),
    typeHint: say.type,
  };
}

function categoryLine({ category, goal }: Summary): string {
  return [say.category[category], ...(goal ? [say.goal(goal)] : [])].join(' · ');
}

function recommendation(summary: Summary): readonly Block[] {
  const first = summary.options.find((option) => option.struckOut === null);
  const stops = summary.cautions.filter(({ severity }) => severity === 'stop');
  return [
    ...(summary.contraindications.length > 0
      ? [
          {
            kind: 'notice',
            tone: 'attention',
            text: [
              { text: `${say.contraindications}: `, strong: true },
              ...joined(summary.contraindications),
            ],
          } as const,
        ]
      : []),
    ...stops.map((caution): Block => ({
      kind: 'notice',
      tone: 'attention',
      text: [
        { text: headline(caution.text), strong: true },
        { text: ` (${caution.id})`, subtle: true },
      ],
    })),
    ...(first
      ? [
          {
            kind: 'text',
            text: [
              { text: say.consider, strong: true },
              ...joined(first.claims),
              { text: ` ${say.discuss}` },
            ],
          } as const,
        ]
      : []),
  ];
}

/** The first sentence of a caution; the whole text stands in the fold. */
function headline(text: string): string {
  return /^.*?[.:](?=\s|$)(?:[^.]*\.)?/.exec(text)?.[0] ?? text;
}

function basisRuns({ basis }: Summary): Inline {
  const answers = basis.trail
    .map(({ question, answer }) => describeAnswer(question, answer, 'short'))
    .join(' · ');
  return [
    { text: say.because, strong: true },
    { text: `${basis.fired.says} ` },
    tagRun(basis.fired.provenance),
    { text: ` — ${answers}`, subtle: true },
  ];
}

function safetyLines({ notAsked }: Summary): readonly Block[] {
  return [
    ...(notAsked.length > 0
      ? [
          {
            kind: 'text',
            small: true,
            tone: 'subtle',
            text: `${safety.notAsked.lead}${notAsked.join(', ')}.`,
          } as const,
        ]
      : []),
    { kind: 'text', small: true, tone: 'subtle', text: safety.specialSituations },
  ];
}

function folds(summary: Summary): readonly Block[] {
  const basis = fold('basis', say.folds.basis(summary.basis.trail.length), [
    { kind: 'list', ordered: true, items: trailItems(summary.basis.trail) },
    { kind: 'text', small: true, tone: 'subtle', text: versionLine(summary) },
  ]);
  if (summary.outOfScope) return basis;
  return [
    ...fold('options', say.folds.options(summary.options.length), [
      { kind: 'list', ordered: true, items: summary.options.map(optionRuns) },
    ]),
    ...fold(
      'cautions',
      say.folds.cautions(summary.cautions.length),
      listOf(summary.cautions.map(cautionRuns)),
    ),
    ...fold('conditions', say.folds.conditions, [
      ...titled(say.conditions, summary.conditions),
      ...titled(say.generalCautions, summary.fixedCautions),
    ]),
    ...fold('evidence', say.folds.evidence, [
      ...titled(say.rationale, summary.rationale),
      ...titled(say.figures, summary.figures),
    ]),
    ...fold('next', say.folds.next, listOf(summary.next.map(claimRuns))),
    ...fold('updates', say.folds.updates(summary.updates.length), listOf(summary.updates.map(updateRuns))),
    ...basis,
    ...fold('limits', say.folds.limits, [
      ...listOf(summary.uncertainties.map(({ id, note }) => `${note} (${id})`)),
      { kind: 'text', tone: 'attention', text: safety.emergency },
      { kind: 'text', small: true, tone: 'subtle', text: `${say.evidenceDate} ${guideline.date}.` },
    ]),
  ];
}

/** A fold, or nothing when it would be empty. */
function fold(id: string, title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'fold', id: `fold-${id}`, title, blocks }];
}

function listOf(items: readonly Inline[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function titled(title: string, claims: readonly Claim[]): readonly Block[] {
  return claims.length === 0
    ? []
    : [
        { kind: 'text', text: [{ text: title, strong: true }] },
        { kind: 'list', items: claims.map(claimRuns) },
      ];
}

function cautionRuns({ id, text, provenance }: ShownCaution): Inline {
  return [{ text: `${id} `, strong: true }, { text: `${withTitles(text)} ` }, tagRun(provenance)];
}

function updateRuns({ update, changes, refs, refsNote, status }: Update): Inline {
  return [
    { text: `${update}: `, strong: true },
    { text: `${changes} ` },
    { text: `[${[refs.join(', '), ...(refsNote ? [refsNote] : []), status].join('; ')}]`, subtle: true },
  ];
}

function versionLine({ guideline: { id, version, hash } }: Summary): string {
  return `${id} ${texts.about.version(version, hash)} ${texts.about.notVerified}`;
}

function buttonsOf(summary: Summary, place: CasePlace): readonly Button[] {
  return [
    { title: texts.buttons.mdt, data: { nelm: 1, do: 'mdt', ...place, result: resultOf(summary) } },
    { title: texts.buttons.whyOutcome, data: { nelm: 1, do: 'why', ...place } },
    { title: texts.change.button, data: { nelm: 1, do: 'change', ...place } },
    { title: texts.buttons.back, data: { nelm: 1, do: 'back', ...place } },
    { title: texts.buttons.newCase, data: { nelm: 1, do: 'newCase', ...place } },
  ];
}

/** The outcome in the form that programs read (docs/protocol.md). */
function resultOf({
  outcome,
  category,
  cautions,
  guideline: { version, hash },
}: Summary): CommandData['result'] {
  return { outcome, category, cautions: cautions.map(({ id }) => id), guideline: { version, hash } };
}

/** Why this outcome: the rules that fired and the sources behind them. */
export function whyOutcomeBlocks(summary: Summary): readonly Block[] {
  const { fired, trail } = summary.basis;
  return [
    { kind: 'heading', text: texts.buttons.whyOutcome },
    {
      kind: 'text',
      text: [
        { text: `${fired.says} ` },
        { text: `(rule ${fired.id}; ${describeProvenance(fired.provenance)})`, subtle: true },
      ],
    },
    { kind: 'list', ordered: true, items: trailItems(summary.basis.trail) },
    ...fold('why-sources', texts.question.sources, [
      { kind: 'list', items: sourceLines(trail.flatMap(({ edge }) => edge.provenance)) },
    ]),
  ];
}
