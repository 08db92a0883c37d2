import type { ChangesReport } from './changesRun.ts';

const number = (value: number): string => value.toLocaleString('en');

/** The summary of a run over the changes of routes. */
export function changesText(report: ChangesReport): string {
  const { routes, routesInAll, changes, ending, touched, asking, wrong, failures, milliseconds, ended } =
    report;
  return [
    `${number(routes)} of ${number(routesInAll)} routes in ${(milliseconds / 1_000).toFixed(0)} s${ended === 'allRoutes' ? '' : `, ended before all: ${endings[ended]}`}`,
    `${number(changes)} single changes, each against a walk of the changed case by the oracle:`,
    `  ${number(ending)} at an outcome at once, its first options compared; of ${number(touched)} what stands beside the route puts others in front`,
    `  ${number(asking)} ask more first: the question asked next and the outcomes left compared`,
    ...failures
      .slice(0, 5)
      .flatMap(({ answers, faults }) => [
        `Wrong: ${answers.map(({ question, answer }) => `${question} ${JSON.stringify(answer)}`).join(', ')}`,
        ...faults.slice(0, 5).map((fault) => `  ${fault}`),
      ]),
    wrong === 0 ? 'No route differs.' : `${number(wrong)} routes differ.`,
    '',
  ].join('\n');
}

const endings: Readonly<Record<Exclude<ChangesReport['ended'], 'allRoutes'>, string>> = {
  interrupted: 'interrupted',
  failureLimit: 'too many routes differ',
};

/** One line while a run goes on: routes, and the time left. */
export function changesProgress(routes: number, total: number, milliseconds: number): string {
  const left = routes === 0 ? 0 : Math.ceil(((total - routes) * milliseconds) / routes / 1_000);
  return `${number(routes)} of ${number(total)} routes, ${left} s left`;
}
