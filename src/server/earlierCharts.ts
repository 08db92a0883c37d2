import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChart } from '../machine/exported/readChart.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { ChartData } from '../machine/chartData.ts';

/** Where the exported charts of all versions stand, beside the sources. */
const shipped = join(import.meta.dirname, '../../docs/versions');

/**
 * The exported charts of earlier versions, oldest first, from which their case codes are read.
 * @param folder of files such as `1.0.0.json`; where there is none, there are no earlier versions
 * @param onFault told of a file that is no exported chart; the others are read all the same
 */
export function earlierCharts(
  guideline: Guideline,
  onFault: (error: unknown) => void,
  folder: string = shipped,
): () => readonly ChartData[] {
  return () =>
    versionsIn(folder).flatMap((name) => {
      try {
        return [readChart(guideline, readFileSync(join(folder, name), 'utf8'), name)];
      } catch (error) {
        onFault(error);
        return [];
      }
    });
}

function versionsIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => /^\d+\.\d+\.\d+\.json$/.test(name));
    return names.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  } catch {
    return [];
  }
}
