import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentCases } from '../../current.ts';
import { drawPathwayPage } from '../../server/pathway/drawPathwayPage.ts';
import { checkout } from '../program/checkout.ts';
import { commandLine, runVerb } from '../program/commandLine.ts';
import { writeText } from '../program/files.ts';
import type { VerbMain } from '../program/io.ts';

const notes = {
  examples: [
    ['', 'to the terminal'],
    ['-o chart.html', 'to a file that needs nothing else, to be read, printed or kept'],
  ],
  status: '0 written, 2 wrong use or the file cannot be written',
} as const;

/** Writes the page of the chart as one file, as /pathway of the server shows it. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('pathway', notes).option('-o, --output <file>', 'none for the terminal');
  return runVerb(command, args, io, () => {
    const { output } = command.opts();
    const page = standalonePage();
    if (typeof output === 'string') {
      writeText(output, page, io.cwd);
      io.stdout.write(`Version ${currentCases().stamp.version} written to ${output}.\n`);
    } else {
      io.stdout.write(page);
    }
    return 0;
  });
};

/** The page with its styles within it; nothing is loaded from anywhere, and no script runs. */
function standalonePage(): string {
  const style = ['theme', 'legal', 'pathway']
    .map((name) => readFileSync(join(checkout, 'src/server/web', `${name}.css`), 'utf8'))
    .join('\n');
  const hash = createHash('sha256').update(style).digest('base64');
  return drawPathwayPage(currentCases(), {
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">\n<style>${style}</style>`,
    links: '',
  });
}
