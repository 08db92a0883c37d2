import { exportChart } from '../../../machine/chartData.ts';
import { commandLine, runVerb } from '../../program/commandLine.ts';
import { currentCases } from '../../../current.ts';
import { writeText } from '../../program/files.ts';
import type { VerbMain } from '../../program/io.ts';

const notes = {
  examples: [
    ['', 'to the terminal'],
    ['chart.json', 'to a file, to be kept and compared with a later version'],
  ],
  status: '0 written, 2 wrong use or the file cannot be written',
} as const;

/** Writes the current chart as JSON, to a file or to the terminal. */
export const main: VerbMain = (args, io) => {
  const command = commandLine('coverage export', notes).argument('[file]', 'none for the terminal');
  return runVerb(command, args, io, () => {
    const [file] = command.processedArgs;
    const cases = currentCases();
    const text = `${JSON.stringify(exportChart(cases), null, 2)}\n`;
    if (file === undefined) {
      io.stdout.write(text);
    } else {
      writeText(file, text, io.cwd);
      io.stdout.write(
        `Version ${cases.stamp.version} (${cases.stamp.hash.slice(0, 12)}) written to ${file}.\n`,
      );
    }
    return 0;
  });
};
