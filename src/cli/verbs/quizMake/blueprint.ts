import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { itemKinds } from '../../../quiz/item/item.ts';
import { type BlueprintCell, setSize } from '../../../quiz/sets/quizSet.ts';
import type { Topic } from '../../../quiz/words/topics.ts';
import { wrongUse } from '../../program/wrongUse.ts';
import { kindsIn, topicsIn } from './readNames.ts';

const count = z.int().min(0).max(setSize.max);

/** Topics, each with kinds and how many items of each. */
const blueprint = z.record(z.string().min(1), z.record(z.string().min(1), count));

/**
 * Reads a blueprint: how many items of which kind in which topic. A JSON file (`{"prrt": {"recommend": 3}}`), a CSV
 * file (a line of kinds, then a line for each topic), or the cells themselves (`prrt/recommend=3,nec/caution=1`).
 * @param said the name of a file, or cells
 * @param folder that a relative name starts from
 * @throws PathwayError `CommandLineNotUsable`: the place that is wrong, and what is allowed
 */
export function readBlueprint(
  said: string,
  folder: string,
  topics: readonly Topic[],
): readonly BlueprintCell[] {
  const table = said.includes('=') ? fromCells(said) : fromFile(said, folder);
  const parsed = blueprint.safeParse(table);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = (issue?.path ?? []).join(', ');
    throw wrongUse(
      `The blueprint is wrong at "${place}": ${issue?.message ?? ''}. A cell is a whole number from 0 to ${setSize.max}.`,
    );
  }
  const cells = Object.entries(parsed.data).flatMap(([topic, kinds]) =>
    Object.entries(kinds).map(([kind, wanted]) => cellOf(topics, topic, kind, wanted)),
  );
  const wanted = cells.filter((cell) => cell.count > 0);
  const sum = wanted.reduce((all, cell) => all + cell.count, 0);
  if (sum < setSize.min || sum > setSize.max) {
    throw wrongUse(`The blueprint is for ${sum} items. Allowed: ${setSize.min} to ${setSize.max}.`);
  }
  const names = wanted.map(({ topic, kind }) => `${topic.id}/${kind}`);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw wrongUse(`The blueprint has ${twice} twice.`);
  return wanted;
}

function cellOf(topics: readonly Topic[], topic: string, kind: string, wanted: number): BlueprintCell {
  const [topicsRead, kindsRead] = [topicsIn(topics, topic), kindsIn(kind)];
  const found = 'found' in topicsRead && topicsRead.found.length === 1 ? topicsRead.found[0] : undefined;
  if (!found) {
    throw wrongUse(
      `The blueprint: there is no topic "${topic}". Allowed: ${topics.map(({ id }) => id).join(', ')}.`,
    );
  }
  const kindFound = 'found' in kindsRead && kindsRead.found.length === 1 ? kindsRead.found[0] : undefined;
  if (!kindFound)
    throw wrongUse(`The blueprint: there is no kind "${kind}". Allowed: ${itemKinds.join(', ')}.`);
  return { topic: found, kind: kindFound, count: wanted };
}

function fromCells(said: string): unknown {
  const table: Record<string, Record<string, number>> = {};
  for (const cell of said.split(',')) {
    const [, topic, kind, wanted] = /^\s*([^/=]+)\/([^/=]+)=(\d{1,4})\s*$/u.exec(cell) ?? [];
    if (topic === undefined || kind === undefined) {
      throw wrongUse(
        `"${cell.trim()}" is no cell of a blueprint. Allowed: topic/kind=number, such as prrt/recommend=3.`,
      );
    }
    table[topic] = { ...table[topic], [kind]: Number(wanted) };
  }
  return table;
}

function fromFile(name: string, folder: string): unknown {
  const text = textOf(name, folder);
  if (!text.trimStart().startsWith('{')) return fromCsv(text, name);
  try {
    return JSON.parse(text);
  } catch {
    throw wrongUse(`${name} is no JSON. A blueprint is {"topic": {"kind": number}}, or CSV.`);
  }
}

function textOf(name: string, folder: string): string {
  try {
    return readFileSync(resolve(folder, name), 'utf8').replace(/^\uFEFF/u, '');
  } catch (error) {
    throw wrongUse(
      `The blueprint ${name} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** A line with the kinds after the first cell, then a line for each topic; an empty cell is none. */
function fromCsv(text: string, name: string): unknown {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
  const separator = (lines[0] ?? '').includes(';') ? ';' : ',';
  const rows = lines.map((line) =>
    line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1')),
  );
  const [[, ...kinds] = [], ...others] = rows;
  if (kinds.length === 0 || others.length === 0) {
    throw wrongUse(`${name} is no table of topics by kinds. Its first line is: topic,recommend,caution …`);
  }
  return Object.fromEntries(
    others.map(([topic = '', ...cells]) => [
      topic,
      Object.fromEntries(
        kinds.map((kind, index) => {
          const cell = cells[index] ?? '';
          return [kind, cell === '' ? 0 : Number(cell)];
        }),
      ),
    ]),
  );
}
