import { audiences, type VerbName, verbs } from './program/verbs.ts';

/**
 * The verbs by whom they are for, with what each does.
 * @param group the only ones to list; all when it is empty
 */
export function programHelp(group: readonly VerbName[] = []): string {
  const listed = verbs.filter(({ name }) => group.length === 0 || group.includes(name));
  const width = Math.max(...listed.map(({ name }) => name.length));
  const sections = Object.entries(audiences).flatMap(([audience, title]) => {
    const rows = listed.filter((verb) => verb.audience === audience);
    return rows.length === 0
      ? []
      : [`${title}:\n${rows.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}`];
  });
  return [
    'Usage: npm run nelm -- <verb> [options]',
    ...sections,
    'npm run nelm -- <verb> --help tells the options of a verb, with their defaults and examples.',
    'Exit status: 0 good, 1 what was checked failed or could not be done, 2 wrong use.\n',
  ].join('\n\n');
}
