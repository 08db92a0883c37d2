import type { WordsOfDossier } from '../../dossier/readDossier.ts';
import { codeForm, listWords } from '../../screen/aboutCase/sayings.ts';
import { namesLead } from '../../screen/aboutCase/words.ts';
import { withoutCase } from '../../screen/caseBehind.ts';
import { leadingOf } from '../../screen/outcomeWords.ts';
import { type Screen, tidy } from '../../screen/screen.ts';
import type { Shown } from '../../targets/shown.ts';
import { type Finding, finding } from '../../wire/finding.ts';
import type { Talk } from '../talk.ts';
import type { Walk, WalkSet } from '../walk.ts';
import { walkTo } from '../ways.ts';
import type { NamedCase } from './asked.ts';

/**
 * Three cases in one conversation: the code of each, the list of all with what leads, each opened by its code, by its row
 * and by its number; a code with a wrong sign, which opens nothing.
 */
export function codeWalks(dossier: WordsOfDossier, all: readonly NamedCase[]): WalkSet {
  const walks = all.map((one, at): Walk => {
    const other = all[(at + 7) % all.length] ?? one;
    const third = all[(at + 31) % all.length] ?? one;
    return {
      name: `codes ${one.name} and ${other.name}`,
      play: async (talk, note) => {
        const findings: Finding[] = [];
        const first = await codeOf(talk, one, findings);
        const second = await codeOf(talk, other, findings);
        const last = await codeOf(talk, third, findings);
        if (new Set([first, second, last]).size < 3)
          findings.push(finding('two cases have one code', 'one code for two cases'));
        const list = await talk.say('cases');
        const listed = listFindings(list.screen, [
          { number: 1, code: first, about: one },
          { number: 2, code: second, about: other },
          { number: 3, code: last, about: third },
        ]);
        note.found(...listed);
        if (listed.length === 0) note.covered('caseLists', one.name);
        const rows = list.actions.filter((action) => action['do'] === 'openCase');
        // They stand in the order of entry.
        const [oldest] = rows;
        if (oldest) findings.push(...isAt(one, 'the row of case 1', await talk.tap(oldest)));
        else findings.push(finding('no row of the list can be tapped', 'rows of the list'));
        findings.push(...isAt(other, `open ${second}`, await talk.say(`open ${second}`)));
        findings.push(...isAt(third, 'case 3', await talk.say('case 3')));
        findings.push(...isAt(one, `open ${first}`, await talk.say(`open ${first}`)));
        findings.push(...answerFindings(dossier, one, await talk.say('path')));
        findings.push(...isAt(other, `open ${second}`, await talk.say(`open ${second}`)));
        findings.push(...(await typingError(talk, first, other)));
        note.found(...findings);
        if (findings.length === 0) note.covered('codes', one.name);
      },
    };
  });
  const names = all.map(({ name }) => name);
  return { walks, coverables: { codes: names, caseLists: names } };
}

/** Walks a case and reads its code, which must be the same wherever it stands. */
async function codeOf(talk: Talk, one: NamedCase, findings: Finding[]): Promise<string> {
  await walkTo(talk, one.answers);
  const shown = codesIn((await talk.say('code')).screen);
  const written = codesIn((await talk.say('mdt')).screen);
  const [code = ''] = shown;
  if (shown.length !== 1 || written.join() !== shown.join())
    findings.push(
      finding(
        `${one.name} has the codes "${shown.join(', ')}" and in the text for the record "${written.join(', ')}"`,
        'code of a case',
      ),
    );
  return code;
}

function codesIn({ statements }: Screen): readonly string[] {
  return [...new Set(statements.flatMap(({ words }) => words.match(codeForm) ?? []))];
}

/** Whether the card is that of a case: its outcome, what leads, its options. */
function isAt(
  { name, judgement: { outcome, advice } }: NamedCase,
  by: string,
  { result }: Shown,
): readonly Finding[] {
  const wanted = [
    outcome,
    advice?.first ?? null,
    ...(advice?.together ?? []),
    ...(advice?.options ?? []).map(({ id, closed }) => `${id} ${closed === null ? 'open' : 'closed'}`),
  ].join();
  const seen = result
    ? [
        result.outcome,
        result.first ?? null,
        ...(result.together ?? []),
        ...result.options.map(({ id, state }) => `${id} ${state}`),
      ].join()
    : 'no outcome';
  return seen === wanted
    ? []
    : [finding(`"${by}" leads to ${seen}, expected ${name}: ${wanted}`, 'another case is opened')];
}

/** The answers so far must be those of the case. */
function answerFindings(
  dossier: WordsOfDossier,
  { name, answers }: NamedCase,
  { screen }: Shown,
): readonly Finding[] {
  const titles = screen.statements.flatMap(({ words }) => /^\d+\. (.+?): /.exec(words)?.[1] ?? []);
  const wanted = answers.map(
    ({ question }) => dossier.questions.find(({ id }) => id === question)?.title ?? '',
  );
  return titles.join() === wanted.join()
    ? []
    : [
        finding(
          `a code of ${name} gives the answers to ${titles.join(', ')}, expected ${wanted.join(', ')}`,
          'answers of a code',
        ),
      ];
}

/** A code with another last sign opens nothing, and the case stays. */
async function typingError(talk: Talk, code: string, open: NamedCase): Promise<readonly Finding[]> {
  const wrong = `${code.slice(0, -1)}${code.endsWith('Q') ? 'R' : 'Q'}`;
  const refused = await talk.say(`open ${wrong}`);
  const after = await talk.say('case');
  return [
    ...(refused.result !== null && refused.result.outcome !== open.outcome
      ? [finding(`the wrong code ${wrong} opens ${refused.result.outcome}`, 'a wrong code opens a case')]
      : []),
    ...isAt(open, `a wrong code, then "case"`, after),
  ];
}

function listFindings(
  { statements, offers }: Screen,
  cases: readonly { readonly number: number; readonly code: string; readonly about: NamedCase }[],
): readonly Finding[] {
  const lines = withoutCase(statements).map(({ words }) => words);
  const listed = [...offers.map(({ words }) => tidy(words)), ...lines].filter((words) =>
    /^Case \d+ · /.test(words),
  );
  const rows = cases.map((one) => ({
    ...one,
    row: listed.find((words) => words.startsWith(`Case ${one.number} · `)),
  }));
  const known = new Set(listed);
  return [
    ...rows.flatMap(({ number, code, about, row }) => {
      if (row === undefined) return [finding(`the list lacks case ${number}`, 'list of cases')];
      const parts = row.replace(code, '').split(' · ').slice(1);
      return [
        ...(row.includes(code)
          ? []
          : [finding(`case ${number} is listed without its code: "${row}"`, 'code in the list of cases')]),
        ...(leadingOf(about.about).length === 0 || parts.some((one) => namesLead(about.about, one))
          ? []
          : [
              finding(
                `case ${number} is listed with "${parts.join(', ')}", and ${leadingOf(about.about).join(', ')} leads`,
                'first option in the list of cases',
              ),
            ]),
      ];
    }),
    ...lines
      .filter((words) => !known.has(words) && !listWords.some((one) => one.test(words)))
      .map((words) =>
        finding(
          `the list of cases has words that nobody expects: "${words}"`,
          'strange in the list of cases',
        ),
      ),
  ];
}
