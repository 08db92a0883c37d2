import { assign, setup } from 'xstate';
import type { AnswerByQuestion, Answers, QuestionId } from '../guideline/answers.ts';
import type { Facts } from '../guideline/condition.ts';
import type { OutcomeId } from '../guideline/outcome.ts';
import { expert, guideline, literature, type Provenance, source } from '../guideline/provenance.ts';
import { holds } from '../engine/conditions.ts';
import { deriveFacts } from '../engine/facts.ts';
import { type GuidelineStamp, summarize, type Summary } from '../engine/summarize.ts';
import { edgesOf } from './edges.ts';
import { type GuardName, guards } from './guards.ts';
import { type RecordedAnswer, trailOf } from './trail.ts';

/** The answer to a question as an event of the chart. */
export type AnswerEvent = { [Q in QuestionId]: { type: Q; answer: AnswerByQuestion[Q] } }[QuestionId];

export interface PathwayContext {
  readonly answers: Answers;
  readonly recorded: readonly RecordedAnswer[];
}

/** The guards of one state look at the same facts, so these are derived once for each event. */
const factsSeen = new WeakMap<AnswerEvent, { readonly answers: Answers; readonly facts: Facts }>();

function factsWith(answers: Answers, event: AnswerEvent): Facts {
  const seen = factsSeen.get(event);
  if (seen?.answers === answers) return seen.facts;
  const facts = deriveFacts({ ...answers, [event.type]: event.answer });
  factsSeen.set(event, { answers, facts });
  return facts;
}

/** A guard of the chart from its named condition, over the answers given and the one just coming in. */
const guardOf =
  (name: GuardName) =>
  ({ context, event }: { context: PathwayContext; event: AnswerEvent }): boolean =>
    holds(guards[name].when, factsWith(context.answers, event));

const guardFunctions = Object.fromEntries(
  Object.keys(guards).map((name) => [name, guardOf(name as GuardName)]),
) as Record<GuardName, ReturnType<typeof guardOf>>;

/**
 * The treatment algorithm as a statechart: one state per question, one final state per outcome, edges in
 * the order of the dossier (section 2.3), the first whose guard holds is taken.
 *
 * A reconstruction of Figure 3 of Cavalcoli et al. 2017; not compared with the figure.
 * @param stamp the version that goes with every summary
 */
export function createPathway(stamp: GuidelineStamp) {
  const pathway = setup({
    types: {
      context: {} as PathwayContext,
      events: {} as AnswerEvent,
      output: {} as Summary,
      meta: {} as { provenance: readonly Provenance[] },
    },
    guards: guardFunctions,
    actions: {
      record: assign(({ context, event }, params: { edge: number }) => ({
        answers: { ...context.answers, [event.type]: event.answer },
        recorded: [...context.recorded, { question: event.type, answer: event.answer, edge: params.edge }],
      })),
    },
  }).createMachine({
    id: 'pathway',
    context: { answers: {}, recorded: [] },
    initial: 'differentiation',
    output: ({ context, event }) =>
      summarize((event as unknown as { output: OutcomeId }).output, trailOf(context.recorded, edges), stamp),
    states: {
      differentiation: {
        on: {
          differentiation: [
            {
              guard: 'differentiationNotReported',
              target: 'workupPathology',
              actions: { type: 'record', params: { edge: 1 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'outsideGepNet',
              target: 'mdtOutOfScope',
              actions: { type: 'record', params: { edge: 2 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'poorlyDifferentiated',
              target: 'performanceStatus',
              actions: { type: 'record', params: { edge: 3 } },
              meta: { provenance: [expert({ basis: [guideline(['R6', 'R11'])] })] },
            },
            {
              guard: 'wellDifferentiated',
              target: 'ki67',
              actions: { type: 'record', params: { edge: 4 } },
              meta: { provenance: [guideline('R11')] },
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
              actions: { type: 'record', params: { edge: 1 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'ki67AboveNetCeiling',
              target: 'workupPathology',
              actions: { type: 'record', params: { edge: 2 } },
              meta: {
                provenance: [
                  literature('R59', { note: 'usual NET G3 ceiling' }),
                  expert({ note: 'routing' }),
                ],
              },
            },
            {
              target: 'performanceStatus',
              actions: { type: 'record', params: { edge: 3 } },
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
              actions: { type: 'record', params: { edge: 1 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'performanceStatusPoor',
              target: 'supportiveCare',
              actions: { type: 'record', params: { edge: 2 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'neuroendocrineCarcinoma',
              target: 'necLine',
              actions: { type: 'record', params: { edge: 3 } },
              meta: { provenance: [guideline('R6')] },
            },
            {
              target: 'extrahepaticDisease',
              actions: { type: 'record', params: { edge: 4 } },
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
              actions: { type: 'record', params: { edge: 1 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'noProgressionOnPlatinum',
              target: 'necFirstLine',
              actions: { type: 'record', params: { edge: 2 } },
              meta: { provenance: [guideline('R6')] },
            },
            {
              guard: 'progressedAfterPlatinum',
              target: 'necLaterLine',
              actions: { type: 'record', params: { edge: 3 } },
              meta: { provenance: [guideline('R6')] },
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
              actions: { type: 'record', params: { edge: 1 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'extensiveExtrahepaticDiseaseInNetG3',
              target: 'treatmentCourse',
              actions: { type: 'record', params: { edge: 2 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'extensiveExtrahepaticDisease',
              target: 'hormonalSyndrome',
              actions: { type: 'record', params: { edge: 3 } },
              meta: { provenance: [expert({ note: 'see U1', basis: [source('S9')] })] },
            },
            {
              guard: 'netG3',
              target: 'liverResectability',
              actions: { type: 'record', params: { edge: 4 } },
              meta: { provenance: [expert()] },
            },
            {
              target: 'liverDistribution',
              actions: { type: 'record', params: { edge: 5 } },
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
              actions: { type: 'record', params: { edge: 1 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'diffuseLiverOnlyLowKi67',
              target: 'transplantScreen',
              actions: { type: 'record', params: { edge: 2 } },
              meta: { provenance: [literature(['R18', 'R20'])] },
            },
            {
              guard: 'diffuseLiverDisease',
              target: 'hormonalSyndrome',
              actions: { type: 'record', params: { edge: 3 } },
              meta: { provenance: [expert({ basis: [source('S5')] })] },
            },
            {
              target: 'liverResectability',
              actions: { type: 'record', params: { edge: 4 } },
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
              actions: { type: 'record', params: { edge: 1 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'completelyResectableNetG3',
              target: 'g3SelectedSurgeryMdt',
              actions: { type: 'record', params: { edge: 2 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'netG3',
              target: 'treatmentCourse',
              actions: { type: 'record', params: { edge: 3 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'resectableOrDebulkable',
              target: 'primaryStatus',
              actions: { type: 'record', params: { edge: 4 } },
              meta: { provenance: [expert({ basis: [source('S9')] })] },
            },
            {
              guard: 'limitedLiverDisease',
              target: 'ablationNumbers',
              actions: { type: 'record', params: { edge: 5 } },
              meta: { provenance: [expert({ note: 'RFA is in the figure', basis: [source('S10')] })] },
            },
            {
              guard: 'liverOnlyLowKi67',
              target: 'transplantScreen',
              actions: { type: 'record', params: { edge: 6 } },
              meta: { provenance: [literature(['R18', 'R20'])] },
            },
            {
              target: 'hormonalSyndrome',
              actions: { type: 'record', params: { edge: 7 } },
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
              actions: { type: 'record', params: { edge: 1 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'primaryUnresectable',
              target: 'hormonalSyndrome',
              actions: { type: 'record', params: { edge: 2 } },
              meta: { provenance: [expert({ note: 'see U1', basis: [source('S9')] })] },
            },
            {
              guard: 'onlyDebulkable',
              target: 'cytoreductiveSurgery',
              actions: { type: 'record', params: { edge: 3 } },
              meta: { provenance: [literature('R13'), guideline('R5', { note: 'note' })] },
            },
            {
              guard: 'limitedExtrahepaticDisease',
              target: 'surgeryLimitedExtrahepatic',
              actions: { type: 'record', params: { edge: 4 } },
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
              actions: { type: 'record', params: { edge: 5 } },
              meta: { provenance: [literature('R63'), expert()] },
            },
            {
              guard: 'primaryResected',
              target: 'surgeryCurative',
              actions: { type: 'record', params: { edge: 6 } },
              meta: { provenance: [source('S2', { note: 'with S9, subject to U1' })] },
            },
            {
              target: 'surgeryCombinedPrimary',
              actions: { type: 'record', params: { edge: 7 } },
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
              actions: { type: 'record', params: { edge: 1 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'fewSmallLesions',
              target: 'ablation',
              actions: { type: 'record', params: { edge: 2 } },
              meta: {
                provenance: [literature('R25', { note: '3-5 cm zone' }), expert({ note: 'count limit' })],
              },
            },
            {
              target: 'hormonalSyndrome',
              actions: { type: 'record', params: { edge: 3 } },
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
              actions: { type: 'record', params: { edge: 1 } },
              meta: { provenance: [literature(['R18', 'R20'])] },
            },
            {
              target: 'hormonalSyndrome',
              actions: { type: 'record', params: { edge: 2 } },
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
              actions: { type: 'record', params: { edge: 1 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'refractorySyndrome',
              target: 'liverInvolvement',
              actions: { type: 'record', params: { edge: 2 } },
              meta: { provenance: [expert({ basis: [source('S5')] })] },
            },
            {
              target: 'treatmentCourse',
              actions: { type: 'record', params: { edge: 3 } },
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
              actions: { type: 'record', params: { edge: 1 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'stableWithUntreatedSyndrome',
              target: 'ssaFirstLine',
              actions: { type: 'record', params: { edge: 2 } },
              meta: { provenance: [expert({ note: 'SSA in functional NET', basis: [guideline('R5')] })] },
            },
            {
              guard: 'stableDisease',
              target: 'continueOrSurveillance',
              actions: { type: 'record', params: { edge: 3 } },
              meta: { provenance: [guideline('R5')] },
            },
            {
              guard: 'exhaustedNetG3',
              target: 'laterLineTrial',
              actions: { type: 'record', params: { edge: 4 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'netG3AfterPrrt',
              target: 'highGradeChemotherapy',
              actions: { type: 'record', params: { edge: 5 } },
              meta: { provenance: [expert({ basis: [guideline('R5')] })] },
            },
            {
              guard: 'netG3',
              target: 'sstrImaging',
              actions: { type: 'record', params: { edge: 6 } },
              meta: { provenance: [literature('R43')] },
            },
            {
              guard: 'naiveG2WithoutKi67',
              target: 'workupPathology',
              actions: { type: 'record', params: { edge: 7 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'naiveKi67NotLow',
              target: 'sstrImaging',
              actions: { type: 'record', params: { edge: 8 } },
              meta: { provenance: [literature('R43')] },
            },
            {
              guard: 'naiveLiverTargetable',
              target: 'ssaPlusLocoregional',
              actions: { type: 'record', params: { edge: 9 } },
              meta: {
                provenance: [
                  guideline(['R2', 'R5'], { note: 'order EXPERT', basis: [source(['S4', 'S10'])] }),
                ],
              },
            },
            {
              guard: 'treatmentNaive',
              target: 'sstrImaging',
              actions: { type: 'record', params: { edge: 10 } },
              meta: { provenance: [guideline('R5')] },
            },
            {
              guard: 'liverTargetable',
              target: 'transarterialContraindications',
              actions: { type: 'record', params: { edge: 11 } },
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
              actions: { type: 'record', params: { edge: 12 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'progressedAfterPrrt',
              target: 'primarySite',
              actions: { type: 'record', params: { edge: 13 } },
              meta: {
                provenance: [guideline('R5', { note: 'agents by site' }), expert({ note: 'routing' })],
              },
            },
            {
              target: 'sstrImaging',
              actions: { type: 'record', params: { edge: 14 } },
              meta: { provenance: [guideline('R5')] },
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
              actions: { type: 'record', params: { edge: 1 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'liverInvolvementHigh',
              target: 'highBurdenRefractory',
              actions: { type: 'record', params: { edge: 2 } },
              meta: { provenance: [literature(['R27', 'R28']), expert({ note: 'threshold choice' })] },
            },
            {
              target: 'transarterialContraindications',
              actions: { type: 'record', params: { edge: 3 } },
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
              actions: { type: 'record', params: { edge: 1 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'absoluteContraindicationWithRefractorySyndrome',
              target: 'refractorySyndromeMedical',
              actions: { type: 'record', params: { edge: 2 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'hepaticDecompensation',
              target: 'supportiveCare',
              actions: { type: 'record', params: { edge: 3 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'absoluteContraindicationLinesExhausted',
              target: 'laterLineTrial',
              actions: { type: 'record', params: { edge: 4 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'absoluteContraindicationAfterPrrt',
              target: 'primarySite',
              actions: { type: 'record', params: { edge: 5 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'absoluteContraindication',
              target: 'sstrImaging',
              actions: { type: 'record', params: { edge: 6 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'ischaemicContraindication',
              target: 'tareWhenEmbolizationContraindicated',
              actions: { type: 'record', params: { edge: 7 } },
              meta: { provenance: [literature(['R38', 'R39']), expert()] },
            },
            {
              guard: 'gradeG1',
              target: 'primarySite',
              actions: { type: 'record', params: { edge: 8 } },
              meta: { provenance: [guideline('R3', { note: 'site matters for G1 only' })] },
            },
            {
              target: 'taceOrTarePreferred',
              actions: { type: 'record', params: { edge: 9 } },
              meta: {
                provenance: [
                  guideline(['R3', 'R4'], { note: 'for refractory carcinoid syndrome' }),
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
              actions: { type: 'record', params: { edge: 1 } },
              meta: { provenance: [guideline('R5', { note: 'rec 1.3' })] },
            },
            {
              guard: 'sstrPositiveNetG3',
              target: 'prrtOrChemoHighKi67',
              actions: { type: 'record', params: { edge: 2 } },
              meta: { provenance: [literature('R43')] },
            },
            {
              guard: 'netG3',
              target: 'highGradeChemotherapy',
              actions: { type: 'record', params: { edge: 3 } },
              meta: { provenance: [guideline('R5')] },
            },
            {
              guard: 'sstrPositiveRefractorySyndrome',
              target: 'prrt',
              actions: { type: 'record', params: { edge: 4 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'refractorySyndrome',
              target: 'refractorySyndromeMedical',
              actions: { type: 'record', params: { edge: 5 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'naiveSstrPositiveKi67NotLow',
              target: 'prrtOrChemoHighKi67',
              actions: { type: 'record', params: { edge: 6 } },
              meta: { provenance: [literature('R43')] },
            },
            {
              guard: 'naiveLowKi67ForSsa',
              target: 'ssaFirstLine',
              actions: { type: 'record', params: { edge: 7 } },
              meta: { provenance: [expert({ basis: [guideline('R5')] })] },
            },
            {
              guard: 'sstrPositive',
              target: 'prrt',
              actions: { type: 'record', params: { edge: 8 } },
              meta: { provenance: [guideline('R5')] },
            },
            {
              target: 'primarySite',
              actions: { type: 'record', params: { edge: 9 } },
              meta: { provenance: [guideline('R5')] },
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
              actions: { type: 'record', params: { edge: 1 } },
              meta: { provenance: [expert()] },
            },
            {
              guard: 'embolizationOpenSmallIntestinalPrimary',
              target: 'taePreferred',
              actions: { type: 'record', params: { edge: 2 } },
              meta: {
                provenance: [
                  guideline('R3', {
                    note: 'for refractory carcinoid syndrome (only G1 arrives here by this route)',
                  }),
                  expert({ note: 'extension to disease control' }),
                ],
              },
            },
            {
              guard: 'embolizationOpen',
              target: 'taceOrTarePreferred',
              actions: { type: 'record', params: { edge: 3 } },
              meta: {
                provenance: [
                  guideline(['R3', 'R4'], { note: 'for refractory carcinoid syndrome' }),
                  expert({ note: 'extension to other goals' }),
                ],
              },
            },
            {
              guard: 'pancreaticPrimary',
              target: 'targetedOrChemoPancreas',
              actions: { type: 'record', params: { edge: 4 } },
              meta: { provenance: [guideline('R5')] },
            },
            {
              target: 'targetedGastrointestinal',
              actions: { type: 'record', params: { edge: 5 } },
              meta: { provenance: [guideline('R5')] },
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
  const edges = edgesOf(pathway.config);
  return pathway;
}

export type Pathway = ReturnType<typeof createPathway>;
