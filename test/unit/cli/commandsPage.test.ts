import { expect, test } from 'vitest';
import { audiences, verbs } from '../../../src/cli/program/verbs.ts';
import { runNelm } from '../../fixtures/runNelm.ts';

test('docs/commands.md is the help of every verb; --update writes it anew', async () => {
  const sections = await Promise.all(
    verbs.map(async ({ name, audience }) => {
      const { said } = await runNelm([...name.split(' '), '--help']);
      return { audience, text: `### ${name}\n\n\`\`\`text\n${said.trimEnd()}\n\`\`\`` };
    }),
  );
  const page = [
    '# Commands',
    'Every verb of the one program `nelm`, as it tells its use itself. Made by `npx vitest run test/unit/cli/commandsPage.test.ts --update`; do not edit.',
    'The short names of `package.json` stand for verbs: `npm run coverage -- --target bot` is `npm run nelm -- coverage --target bot`. The lone `--` ends the options of npm; what follows goes to the verb. `npm run --silent …` leaves out what npm itself says, for pipes. `npm link` puts `nelm` on the path, where Node is 22.18 or later: `nelm coverage --target bot`.',
    ...Object.entries(audiences).flatMap(([audience, title]) => [
      `## ${title}`,
      ...sections.filter((section) => section.audience === audience).map(({ text }) => text),
    ]),
  ];
  await expect(`${page.join('\n\n')}\n`).toMatchFileSnapshot('../../../docs/commands.md');
});
