import { type DossierResult, resultAt } from '../dossier/evaluate.ts';
import type { DossierAnswers } from '../dossier/facts.ts';
import type { WordsOfDossier } from '../dossier/readDossier.ts';
import { type Finding, finding } from '../wire/finding.ts';
import { deniedByKept } from './deniedCriteria.ts';
import { type AgainstOption, contraindicationsAgainst, optionsAgainst } from './contraindications.ts';

/** What is told to programs of the options. */
export interface ToldOptions {
  readonly options: readonly { readonly id: string; readonly open: boolean }[];
  readonly first: string | null;
  readonly together: readonly string[];
}

/** An answer that was given and that the route has not asked for, with what it would raise (dossier 7, W7). */
export interface KeptAnswer {
  readonly question: string;
  readonly answer: unknown;
  /** The cautions that hold with it and not without, and those that are stops with it and not without. */
  readonly raised: DossierResult['cautions'];
  /** The cautions of the route that hold only because its question was not asked, by their ids. */
  readonly settles: readonly string[];
  /** Whether somebody must look at it: a caution is about it, or it is a contraindication. */
  readonly isConcern: boolean;
}

/** What is shown at an outcome beside which answers are kept. */
export interface KeptResult {
  /** What the route gives, with the options as kept answers leave them, in the order told. */
  readonly result: DossierResult;
  readonly kept: readonly KeptAnswer[];
  /** Each caution that a kept answer raises, once, by its number. */
  readonly raised: DossierResult['cautions'];
  /** The open options that kept contraindications speak against. */
  readonly against: readonly AgainstOption[];
  /** Titles that may stand there: that of the route, and where a kept answer closes an option that of both. */
  readonly titles: readonly string[];
  /** Whether kept answers change what is advised. */
  readonly touches: boolean;
  /** What is told of the options against the dossier. */
  readonly findings: readonly Finding[];
}

/**
 * Lays kept answers over an outcome by the dossier's own expressions: an option that a closure takes away with them is
 * closed, each condition has the state that it has with them, their cautions are added. Which of several open options
 * leads then is told by the bot and not in the dossier: the order told is taken, as long as open ones come first.
 */
export function withKept(
  dossier: WordsOfDossier,
  id: string,
  answers: DossierAnswers,
  kept: DossierAnswers,
  told: ToldOptions | null,
): KeptResult {
  const byRoute = resultAt(dossier, answers, id);
  const byAll = resultAt(dossier, { ...kept, ...answers }, id);
  // Beside a referral out of the algorithm nothing else is said.
  const each =
    id === 'mdtOutOfScope'
      ? []
      : Object.entries(kept).map(([question, answer]): KeptAnswer => {
          const withIt = resultAt(dossier, { ...answers, [question]: answer }, id).cautions;
          const raised = withIt.filter((one) => {
            const shown = byRoute.cautions.find((other) => other.id === one.id);
            return shown === undefined || (one.severity === 'stop' && shown.severity !== 'stop');
          });
          return {
            question,
            answer,
            raised,
            settles: byRoute.cautions
              .map((one) => one.id)
              .filter((one) => withIt.every((other) => other.id !== one)),
            isConcern: raised.length > 0 || isContraindication(question, answer),
          };
        });
  const raised = [
    ...new Map(each.flatMap((one) => one.raised).map((one) => [one.id, one])).values(),
  ].toSorted((a, b) => a.id.localeCompare(b.id));
  const byNamed = resultAt(dossier, { ...withoutPartialList(kept), ...answers }, id);
  const merged = mergedOptions(byRoute, byAll, byNamed, deniedByKept(kept));
  const against =
    id === 'mdtOutOfScope'
      ? []
      : optionsAgainst(
          dossier,
          id,
          merged.filter(({ closed }) => closed === null).map((one) => one.id),
          contraindicationsAgainst(dossier, answers, kept),
        );
  const touches =
    against.length > 0 ||
    JSON.stringify(merged) !== JSON.stringify(byRoute.options) ||
    byAll.title !== byRoute.title ||
    JSON.stringify(byAll.together) !== JSON.stringify(byRoute.together) ||
    raised.some(({ severity }) => severity === 'stop');
  const order = touches && told ? told.options.map((one) => one.id) : merged.map((one) => one.id);
  const options = order.flatMap((name) => merged.find((one) => one.id === name) ?? []);
  const together =
    told === null || !touches
      ? byRoute.together
      : ([byRoute.together, byAll.together].find((pair) => pair?.options.join() === told.together.join()) ??
        null);
  // Where a stop that is raised speaks against the option, that is said and no more.
  const stopped = new Set(
    raised
      .filter(({ severity }) => severity === 'stop')
      .flatMap((one) => dossier.cautions.forbids[one.id] ?? []),
  );
  const kindsOf = (option: string): readonly string[] =>
    dossier.outcomes.outcomes.find((one) => one.id === id)?.options.find((one) => one.id === option)?.kinds ??
    [];
  return {
    kept: each,
    raised,
    touches,
    against: against.filter(({ option }) => !kindsOf(option).some((kind) => stopped.has(kind))),
    titles: [...new Set([byRoute.title, byAll.title])],
    findings:
      told === null
        ? []
        : touches
          ? [...optionFaults(id, byRoute, byAll, options, told), ...ledAgainst(id, against, told)]
          : unlike(id, byRoute, told),
    result: {
      ...byRoute,
      // Title and lines are of the case with what closes an option.
      firstScreen: closesOne(byRoute, merged) ? byAll.firstScreen : byRoute.firstScreen,
      options,
      together,
      first: touches ? (told?.first ?? null) : byRoute.first,
    },
  };
}

const harmless: ReadonlySet<unknown> = new Set(['none', 'notAssessed']);

function isContraindication(question: string, answer: unknown): boolean {
  return (
    question === 'transarterialContraindications' &&
    Array.isArray(answer) &&
    answer.some((one) => !harmless.has(one))
  );
}

/** Kept answers without a list of contraindications that names some: what it does not name nobody was asked about. */
function withoutPartialList(kept: DossierAnswers): DossierAnswers {
  const { transarterialContraindications: list, ...others } = kept;
  return Array.isArray(list) && !list.includes('none') ? others : kept;
}

/**
 * The options of the route, and those that only kept answers list; closed by either, each state by all answers. What is
 * met by nothing but being left out of a kept list is as the route has it.
 */
function mergedOptions(
  byRoute: DossierResult,
  byAll: DossierResult,
  byNamed: DossierResult,
  denied: ReadonlySet<string>,
): DossierResult['options'] {
  const of = (result: DossierResult, id: string) => result.options.find((one) => one.id === id);
  const ids = [...new Set([...byRoute.options, ...byAll.options].map((one) => one.id))];
  return ids.flatMap((id) => {
    const [route, all] = [of(byRoute, id), of(byAll, id)];
    const one = route ?? all;
    if (!one) return [];
    const stateOf = (condition: string) => {
      const [own, beside, named] = [route, all, of(byNamed, id)].map(
        (option) => option?.conditions.find((other) => other.id === condition)?.state,
      );
      const isLeftOut = beside === 'met' && named !== 'met';
      return (isLeftOut ? own : beside) ?? own ?? 'not known';
    };
    return [
      {
        ...one,
        closed: route?.closed ?? all?.closed ?? null,
        conditions: one.conditions.map((condition) => ({
          ...condition,
          state: denied.has(condition.id) ? 'not known' : stateOf(condition.id),
        })),
      },
    ];
  });
}

/** Where kept answers change nothing, the options told are those of the route. */
function unlike(
  id: string,
  { options, first, together }: DossierResult,
  told: ToldOptions,
): readonly Finding[] {
  const inWords = (
    all: readonly { readonly id: string; readonly open: boolean }[],
    lead: string | null,
    pair: readonly string[],
  ): string =>
    `${all.map((one) => `${one.id} ${one.open ? 'open' : 'closed'}`).join(', ')}; first ${lead ?? 'none'}${pair.length === 0 ? '' : `; together ${pair.join(', ')}`}`;
  const wanted = inWords(
    options.map((one) => ({ id: one.id, open: one.closed === null })),
    first,
    together?.options ?? [],
  );
  const seen = inWords(told.options, told.first, told.together);
  return seen === wanted
    ? []
    : [
        finding(
          `beside kept answers, which change nothing, ${id} is told with ${seen}, expected ${wanted}`,
          'options beside kept answers',
        ),
      ];
}

/** Whether kept answers close an option that the route leaves open. */
function closesOne({ options }: DossierResult, merged: DossierResult['options']): boolean {
  return options.some(
    ({ id, closed }) => closed === null && merged.some((one) => one.id === id && one.closed !== null),
  );
}

/** What contraindications speak against as a whole never leads, and as a part only where nothing else is open. */
function ledAgainst(
  id: string,
  against: readonly AgainstOption[],
  { first, together, options }: ToldOptions,
): readonly Finding[] {
  const others = options.some(({ id: name, open }) => open && against.every(({ option }) => option !== name));
  return against
    .filter(({ rest }) => rest.length === 0 || others)
    .filter(({ option }) => first === option || together.includes(option))
    .map(({ option }) =>
      finding(
        `beside kept contraindications, which speak against ${option}, ${id} names it first`,
        'options beside kept answers',
      ),
    );
}

/** The options told: those of the dossier, with the states that follow, the open ones first. */
function optionFaults(
  id: string,
  byRoute: DossierResult,
  byAll: DossierResult,
  options: DossierResult['options'],
  told: ToldOptions,
): readonly Finding[] {
  const ids = told.options.map((one) => one.id);
  const inBoth = byRoute.options.filter(({ id: name }) => byAll.options.some((one) => one.id === name));
  const states = told.options.map(({ open }) => open);
  const first = told.options.find(({ open }) => open)?.id ?? null;
  const key = 'options beside kept answers';
  return [
    ...inBoth
      .filter((one) => !ids.includes(one.id))
      .map((one) => finding(`beside kept answers ${id} lacks the option ${one.id}`, key)),
    ...ids
      .filter((name) => !options.some((one) => one.id === name))
      .map((name) => finding(`beside kept answers ${id} has an option that nobody expects: ${name}`, key)),
    ...told.options.flatMap(({ id: name, open }) => {
      const closed = options.find((one) => one.id === name)?.closed ?? null;
      return (closed === null) === open
        ? []
        : [finding(`beside kept answers the option ${name} is told ${open ? 'open' : 'closed'}`, key)];
    }),
    ...(states.lastIndexOf(true) > states.indexOf(false) && states.includes(false)
      ? [finding(`beside kept answers ${id} has an open option behind a closed one: ${ids.join(', ')}`, key)]
      : []),
    ...(told.first === null || told.first === first
      ? []
      : [
          finding(
            `beside kept answers ${id} names ${told.first} first, and ${String(first)} stands first`,
            key,
          ),
        ]),
  ];
}
