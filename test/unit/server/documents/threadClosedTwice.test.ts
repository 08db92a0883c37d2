import { expect, test } from 'vitest';
import { caseRecord } from '../../../../src/conversation/record/caseRecord.ts';
import { drawingThread, DrawingThreadEnded } from '../../../../src/server/documents/drawingThread.ts';
import { cases } from '../../../fixtures/guideline.ts';
import { vignettes } from '../../../fixtures/vignettes.ts';

const program = new URL('../../../fixtures/threadProgram.js', import.meta.url);

test('closing ends a drawing under way, and a second time there is nothing to end', async () => {
  const state = cases.follow(vignettes.find(({ id }) => id === 'V12')?.answers ?? {});
  const record = caseRecord(cases, { state, pending: [] }, { at: Date.UTC(2026, 10, 29), build: 'a1b2c3d4' });
  if (record === null) throw new Error('The case has no outcome.');
  const thread = drawingThread({ program });
  const hanging = thread.draw('pdf', { ...record, title: 'hangs' });
  const told = hanging.catch((error: unknown) => error);
  await new Promise((resolve) => setImmediate(resolve));
  await thread.close();
  expect(await told).toBeInstanceOf(DrawingThreadEnded);
  await thread.close();
});

test('what is idle is ended by closing', async () => {
  const state = cases.follow(vignettes.find(({ id }) => id === 'V12')?.answers ?? {});
  const record = caseRecord(cases, { state, pending: [] }, { at: Date.UTC(2026, 10, 29), build: 'a1b2c3d4' });
  if (record === null) throw new Error('The case has no outcome.');
  const thread = drawingThread({ program });
  expect(Buffer.from(await thread.draw('pdf', { ...record, title: 'one' })).toString()).toBe('one');
  await thread.close();
  await expect(thread.draw('pdf', { ...record, title: 'late' })).rejects.toBeInstanceOf(DrawingThreadEnded);
});
