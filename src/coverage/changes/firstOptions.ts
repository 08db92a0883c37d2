import type { Answers, AnswerValue, QuestionId } from '../../guideline/answers.ts';
import type { OutcomeId } from '../../guideline/outcome.ts';
import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { type Advice, adviceFor, sheetFor } from '../oracle/advice.ts';
import { cautionsFor } from '../oracle/cautions.ts';
import { denialsOf, stateOf } from '../oracle/conditions.ts';
import { contraindicatedBeside } from '../oracle/contraindications.ts';
import { prohibitionsRaised } from '../oracle/prohibitions.ts';
import type { LedTo } from './ledTo.ts';

/** What leads at an outcome, by the oracle. */
export interface FirstOptions {
  /** Ids of the options in front: one, a pair in its order, or none. */
  readonly lead: readonly string[];
  /** Whether answers that stand beside the route touch the options. */
  readonly isTouched: boolean;
}

/** What leads where answers led to an outcome. */
export type FirstOptionsOf = (outcome: OutcomeId, led: Pick<LedTo, 'onRoute' | 'beside'>) => FirstOptions;

/** What answers beside the route forbid among the options of an outcome. */
interface ForbiddenBeside {
  /** Whether a stop that they raise forbids an option. */
  readonly isStopped: (option: string) => boolean;
  /** Whether that does, or a prohibition that they bring about. */
  readonly isForbidden: (option: string, warns: readonly string[]) => boolean;
}

/**
 * Says what leads, with what stands beside the route by the rules of decisions 0285, 0314, 0585, 0677 and 0707: it closes an option,
 * steps it back or forbids it, opens none but the step that settles what must be settled first, and lets none lead in place
 * of another that is not known to fit, and no trial in place of what a stop that was told forbids (0801).
 */
export function createFirstOptions(dossier: Pick<WordsOfDossier, 'cautions' | 'outcomes'>): FirstOptionsOf {
  const { forbids } = dossier.cautions;
  const kinds = new Map(
    dossier.outcomes.outcomes.flatMap(({ id, options }) =>
      options.map((option) => [`${id}.${option.id}`, option.kinds] as const),
    ),
  );

  /** What stops that answers beside the route raise, and prohibitions that they bring about, forbid. */
  const forbiddenBeside = (outcome: OutcomeId, onRoute: Answers, beside: Answers): ForbiddenBeside => {
    const shown = new Set(cautionsFor(outcome, onRoute).map(({ id }) => id));
    const taken = (Object.entries(beside) as [QuestionId, AnswerValue][]).flatMap(([question, answer]) =>
      cautionsFor(outcome, { ...onRoute, [question]: answer })
        .filter(({ id, severity }) => severity === 'stop' && !shown.has(id))
        .flatMap(({ id }) => forbids[id] ?? []),
    );
    const raised = prohibitionsRaised(onRoute, { ...beside, ...onRoute });
    const isStopped = (option: string): boolean =>
      kinds.get(`${outcome}.${option}`)?.some((kind) => taken.includes(kind)) ?? false;
    return {
      isStopped,
      isForbidden: (option, warns) => {
        const own = kinds.get(`${outcome}.${option}`) ?? [];
        return (
          isStopped(option) ||
          raised.some(
            (one) =>
              warns.includes(one.id) &&
              (one.kinds.some((kind) => own.includes(kind)) || one.options.includes(option)),
          )
        );
      },
    };
  };

  return (outcome, { onRoute, beside }) => {
    const byRoute = adviceFor(outcome, onRoute);
    const exact: FirstOptions = { lead: leadOf(byRoute), isTouched: false };
    // Beside a referral out of the algorithm nothing else is said.
    if (Object.keys(beside).length === 0 || outcome === 'mdtOutOfScope') return exact;
    const all: Answers = { ...beside, ...onRoute };
    const [route, whole] = [sheetFor(outcome, onRoute), sheetFor(outcome, all)];
    const { isForbidden, isStopped } = forbiddenBeside(outcome, onRoute, beside);
    const against = contraindicatedBeside(onRoute, beside);
    const kindsOf = (id: string): readonly string[] => kinds.get(`${outcome}.${id}`) ?? [];
    const step = whole.options.find((one) => firstSteps.has(one.id) && one.closed === null);
    const listed = [
      ...(step && !route.options.some(({ id }) => id === step.id) ? [step] : []),
      ...route.options,
    ].map((one) => ({
      ...one,
      isOpen: one.closed === null && (whole.options.find(({ id }) => id === one.id)?.closed ?? null) === null,
      isForbidden:
        isForbidden(one.id, one.warns) ||
        (against.length > 0 && kindsOf(one.id).every((kind) => against.includes(kind))),
      stepsBack:
        kindsOf(one.id).some((kind) => against.includes(kind)) ||
        one.needs.some(
          (need) =>
            (stateOf(need, all) === 'notMet' && stateOf(need, onRoute) !== 'notMet') ||
            denialsOf(need, all) > denialsOf(need, onRoute),
        ),
    }));
    const allowed = listed.filter((one) => one.isOpen && !one.isForbidden);
    const willing = allowed.filter(({ stepsBack }) => !stepsBack);
    const may = (id: string): boolean => willing.some((one) => one.id === id);
    const leads = step && whole.lead === step.id && may(step.id) ? step.id : null;
    const pair =
      (leads !== null && (whole.together?.includes(leads) ?? false) ? whole : route).together ?? [];
    const stands = pair.length > 0 && pair.every(may) && (leads === null || pair.includes(leads));
    const alone =
      leads ?? (route.lead !== undefined && route.lead !== null && may(route.lead) ? route.lead : null);
    const next = alone ?? willing[0]?.id ?? allowed[0]?.id;
    const needs = listed.find(({ id }) => id === next)?.needs.map((need) => stateOf(need, all)) ?? [];
    const fits = !needs.includes('notMet') && (needs.length === 0 || needs.includes('met'));
    const isTrialInstead =
      next !== undefined && kindsOf(next).every((kind) => kind === 'trial') && exact.lead.some(isStopped);
    const mayTakeIt =
      next !== undefined && (exact.lead.includes(next) || firstSteps.has(next) || (fits && !isTrialInstead));
    const lead = stands ? pair : mayTakeIt ? [next] : [];
    return { lead, isTouched: lead.join() !== exact.lead.join() };
  };
}

/** Steps that treat no tumour and settle what must be settled first: listed with what was volunteered (0285). */
const firstSteps: ReadonlySet<string> = new Set(['treatFirst']);

function leadOf({ together, first }: Advice): readonly string[] {
  if (together.length > 0) return together;
  return first === null ? [] : [first];
}
