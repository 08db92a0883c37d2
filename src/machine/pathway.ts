import { assign, setup, type StateValueFrom } from 'xstate';
import { holds } from '../engine/conditions.ts';
import { deriveFacts } from '../engine/facts.ts';
import { type GuidelineStamp, recommend, type Recommendation } from '../engine/recommend.ts';
import type { TrailStep } from '../engine/trail.ts';
import type { AnswerByQuestion, Answers, QuestionId } from '../guideline/answers.ts';
import { unreachable } from '../guideline/errors.ts';
import type { GuardName } from '../guideline/guards.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { NoneLeft } from '../guideline/noneLeft.ts';
import type { OutcomeId } from '../guideline/outcome.ts';
import type { EdgeWords } from '../guideline/question.ts';
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
 * @param guideline whose guards decide and whose words are in the recommendations
 */
export function createPathway(guideline: Guideline) {
  const factsWith = latest((answers: Answers, { type, answer }: AnswerEvent) =>
    deriveFacts(guideline, { ...answers, [type]: answer }),
  );
  const guardOf =
    (name: GuardName) =>
    ({ context, event }: Arrival): boolean =>
      holds(guideline.guards[name], factsWith(context.answers, event));
  const edges: () => readonly ChartEdge[] = once(() => [...edgesOf(pathway.config).values()]);
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

  /** What is said of an edge, and where it comes from. */
  const said = (question: QuestionId, guard: GuardName | 'default'): EdgeWords =>
    guideline.questions[question].edges[guard] ??
    unreachable(`The guideline has no words for the edge ${guard} of ${question}.`);

  const pathway = setup({
    types: {
      context: {} as PathwayContext,
      events: {} as AnswerEvent,
      output: {} as Recommendation,
      meta: {} as EdgeWords,
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
    output: ({ context, event }) => recommend(guideline, outcomeIn(event.output), context.trail, stamp()),
    states: {
      differentiation: {
        on: {
          differentiation: [
            {
              guard: 'differentiationNotReported',
              target: 'workupPathology',
              actions: 'record',
              meta: said('differentiation', 'differentiationNotReported'),
            },
            {
              guard: 'outsideGepNet',
              target: 'mdtOutOfScope',
              actions: 'record',
              meta: said('differentiation', 'outsideGepNet'),
            },
            {
              guard: 'poorlyDifferentiated',
              target: 'performanceStatus',
              actions: 'record',
              meta: said('differentiation', 'poorlyDifferentiated'),
            },
            {
              guard: 'wellDifferentiated',
              target: 'ki67',
              actions: 'record',
              meta: said('differentiation', 'wellDifferentiated'),
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
              meta: said('ki67', 'ki67AndGradeNotReported'),
            },
            {
              guard: 'ki67AboveNetCeiling',
              target: 'workupPathology',
              actions: 'record',
              meta: said('ki67', 'ki67AboveNetCeiling'),
            },
            { target: 'performanceStatus', actions: 'record', meta: said('ki67', 'default') },
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
              meta: said('performanceStatus', 'performanceStatusNotAssessed'),
            },
            {
              guard: 'performanceStatusPoor',
              target: 'supportiveCare',
              actions: 'record',
              meta: said('performanceStatus', 'performanceStatusPoor'),
            },
            {
              guard: 'neuroendocrineCarcinoma',
              target: 'necLine',
              actions: 'record',
              meta: said('performanceStatus', 'neuroendocrineCarcinoma'),
            },
            { target: 'extrahepaticDisease', actions: 'record', meta: said('performanceStatus', 'default') },
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
              meta: said('necLine', 'priorChemotherapyUnknown'),
            },
            {
              guard: 'noProgressionOnPlatinum',
              target: 'necFirstLine',
              actions: 'record',
              meta: said('necLine', 'noProgressionOnPlatinum'),
            },
            {
              guard: 'progressedAfterPlatinum',
              target: 'necLaterLine',
              actions: 'record',
              meta: said('necLine', 'progressedAfterPlatinum'),
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
              meta: said('extrahepaticDisease', 'notFullyStaged'),
            },
            {
              guard: 'extensiveExtrahepaticDiseaseInNetG3',
              target: 'treatmentCourse',
              actions: 'record',
              meta: said('extrahepaticDisease', 'extensiveExtrahepaticDiseaseInNetG3'),
            },
            {
              guard: 'extensiveExtrahepaticDisease',
              target: 'hormonalSyndrome',
              actions: 'record',
              meta: said('extrahepaticDisease', 'extensiveExtrahepaticDisease'),
            },
            {
              guard: 'netG3',
              target: 'liverResectability',
              actions: 'record',
              meta: said('extrahepaticDisease', 'netG3'),
            },
            { target: 'liverDistribution', actions: 'record', meta: said('extrahepaticDisease', 'default') },
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
              meta: said('liverDistribution', 'liverNotMapped'),
            },
            {
              guard: 'diffuseLiverOnlyLowKi67',
              target: 'transplantScreen',
              actions: 'record',
              meta: said('liverDistribution', 'diffuseLiverOnlyLowKi67'),
            },
            {
              guard: 'diffuseLiverDisease',
              target: 'hormonalSyndrome',
              actions: 'record',
              meta: said('liverDistribution', 'diffuseLiverDisease'),
            },
            { target: 'liverResectability', actions: 'record', meta: said('liverDistribution', 'default') },
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
              meta: said('liverResectability', 'resectabilityNotAssessed'),
            },
            {
              guard: 'completelyResectableNetG3',
              target: 'g3SelectedSurgeryMdt',
              actions: 'record',
              meta: said('liverResectability', 'completelyResectableNetG3'),
            },
            {
              guard: 'netG3',
              target: 'treatmentCourse',
              actions: 'record',
              meta: said('liverResectability', 'netG3'),
            },
            {
              guard: 'resectableOrDebulkable',
              target: 'primaryStatus',
              actions: 'record',
              meta: said('liverResectability', 'resectableOrDebulkable'),
            },
            {
              guard: 'limitedLiverDisease',
              target: 'ablationNumbers',
              actions: 'record',
              meta: said('liverResectability', 'limitedLiverDisease'),
            },
            {
              guard: 'liverOnlyLowKi67',
              target: 'transplantScreen',
              actions: 'record',
              meta: said('liverResectability', 'liverOnlyLowKi67'),
            },
            { target: 'hormonalSyndrome', actions: 'record', meta: said('liverResectability', 'default') },
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
              meta: said('primaryStatus', 'primaryNotAssessed'),
            },
            {
              guard: 'primaryUnresectable',
              target: 'hormonalSyndrome',
              actions: 'record',
              meta: said('primaryStatus', 'primaryUnresectable'),
            },
            {
              guard: 'onlyDebulkable',
              target: 'cytoreductiveSurgery',
              actions: 'record',
              meta: said('primaryStatus', 'onlyDebulkable'),
            },
            {
              guard: 'limitedExtrahepaticDisease',
              target: 'surgeryLimitedExtrahepatic',
              actions: 'record',
              meta: said('primaryStatus', 'limitedExtrahepaticDisease'),
            },
            {
              guard: 'stagedResection',
              target: 'surgeryStaged',
              actions: 'record',
              meta: said('primaryStatus', 'stagedResection'),
            },
            {
              guard: 'primaryResected',
              target: 'surgeryCurative',
              actions: 'record',
              meta: said('primaryStatus', 'primaryResected'),
            },
            { target: 'surgeryCombinedPrimary', actions: 'record', meta: said('primaryStatus', 'default') },
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
              meta: said('ablationNumbers', 'lesionsNotMeasured'),
            },
            {
              guard: 'fewSmallLesions',
              target: 'ablation',
              actions: 'record',
              meta: said('ablationNumbers', 'fewSmallLesions'),
            },
            { target: 'hormonalSyndrome', actions: 'record', meta: said('ablationNumbers', 'default') },
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
              meta: said('transplantScreen', 'meetsTransplantCriteria'),
            },
            { target: 'hormonalSyndrome', actions: 'record', meta: said('transplantScreen', 'default') },
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
              meta: said('hormonalSyndrome', 'refractorySyndromeExtensiveDisease'),
            },
            {
              guard: 'refractorySyndrome',
              target: 'liverInvolvement',
              actions: 'record',
              meta: said('hormonalSyndrome', 'refractorySyndrome'),
            },
            { target: 'treatmentCourse', actions: 'record', meta: said('hormonalSyndrome', 'default') },
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
              meta: said('treatmentCourse', 'courseUnknown'),
            },
            {
              guard: 'stableWithUntreatedSyndrome',
              target: 'ssaFirstLine',
              actions: 'record',
              meta: said('treatmentCourse', 'stableWithUntreatedSyndrome'),
            },
            {
              guard: 'stableDisease',
              target: 'continueOrSurveillance',
              actions: 'record',
              meta: said('treatmentCourse', 'stableDisease'),
            },
            {
              guard: 'exhaustedNetG3',
              target: 'laterLineTrial',
              actions: 'record',
              meta: said('treatmentCourse', 'exhaustedNetG3'),
            },
            {
              guard: 'netG3AfterPrrt',
              target: 'highGradeChemotherapy',
              actions: 'record',
              meta: said('treatmentCourse', 'netG3AfterPrrt'),
            },
            {
              guard: 'netG3',
              target: 'sstrImaging',
              actions: 'record',
              meta: said('treatmentCourse', 'netG3'),
            },
            {
              guard: 'naiveG2WithoutKi67',
              target: 'workupPathology',
              actions: 'record',
              meta: said('treatmentCourse', 'naiveG2WithoutKi67'),
            },
            {
              guard: 'naiveKi67NotLow',
              target: 'sstrImaging',
              actions: 'record',
              meta: said('treatmentCourse', 'naiveKi67NotLow'),
            },
            {
              guard: 'naiveLiverTargetable',
              target: 'ssaPlusLocoregional',
              actions: 'record',
              meta: said('treatmentCourse', 'naiveLiverTargetable'),
            },
            {
              guard: 'treatmentNaive',
              target: 'sstrImaging',
              actions: 'record',
              meta: said('treatmentCourse', 'treatmentNaive'),
            },
            {
              guard: 'afterPrrtLiverTargetable',
              target: 'transarterialContraindications',
              actions: 'record',
              meta: said('treatmentCourse', 'afterPrrtLiverTargetable'),
            },
            {
              guard: 'linesExhausted',
              target: 'laterLineTrial',
              actions: 'record',
              meta: said('treatmentCourse', 'linesExhausted'),
            },
            {
              guard: 'progressedAfterPrrt',
              target: 'primarySite',
              actions: 'record',
              meta: said('treatmentCourse', 'progressedAfterPrrt'),
            },
            {
              guard: 'liverTargetable',
              target: 'sstrImaging',
              actions: 'record',
              meta: said('treatmentCourse', 'liverTargetable'),
            },
            { target: 'sstrImaging', actions: 'record', meta: said('treatmentCourse', 'default') },
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
              meta: said('liverInvolvement', 'liverInvolvementNotEstimated'),
            },
            {
              guard: 'liverInvolvementHigh',
              target: 'highBurdenRefractory',
              actions: 'record',
              meta: said('liverInvolvement', 'liverInvolvementHigh'),
            },
            {
              target: 'transarterialContraindications',
              actions: 'record',
              meta: said('liverInvolvement', 'default'),
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
              meta: said('transarterialContraindications', 'contraindicationsNotAssessed'),
            },
            {
              guard: 'absoluteContraindicationWithRefractorySyndrome',
              target: 'refractorySyndromeMedical',
              actions: 'record',
              meta: said('transarterialContraindications', 'absoluteContraindicationWithRefractorySyndrome'),
            },
            {
              guard: 'hepaticDecompensation',
              target: 'supportiveCare',
              actions: 'record',
              meta: said('transarterialContraindications', 'hepaticDecompensation'),
            },
            {
              guard: 'absoluteContraindicationLinesExhausted',
              target: 'laterLineTrial',
              actions: 'record',
              meta: said('transarterialContraindications', 'absoluteContraindicationLinesExhausted'),
            },
            {
              guard: 'absoluteContraindicationSstrPositive',
              target: 'prrt',
              actions: 'record',
              meta: said('transarterialContraindications', 'absoluteContraindicationSstrPositive'),
            },
            {
              guard: 'absoluteContraindication',
              target: 'primarySite',
              actions: 'record',
              meta: said('transarterialContraindications', 'absoluteContraindication'),
            },
            {
              guard: 'ischaemicContraindication',
              target: 'tareWhenEmbolizationContraindicated',
              actions: 'record',
              meta: said('transarterialContraindications', 'ischaemicContraindication'),
            },
            {
              guard: 'gradeG1',
              target: 'primarySite',
              actions: 'record',
              meta: said('transarterialContraindications', 'gradeG1'),
            },
            {
              target: 'taceOrTarePreferred',
              actions: 'record',
              meta: said('transarterialContraindications', 'default'),
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
              meta: said('sstrImaging', 'sstrImagingNotDone'),
            },
            {
              guard: 'sstrPositiveNetG3',
              target: 'prrtOrChemoHighKi67',
              actions: 'record',
              meta: said('sstrImaging', 'sstrPositiveNetG3'),
            },
            {
              guard: 'netG3',
              target: 'highGradeChemotherapy',
              actions: 'record',
              meta: said('sstrImaging', 'netG3'),
            },
            {
              guard: 'sstrPositiveRefractorySyndrome',
              target: 'prrt',
              actions: 'record',
              meta: said('sstrImaging', 'sstrPositiveRefractorySyndrome'),
            },
            {
              guard: 'refractorySyndrome',
              target: 'refractorySyndromeMedical',
              actions: 'record',
              meta: said('sstrImaging', 'refractorySyndrome'),
            },
            {
              guard: 'naiveSstrPositiveKi67NotLow',
              target: 'prrtOrChemoHighKi67',
              actions: 'record',
              meta: said('sstrImaging', 'naiveSstrPositiveKi67NotLow'),
            },
            {
              guard: 'naiveLowKi67ForSsa',
              target: 'ssaFirstLine',
              actions: 'record',
              meta: said('sstrImaging', 'naiveLowKi67ForSsa'),
            },
            {
              guard: 'progressedLiverTargetable',
              target: 'transarterialContraindications',
              actions: 'record',
              meta: said('sstrImaging', 'progressedLiverTargetable'),
            },
            {
              guard: 'sstrPositive',
              target: 'prrt',
              actions: 'record',
              meta: said('sstrImaging', 'sstrPositive'),
            },
            { target: 'primarySite', actions: 'record', meta: said('sstrImaging', 'default') },
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
              meta: said('primarySite', 'nonGepPrimary'),
            },
            {
              guard: 'embolizationOpenSmallIntestinalPrimary',
              target: 'taePreferred',
              actions: 'record',
              meta: said('primarySite', 'embolizationOpenSmallIntestinalPrimary'),
            },
            {
              guard: 'embolizationOpen',
              target: 'taceOrTarePreferred',
              actions: 'record',
              meta: said('primarySite', 'embolizationOpen'),
            },
            {
              guard: 'pancreaticPrimary',
              target: 'targetedOrChemoPancreas',
              actions: 'record',
              meta: said('primarySite', 'pancreaticPrimary'),
            },
            { target: 'targetedGastrointestinal', actions: 'record', meta: said('primarySite', 'default') },
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

/** Does not compile when a question or an outcome has no state: nobody would ever be asked, or led there. */
export const placesWithoutState: NoneLeft<Exclude<QuestionId | OutcomeId, StateValueFrom<Pathway>>> = 'none';

/** Remembers the latest result: the guards of one state look at the same facts, derived once for each event. */
function latest<A, B, Result>(make: (a: A, b: B) => Result): (a: A, b: B) => Result {
  let last: { readonly a: A; readonly b: B; readonly result: Result } | undefined;
  return (a, b) => {
    if (last?.a !== a || last.b !== b) last = { a, b, result: make(a, b) };
    return last.result;
  };
}
