import { assign, setup } from 'xstate';
import { holds } from '../engine/conditions.ts';
import { deriveFacts } from '../engine/facts.ts';
import { type GuidelineStamp, summarize, type Summary } from '../engine/summarize.ts';
import type { TrailStep } from '../engine/trail.ts';
import type { AnswerByQuestion, Answers, QuestionId } from '../guideline/answers.ts';
import { unreachable } from '../guideline/errors.ts';
import type { GuardName } from '../guideline/guards.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { OutcomeId } from '../guideline/outcome.ts';
import {
  expert,
  guideline as publishedGuideline,
  literature,
  type Provenance,
  source,
} from '../guideline/provenance.ts';
import { type ChartEdge, edgesOf } from './edges.ts';
import { once } from './once.ts';
import { stampOf } from './stamp.ts';

/** The answer to a question as an event of the chart. */
export type AnswerEvent = { [Q in QuestionId]: { type: Q; answer: AnswerByQuestion[Q] } }[QuestionId];

export interface PathwayContext {
  readonly answers: Answers;
  /** The answers in the order given, each with the edge that fired. */
  readonly trail: readonly TrailStep[];
}

interface Arrival {
  readonly context: PathwayContext;
  readonly event: AnswerEvent;
}

/**
 * The treatment algorithm as a statechart: one state per question, one final state per outcome, edges in
 * the order of the dossier (section 2.3), the first whose guard holds is taken.
 *
 * A reconstruction of Figure 3 of Cavalcoli et al. 2017; not compared with the figure.
 * @param guideline whose guards decide and whose words are in the summaries
 */
export function createPathway(guideline: Guideline) {
  const factsWith = latest((answers: Answers, { type, answer }: AnswerEvent) =>
    deriveFacts(guideline, { ...answers, [type]: answer }),
  );
  const guardOf =
    (name: GuardName) =>
    ({ context, event }: Arrival): boolean =>
      holds(guideline.guards[name].when, factsWith(context.answers, event));
  const edges: () => readonly ChartEdge[] = once(() => [...edgesOf(guideline, pathway.config).values()]);
  const stamp: () => GuidelineStamp = once(() => stampOf(guideline, pathway.config));
  /** The edge that fires: of the question's edges the first whose guard holds, as the chart takes them. */
  const firedBy = (arrival: Arrival): ChartEdge => {
    const { type } = arrival.event;
    const fired = edges().find(
      ({ question, guard }) => question === type && (guard === null || guardOf(guard)(arrival)),
    );
    return fired ?? unreachable(`No edge of ${type} takes this answer.`);
  };

  const outcomeIn = (output: unknown): OutcomeId =>
    guideline.outcomeIds.find((id) => id === output) ?? unreachable(`There is no outcome ${String(output)}.`);

  const pathway = setup({
    types: {
      context: {} as PathwayContext,
      events: {} as AnswerEvent,
      output: {} as Summary,
      meta: {} as { provenance: readonly Provenance[] },
    },
    guards: Object.fromEntries(guideline.guardNames.map((name) => [name, guardOf(name)])) as Record<
      GuardName,
      ReturnType<typeof guardOf>
    >,
    actions: {
      record: assign(({ context, event }) => ({
        answers: { ...context.answers, [event.type]: event.answer },
        trail: [
          ...context.trail,
          { question: event.type, answer: event.answer, edge: firedBy({ context, event }) },
        ],
      })),
    },
  }).createMachine({
    id: 'pathway',
    context: { answers: {}, trail: [] },
    initial: 'differentiation',
    output: ({ context, event }) => summarize(guideline, outcomeIn(event.output), context.trail, stamp()),
    states: {
      differentiation: {
        on: {
          differentiation: [
            {
              guard: 'differentiationNotReported',
              target: 'workupPathology',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'outsideGepNet',
              target: 'mdtOutOfScope',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'poorlyDifferentiated',
              target: 'performanceStatus',
              actions: 'record',
              meta: { provenance: [expert({ basis: [publishedGuideline(['R6', 'R11'])] })] },
            },
            {
              guard: 'wellDifferentiated',
              target: 'ki67',
              actions: 'record',
              meta: { provenance: [publishedGuideline('R11')] },
            },
          ],
        },
      },
      ki67: {
        on: {
          ki67: [
            {
              guard: 'ki67AndGradeNotReported',
              target: 'workupPathology',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'ki67AboveNetCeiling',
              target: 'workupPathology',
              actions: 'record',
              meta: {
                provenance: [
                  literature('R59', { note: 'usual NET G3 ceiling' }),
                  expert({ note: 'routing' }),
                ],
              },
            },
            {
              target: 'performanceStatus',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
          ],
        },
      },
      performanceStatus: {
        on: {
          performanceStatus: [
            {
              guard: 'performanceStatusNotAssessed',
              target: 'workupBaseline',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'performanceStatusPoor',
              target: 'supportiveCare',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'neuroendocrineCarcinoma',
              target: 'necLine',
              actions: 'record',
              meta: { provenance: [publishedGuideline('R6')] },
            },
            {
              target: 'extrahepaticDisease',
              actions: 'record',
              meta: {
                provenance: [expert({ note: 'extrahepatic disease is a condition', basis: [source('S9')] })],
              },
            },
          ],
        },
      },
      necLine: {
        on: {
          necLine: [
            {
              guard: 'priorChemotherapyUnknown',
              target: 'workupBaseline',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'noProgressionOnPlatinum',
              target: 'necFirstLine',
              actions: 'record',
              meta: { provenance: [publishedGuideline('R6')] },
            },
            {
              guard: 'progressedAfterPlatinum',
              target: 'necLaterLine',
              actions: 'record',
              meta: { provenance: [publishedGuideline('R6')] },
            },
          ],
        },
      },
      extrahepaticDisease: {
        on: {
          extrahepaticDisease: [
            {
              guard: 'notFullyStaged',
              target: 'workupBaseline',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'extensiveExtrahepaticDiseaseInNetG3',
              target: 'treatmentCourse',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'extensiveExtrahepaticDisease',
              target: 'hormonalSyndrome',
              actions: 'record',
              meta: { provenance: [expert({ note: 'see U1', basis: [source('S9')] })] },
            },
            {
              guard: 'netG3',
              target: 'liverResectability',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              target: 'liverDistribution',
              actions: 'record',
              meta: { provenance: [expert({ note: 'limited vs diffuse', basis: [source(['S4', 'S5'])] })] },
            },
          ],
        },
      },
      liverDistribution: {
        on: {
          liverDistribution: [
            {
              guard: 'liverNotMapped',
              target: 'workupLiverMdt',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'diffuseLiverOnlyLowKi67',
              target: 'transplantScreen',
              actions: 'record',
              meta: { provenance: [literature(['R18', 'R20'])] },
            },
            {
              guard: 'diffuseLiverDisease',
              target: 'hormonalSyndrome',
              actions: 'record',
              meta: { provenance: [expert({ basis: [source('S5')] })] },
            },
            {
              target: 'liverResectability',
              actions: 'record',
              meta: { provenance: [expert({ basis: [source('S2')] })] },
            },
          ],
        },
      },
      liverResectability: {
        on: {
          liverResectability: [
            {
              guard: 'resectabilityNotAssessed',
              target: 'workupLiverMdt',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'completelyResectableNetG3',
              target: 'g3SelectedSurgeryMdt',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'netG3',
              target: 'treatmentCourse',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'resectableOrDebulkable',
              target: 'primaryStatus',
              actions: 'record',
              meta: { provenance: [expert({ basis: [source('S9')] })] },
            },
            {
              guard: 'limitedLiverDisease',
              target: 'ablationNumbers',
              actions: 'record',
              meta: { provenance: [expert({ note: 'RFA is in the figure', basis: [source('S10')] })] },
            },
            {
              guard: 'liverOnlyLowKi67',
              target: 'transplantScreen',
              actions: 'record',
              meta: { provenance: [literature(['R18', 'R20'])] },
            },
            {
              target: 'hormonalSyndrome',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
          ],
        },
      },
      primaryStatus: {
        on: {
          primaryStatus: [
            {
              guard: 'primaryNotAssessed',
              target: 'workupBaseline',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'primaryUnresectable',
              target: 'hormonalSyndrome',
              actions: 'record',
              meta: { provenance: [expert({ note: 'see U1', basis: [source('S9')] })] },
            },
            {
              guard: 'onlyDebulkable',
              target: 'cytoreductiveSurgery',
              actions: 'record',
              meta: { provenance: [literature('R13'), publishedGuideline('R5', { note: 'note' })] },
            },
            {
              guard: 'limitedExtrahepaticDisease',
              target: 'surgeryLimitedExtrahepatic',
              actions: 'record',
              meta: {
                provenance: [
                  source('S9', { note: '"no (or limited)", if footnote 1 belongs to surgery (U1)' }),
                  literature('R16'),
                ],
              },
            },
            {
              guard: 'stagedResection',
              target: 'surgeryStaged',
              actions: 'record',
              meta: { provenance: [literature('R63'), expert()] },
            },
            {
              guard: 'primaryResected',
              target: 'surgeryCurative',
              actions: 'record',
              meta: { provenance: [source('S2', { note: 'with S9, subject to U1' })] },
            },
            {
              target: 'surgeryCombinedPrimary',
              actions: 'record',
              meta: { provenance: [literature('R12', { basis: [source('S9', { note: 'subject to U1' })] })] },
            },
          ],
        },
      },
      ablationNumbers: {
        on: {
          ablationNumbers: [
            {
              guard: 'lesionsNotMeasured',
              target: 'workupLiverMdt',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'fewSmallLesions',
              target: 'ablation',
              actions: 'record',
              meta: {
                provenance: [literature('R25', { note: '3-5 cm zone' }), expert({ note: 'count limit' })],
              },
            },
            {
              target: 'hormonalSyndrome',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
          ],
        },
      },
      transplantScreen: {
        on: {
          transplantScreen: [
            {
              guard: 'meetsTransplantCriteria',
              target: 'transplantReferral',
              actions: 'record',
              meta: { provenance: [literature(['R18', 'R20'])] },
            },
            {
              target: 'hormonalSyndrome',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
          ],
        },
      },
      hormonalSyndrome: {
        on: {
          hormonalSyndrome: [
            {
              guard: 'refractorySyndromeExtensiveDisease',
              target: 'sstrImaging',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'refractorySyndrome',
              target: 'liverInvolvement',
              actions: 'record',
              meta: { provenance: [expert({ basis: [source('S5')] })] },
            },
            {
              target: 'treatmentCourse',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
          ],
        },
      },
      treatmentCourse: {
        on: {
          treatmentCourse: [
            {
              guard: 'courseUnknown',
              target: 'workupBaseline',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'stableWithUntreatedSyndrome',
              target: 'ssaFirstLine',
              actions: 'record',
              meta: {
                provenance: [expert({ note: 'SSA in functional NET', basis: [publishedGuideline('R5')] })],
              },
            },
            {
              guard: 'stableDisease',
              target: 'continueOrSurveillance',
              actions: 'record',
              meta: { provenance: [publishedGuideline('R5')] },
            },
            {
              guard: 'exhaustedNetG3',
              target: 'laterLineTrial',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'netG3AfterPrrt',
              target: 'highGradeChemotherapy',
              actions: 'record',
              meta: { provenance: [expert({ basis: [publishedGuideline('R5')] })] },
            },
            {
              guard: 'netG3',
              target: 'sstrImaging',
              actions: 'record',
              meta: { provenance: [literature('R43')] },
            },
            {
              guard: 'naiveG2WithoutKi67',
              target: 'workupPathology',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'naiveKi67NotLow',
              target: 'sstrImaging',
              actions: 'record',
              meta: { provenance: [literature('R43')] },
            },
            {
              guard: 'naiveLiverTargetable',
              target: 'ssaPlusLocoregional',
              actions: 'record',
              meta: {
                provenance: [
                  publishedGuideline(['R2', 'R5'], { note: 'order EXPERT', basis: [source(['S4', 'S10'])] }),
                ],
              },
            },
            {
              guard: 'treatmentNaive',
              target: 'sstrImaging',
              actions: 'record',
              meta: { provenance: [publishedGuideline('R5')] },
            },
            {
              guard: 'liverTargetable',
              target: 'transarterialContraindications',
              actions: 'record',
              meta: {
                provenance: [
                  source('S4', { note: 'for limited involvement' }),
                  expert({ note: 'including complex disease and the position after progression' }),
                ],
              },
            },
            {
              guard: 'linesExhausted',
              target: 'laterLineTrial',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'progressedAfterPrrt',
              target: 'primarySite',
              actions: 'record',
              meta: {
                provenance: [
                  publishedGuideline('R5', { note: 'agents by site' }),
                  expert({ note: 'routing' }),
                ],
              },
            },
            {
              target: 'sstrImaging',
              actions: 'record',
              meta: { provenance: [publishedGuideline('R5')] },
            },
          ],
        },
      },
      liverInvolvement: {
        on: {
          liverInvolvement: [
            {
              guard: 'liverInvolvementNotEstimated',
              target: 'workupLiverMdt',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'liverInvolvementHigh',
              target: 'highBurdenRefractory',
              actions: 'record',
              meta: { provenance: [literature(['R27', 'R28']), expert({ note: 'threshold choice' })] },
            },
            {
              target: 'transarterialContraindications',
              actions: 'record',
              meta: { provenance: [expert({ basis: [source('S5')] })] },
            },
          ],
        },
      },
      transarterialContraindications: {
        on: {
          transarterialContraindications: [
            {
              guard: 'contraindicationsNotAssessed',
              target: 'workupLiverMdt',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'absoluteContraindicationWithRefractorySyndrome',
              target: 'refractorySyndromeMedical',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'hepaticDecompensation',
              target: 'supportiveCare',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'absoluteContraindicationLinesExhausted',
              target: 'laterLineTrial',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'absoluteContraindicationAfterPrrt',
              target: 'primarySite',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'absoluteContraindication',
              target: 'sstrImaging',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'ischaemicContraindication',
              target: 'tareWhenEmbolizationContraindicated',
              actions: 'record',
              meta: { provenance: [literature(['R38', 'R39']), expert()] },
            },
            {
              guard: 'gradeG1',
              target: 'primarySite',
              actions: 'record',
              meta: { provenance: [publishedGuideline('R3', { note: 'site matters for G1 only' })] },
            },
            {
              target: 'taceOrTarePreferred',
              actions: 'record',
              meta: {
                provenance: [
                  publishedGuideline(['R3', 'R4'], { note: 'for refractory carcinoid syndrome' }),
                  expert({ note: 'extension to other goals' }),
                ],
              },
            },
          ],
        },
      },
      sstrImaging: {
        on: {
          sstrImaging: [
            {
              guard: 'sstrImagingNotDone',
              target: 'workupSstr',
              actions: 'record',
              meta: { provenance: [publishedGuideline('R5', { note: 'rec 1.3' })] },
            },
            {
              guard: 'sstrPositiveNetG3',
              target: 'prrtOrChemoHighKi67',
              actions: 'record',
              meta: { provenance: [literature('R43')] },
            },
            {
              guard: 'netG3',
              target: 'highGradeChemotherapy',
              actions: 'record',
              meta: { provenance: [publishedGuideline('R5')] },
            },
            {
              guard: 'sstrPositiveRefractorySyndrome',
              target: 'prrt',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'refractorySyndrome',
              target: 'refractorySyndromeMedical',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'naiveSstrPositiveKi67NotLow',
              target: 'prrtOrChemoHighKi67',
              actions: 'record',
              meta: { provenance: [literature('R43')] },
            },
            {
              guard: 'naiveLowKi67ForSsa',
              target: 'ssaFirstLine',
              actions: 'record',
              meta: { provenance: [expert({ basis: [publishedGuideline('R5')] })] },
            },
            {
              guard: 'sstrPositive',
              target: 'prrt',
              actions: 'record',
              meta: { provenance: [publishedGuideline('R5')] },
            },
            {
              target: 'primarySite',
              actions: 'record',
              meta: { provenance: [publishedGuideline('R5')] },
            },
          ],
        },
      },
      primarySite: {
        on: {
          primarySite: [
            {
              guard: 'nonGepPrimary',
              target: 'mdtOutOfScope',
              actions: 'record',
              meta: { provenance: [expert()] },
            },
            {
              guard: 'embolizationOpenSmallIntestinalPrimary',
              target: 'taePreferred',
              actions: 'record',
              meta: {
                provenance: [
                  publishedGuideline('R3', {
                    note: 'for refractory carcinoid syndrome (only G1 arrives here by this route)',
                  }),
                  expert({ note: 'extension to disease control' }),
                ],
              },
            },
            {
              guard: 'embolizationOpen',
              target: 'taceOrTarePreferred',
              actions: 'record',
              meta: {
                provenance: [
                  publishedGuideline(['R3', 'R4'], { note: 'for refractory carcinoid syndrome' }),
                  expert({ note: 'extension to other goals' }),
                ],
              },
            },
            {
              guard: 'pancreaticPrimary',
              target: 'targetedOrChemoPancreas',
              actions: 'record',
              meta: { provenance: [publishedGuideline('R5')] },
            },
            {
              target: 'targetedGastrointestinal',
              actions: 'record',
              meta: { provenance: [publishedGuideline('R5')] },
            },
          ],
        },
      },
      workupPathology: { type: 'final', output: 'workupPathology' },
      workupBaseline: { type: 'final', output: 'workupBaseline' },
      workupLiverMdt: { type: 'final', output: 'workupLiverMdt' },
      workupSstr: { type: 'final', output: 'workupSstr' },
      mdtOutOfScope: { type: 'final', output: 'mdtOutOfScope' },
      supportiveCare: { type: 'final', output: 'supportiveCare' },
      necFirstLine: { type: 'final', output: 'necFirstLine' },
      necLaterLine: { type: 'final', output: 'necLaterLine' },
      g3SelectedSurgeryMdt: { type: 'final', output: 'g3SelectedSurgeryMdt' },
      prrtOrChemoHighKi67: { type: 'final', output: 'prrtOrChemoHighKi67' },
      highGradeChemotherapy: { type: 'final', output: 'highGradeChemotherapy' },
      surgeryCurative: { type: 'final', output: 'surgeryCurative' },
      surgeryCombinedPrimary: { type: 'final', output: 'surgeryCombinedPrimary' },
      surgeryLimitedExtrahepatic: { type: 'final', output: 'surgeryLimitedExtrahepatic' },
      surgeryStaged: { type: 'final', output: 'surgeryStaged' },
      cytoreductiveSurgery: { type: 'final', output: 'cytoreductiveSurgery' },
      transplantReferral: { type: 'final', output: 'transplantReferral' },
      ablation: { type: 'final', output: 'ablation' },
      taePreferred: { type: 'final', output: 'taePreferred' },
      taceOrTarePreferred: { type: 'final', output: 'taceOrTarePreferred' },
      tareWhenEmbolizationContraindicated: { type: 'final', output: 'tareWhenEmbolizationContraindicated' },
      highBurdenRefractory: { type: 'final', output: 'highBurdenRefractory' },
      ssaPlusLocoregional: { type: 'final', output: 'ssaPlusLocoregional' },
      ssaFirstLine: { type: 'final', output: 'ssaFirstLine' },
      continueOrSurveillance: { type: 'final', output: 'continueOrSurveillance' },
      prrt: { type: 'final', output: 'prrt' },
      targetedOrChemoPancreas: { type: 'final', output: 'targetedOrChemoPancreas' },
      targetedGastrointestinal: { type: 'final', output: 'targetedGastrointestinal' },
      refractorySyndromeMedical: { type: 'final', output: 'refractorySyndromeMedical' },
      laterLineTrial: { type: 'final', output: 'laterLineTrial' },
    },
  });
  return pathway;
}

export type Pathway = ReturnType<typeof createPathway>;

/** Remembers the latest result: the guards of one state look at the same facts, derived once for each event. */
function latest<A, B, Result>(make: (a: A, b: B) => Result): (a: A, b: B) => Result {
  let last: { readonly a: A; readonly b: B; readonly result: Result } | undefined;
  return (a, b) => {
    if (last?.a !== a || last.b !== b) last = { a, b, result: make(a, b) };
    return last.result;
  };
}
