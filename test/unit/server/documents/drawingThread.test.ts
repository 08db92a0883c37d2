import { afterEach, expect, test } from 'vitest';
import { caseRecord } from '../../../../src/conversation/record/caseRecord.ts';
import type { RecordDocument } from '../../../../src/conversation/record/recordDocument.ts';
import {
  type DrawingThread,
  drawingThread,
  DrawingThreadEnded,
  type ThreadLimits,
} from '../../../../src/server/documents/drawingThread.ts';
import { recordFiles } from '../../../../src/server/documents/recordFiles.ts';
import { cases } from '../../../fixtures/guideline.ts';
import { vignettes } from '../../../fixtures/vignettes.ts';

const threads: DrawingThread[] = [];
afterEach(() => Promise.all(threads.splice(0).map((thread) => thread.close())));

function started(limits: Partial<ThreadLimits> = {}): DrawingThread {
  const thread = drawingThread(limits);
  threads.push(thread);
  return thread;
}

function recordOfV12(): RecordDocument {
  const state = cases.follow(vignettes.find(({ id }) => id === 'V12')?.answers ?? {});
  const record = caseRecord(cases, { state, pending: [] }, { at: Date.UTC(2026, 10, 29), build: 'a1b2c3d4' });
  if (record === null) throw new Error('The case has no outcome.');
  return record;
}

test('a file drawn in the thread has the bytes of one drawn here', { tags: ['long'] }, async () => {
  const thread = started();
  const record = recordOfV12();
  for (const form of ['pdf', 'docx', 'png'] as const) {
    // oxlint-disable-next-line no-await-in-loop -- each takes the whole of a processor
    const [there, here] = [await thread.draw(form, record), await recordFiles[form](record)];
    expect(Buffer.compare(there, here)).toBe(0);
  }
});

const program = new URL('../../../fixtures/threadProgram.js', import.meta.url);
const called = (title: string): RecordDocument => ({ ...recordOfV12(), title });
const textOf = (file: Uint8Array): string => Buffer.from(file).toString();

test.each(['ends', 'throws', 'fills'])(
  'a thread that %s while it draws is told, and the next file is drawn by another',
  async (fate) => {
    const thread = started({ program, heapMb: 16 });
    const [one, two, three] = ['one', fate, 'three'].map((title) => thread.draw('pdf', called(title)));
    await expect(two).rejects.toBeInstanceOf(DrawingThreadEnded);
    expect(await Promise.all([one, three].map(async (file) => textOf((await file) ?? Buffer.of())))).toEqual([
      'one',
      'three',
    ]);
  },
);

test('a thread that does not come to an end is ended', async () => {
  await expect(started({ program, mostMs: 1 }).draw('pdf', called('hangs'))).rejects.toBeInstanceOf(
    DrawingThreadEnded,
  );
});

test('a record that cannot be drawn is a fault of its own, and the thread goes on', async () => {
  const thread = started({ program });
  const failing = thread.draw('docx', called('fault'));
  await expect(failing).rejects.toThrow('no such font');
  await expect(failing).rejects.not.toBeInstanceOf(DrawingThreadEnded);
  expect(textOf(await thread.draw('docx', called('next')))).toBe('next');
});

test('closing ends a drawing under way, and none begins afterwards', async () => {
  const thread = started({ program });
  expect(textOf(await thread.draw('pdf', called('one')))).toBe('one');
  const hanging = thread.draw('pdf', called('hangs'));
  await new Promise((resolve) => setImmediate(resolve));
  const closing = thread.close();
  await expect(hanging).rejects.toBeInstanceOf(DrawingThreadEnded);
  await closing;
  await expect(thread.draw('pdf', called('late'))).rejects.toBeInstanceOf(DrawingThreadEnded);
});

test('a thread that was idle is ended, and the next file starts another', async () => {
  const thread = started({ program, idleMs: 0 });
  expect(textOf(await thread.draw('pdf', called('one')))).toBe('one');
  await new Promise((resolve) => setImmediate(resolve));
  expect(textOf(await thread.draw('pdf', called('two')))).toBe('two');
});
