import { rowOf } from '../../engine/trail.ts';
import { describeProvenance } from '../../engine/describeProvenance.ts';
import type { ShownCaution } from '../../engine/cautions.ts';
import type { Recommendation } from '../../engine/recommend.ts';
import { type VolunteeredAnswer, volunteeredAnswers } from '../../engine/volunteeredAnswers.ts';
import type { Claim } from '../../guideline/outcome.ts';
import type { GivenAnswer } from '../../guideline/answers.ts';
import type { Update } from '../../guideline/updates.ts';
import type { CasePlace, CommandData } from '../contract/actionData.ts';
import type { Block, Button, Inline, Message, Run, Section } from '../contract/message.ts';
import { texts } from '../texts/texts.ts';
import { briefTagRun, claimRuns, joined, joinedBriefly, optionRuns, tagRun, withTitles } from './claims.ts';
import { trailItems } from './info.ts';
import { cautionsOf, notAskedNames, volunteeredNotices, volunteeredOf } from './volunteered.ts';
import { sourceLines } from '../../engine/describeSources.ts';
import type { Guideline } from '../../guideline/guideline.ts';

const say = texts.outcome;

/**
 * The outcome of a case, at most one phone screen of it before a section is opened: what must be settled
 * first, the option to consider, the rule that led there, the safety lines; the rest is one tap away.
 * @param pendingAnswers given but not asked on the route: they decided nothing, and that is said before the option
 */
export function outcomeMessage(
  guideline: Guideline,
  recommendation: Recommendation,
  place: CasePlace,
  pendingAnswers: readonly GivenAnswer[] = [],
): Message {
  const volunteered = volunteeredAnswers(guideline, recommendation, pendingAnswers);
  return {
    speak: say.speak(recommendation.title),
    blocks: [
      { kind: 'text', small: true, tone: 'accent', text: categoryLine(recommendation) },
      { kind: 'heading', tight: true, text: recommendation.title },
      ...volunteeredNotices(guideline, volunteered),
      ...(recommendation.outOfScope ? [] : recommendation(guideline, recommendation, volunteered)),
      { kind: 'text', small: true, text: basisRuns(recommendation) },
      { kind: 'text', small: true, tight: true, text: guideline.safety.banner },
      ...notAskedLine(guideline, recommendation, volunteered),
      ...(recommendation.outOfScope || hasManyStops(recommendation) ? [] : [specialSituations(guideline)]),
      { kind: 'sections', sections: sections(guideline, recommendation, volunteered) },
    ],
    buttons: buttonsOf(recommendation, place),
    typeHint: say.type,
  };
}

function categoryLine({ category, goal }: Recommendation): string {
  return [say.category[category], ...(goal ? [say.goal(goal)] : [])].join(' · ');
}

function recommendation(
  guideline: Guideline,
  recommendation: Recommendation,
  volunteered: readonly VolunteeredAnswer[],
): readonly Block[] {
  const first = recommendation.options.find((option) => option.struckOut === null);
  const warnings: readonly Inline[] = [
    ...(recommendation.contraindications.length > 0
      ? [
          [
            { text: `${say.contraindications}: `, strong: true },
            ...joined(guideline, recommendation.contraindications),
          ],
        ]
      : []),
    ...stopsOf(recommendation).map((caution) => stopRuns(caution, volunteered)),
  ];
  return [
    ...(warnings.length > 0 ? [{ kind: 'notices', tone: 'attention', items: warnings } as const] : []),
    ...(first
      ? [
          {
            kind: 'text',
            text: [
              { text: say.consider, strong: true },
              ...joinedBriefly(guideline, first.claims),
              { text: `. ${say.discuss}` },
            ],
          } as const,
        ]
      : []),
  ];
}

function stopsOf({ cautions }: Recommendation): readonly ShownCaution[] {
  return cautions.filter(({ severity }) => severity === 'stop');
}

/** Then the special situations stand with the cautions, so that one phone screen is enough for the rest. */
function hasManyStops(recommendation: Recommendation): boolean {
  return stopsOf(recommendation).length > 1;
}

function specialSituations({ safety }: Guideline): Block {
  return { kind: 'text', small: true, tight: true, tone: 'subtle', text: safety.specialSituations };
}

/** The first sentence of a caution, what it is about emphasised; the whole text stands in its section. */
function stopRuns({ id, text }: ShownCaution, volunteered: readonly VolunteeredAnswer[]): readonly Run[] {
  const [, about = '', rest = ''] = /^([^.:]*:)?(.*)$/.exec(headline(text)) ?? [];
  return [
    { text: about, strong: true },
    { text: rest, ...(about === '' ? { strong: true } : {}) },
    { text: ` (${id})`, subtle: true },
    { text: volunteeredOf(id, volunteered) },
  ].filter((run) => run.text !== '');
}

function headline(text: string): string {
  return /^.*?[.:](?=\s|$)(?:[^.]*\.)?/.exec(text)?.[0] ?? text;
}

/** The rule that fired; the answers used stand in its section. */
function basisRuns({ basis: { fired } }: Recommendation): Inline {
  return [{ text: say.because, strong: true }, { text: `${fired.says} ` }, briefTagRun(fired.provenance)];
}

function notAskedLine(
  guideline: Guideline,
  recommendation: Recommendation,
  volunteered: readonly VolunteeredAnswer[],
): readonly Block[] {
  return recommendation.notAsked.length === 0
    ? []
    : [
        {
          kind: 'text',
          small: true,
          tight: true,
          tone: 'subtle',
          text: `${guideline.safety.notAsked.lead}${notAskedNames(guideline, recommendation, volunteered)}.`,
        },
      ];
}

function sections(
  guideline: Guideline,
  recommendation: Recommendation,
  volunteered: readonly VolunteeredAnswer[],
): readonly Section[] {
  const { sections: labels } = say;
  if (recommendation.outOfScope)
    return [
      {
        id: 'section-basis',
        ...labels.basis(recommendation.basis.trail.length),
        blocks: basisBlocks(guideline, recommendation),
      },
    ];
  return [
    {
      id: 'section-options',
      ...labels.options(recommendation.options.length),
      blocks: [
        {
          kind: 'list',
          ordered: true,
          items: recommendation.options.map((option) => optionRuns(guideline, option)),
        },
        ...titled(guideline, say.conditions, recommendation.conditions),
        ...titled(guideline, say.next, recommendation.next),
      ],
    },
    {
      id: 'section-cautions',
      ...labels.cautions(recommendation.cautions.length),
      blocks: [
        ...listOf(
          recommendation.cautions.map((caution) =>
            cautionRuns(guideline, caution, volunteeredOf(caution.id, volunteered)),
          ),
        ),
        ...titledItems(
          say.volunteered.cautions,
          cautionsOf(volunteered).map((caution) => cautionRuns(guideline, caution)),
        ),
        ...titled(guideline, say.generalCautions, recommendation.fixedCautions),
        ...(hasManyStops(recommendation) ? [specialSituations(guideline)] : []),
        { kind: 'text', tone: 'attention', text: guideline.safety.emergency },
      ],
    },
    { id: 'section-more', ...labels.more, blocks: more(guideline, recommendation, volunteered) },
  ];
}

function more(
  guideline: Guideline,
  recommendation: Recommendation,
  volunteered: readonly VolunteeredAnswer[],
): readonly Block[] {
  const { folds } = say;
  return [
    ...fold('evidence', folds.evidence, [
      ...titled(guideline, say.rationale, recommendation.rationale),
      ...titled(guideline, say.figures, recommendation.figures),
    ]),
    ...fold(
      'updates',
      folds.updates(recommendation.updates.length),
      listOf(recommendation.updates.map(updateRuns)),
    ),
    ...fold(
      'basis',
      say.sections.basis(recommendation.basis.trail.length).title,
      basisBlocks(guideline, recommendation, hasRoom(recommendation, volunteered)),
    ),
    ...fold('limits', folds.limits, [
      ...listOf(recommendation.uncertainties.map(({ id, note }) => `${note} (${id})`)),
      { kind: 'text', small: true, tone: 'subtle', text: `${say.evidenceDate} ${guideline.date}.` },
    ]),
  ];
}

/** A card holds 28 KB: where many cautions stand beside volunteered answers, the answers used are left to `path`. */
function hasRoom({ cautions }: Recommendation, volunteered: readonly VolunteeredAnswer[]): boolean {
  return volunteered.length === 0 || cautions.length + cautionsOf(volunteered).length <= mostBesideAnswers;
}

const mostBesideAnswers = 7;

function basisBlocks(
  guideline: Guideline,
  recommendation: Recommendation,
  withAnswers = true,
): readonly Block[] {
  const { trail, fired } = recommendation.basis;
  return [
    {
      kind: 'text',
      text: [{ text: say.because, strong: true }, { text: `${fired.says} ` }, tagRun(fired.provenance)],
    },
    // In short, as while they were given; `path` and `mdt` have them in full.
    withAnswers
      ? { kind: 'list', ordered: true, items: trailItems(guideline, trail, new Map(), 'short') }
      : { kind: 'text', text: say.volunteered.answersIn },
    { kind: 'text', small: true, tone: 'subtle', text: versionLine(recommendation) },
  ];
}

/** A fold, or nothing when it would be empty. */
function fold(id: string, title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'fold', id: `fold-${id}`, title, blocks }];
}

function listOf(items: readonly Inline[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function titled(guideline: Guideline, title: string, claims: readonly Claim[]): readonly Block[] {
  return titledItems(
    title,
    claims.map((claim) => claimRuns(guideline, claim)),
  );
}

function titledItems(title: string, items: readonly Inline[]): readonly Block[] {
  return items.length === 0
    ? []
    : [
        { kind: 'text', text: [{ text: title, strong: true }] },
        { kind: 'list', items },
      ];
}

function cautionRuns(guideline: Guideline, { id, text, provenance }: ShownCaution, volunteered = ''): Inline {
  return [
    { text: `${id} `, strong: true },
    { text: `${withTitles(guideline, text)} ` },
    tagRun(provenance),
    ...(volunteered === '' ? [] : [{ text: volunteered }]),
  ];
}

export function updateRuns({ update, changes, refs, refsNote, status }: Update): readonly Run[] {
  return [
    { text: `${update}: `, strong: true },
    { text: `${changes} ` },
    { text: `[${[refs.join(', '), ...(refsNote ? [refsNote] : []), status].join('; ')}]`, subtle: true },
  ];
}

function versionLine({ guideline: { id, version, hash } }: Recommendation): string {
  return `${id} ${texts.about.version(version, hash)} ${texts.about.notVerified}`;
}

function buttonsOf(recommendation: Recommendation, place: CasePlace): readonly Button[] {
  return [
    { title: texts.buttons.mdt, data: { nelm: 1, do: 'mdt', ...place, result: resultOf(recommendation) } },
    { title: texts.buttons.whyOutcome, data: { nelm: 1, do: 'why', ...place } },
    { title: texts.buttons.back, data: { nelm: 1, do: 'back', ...place } },
    { title: say.change, data: { nelm: 1, do: 'change', ...place } },
    { title: texts.feedback.button, data: { nelm: 1, do: 'feedback', ...place } },
    { title: texts.buttons.newCase, data: { nelm: 1, do: 'newCase', ...place } },
  ];
}

/** The outcome in the form that programs read (docs/protocol.md). */
function resultOf({
  outcome,
  category,
  cautions,
  guideline: { version, hash },
}: Recommendation): CommandData['result'] {
  return { outcome, category, cautions: cautions.map(({ id }) => id), guideline: { version, hash } };
}

/** Why this outcome: the rules that fired and the sources behind them. */
export function whyOutcomeBlocks(guideline: Guideline, recommendation: Recommendation): readonly Block[] {
  const { fired, trail } = recommendation.basis;
  return [
    { kind: 'heading', text: say.whyTitle },
    {
      kind: 'text',
      text: [
        { text: `${fired.says} ` },
        {
          text: texts.path.ruleWithProvenance(rowOf(fired), describeProvenance(fired.provenance)),
          subtle: true,
        },
      ],
    },
    { kind: 'list', ordered: true, items: trailItems(guideline, recommendation.basis.trail) },
    ...fold('why-sources', texts.question.sources, [
      {
        kind: 'list',
        items: sourceLines(
          guideline,
          trail.flatMap(({ edge }) => edge.provenance),
        ),
      },
    ]),
  ];
}
