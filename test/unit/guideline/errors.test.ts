import { expect, test } from 'vitest';
import { hasCode, PathwayError, unreachable } from '../../../src/guideline/errors.ts';
import { faultOf } from '../../../src/server/channel/turnError.ts';

const cause = new Error('disk full');
const error = new PathwayError('StorageNotUsable', 'data/nelm.db cannot be opened.', { cause });

test('an error has its code, its message and what it was made of', () => {
  expect(error).toBeInstanceOf(Error);
  expect(error.code).toBe('StorageNotUsable');
  expect(String(error)).toBe('PathwayError: data/nelm.db cannot be opened.');
  expect(error.cause).toBe(cause);
  expect(new PathwayError('StorageNotUsable', 'No cause.')).not.toHaveProperty('cause');
});

test('codes are asked for by one or several, and those of other programs are none of ours', () => {
  expect(hasCode(error, 'StorageNotUsable')).toBe(true);
  expect(hasCode(error, 'SettingNotUsable', 'StorageNotUsable')).toBe(true);
  expect(hasCode(error, 'SettingNotUsable')).toBe(false);
  expect(hasCode(error)).toBe(false);
  expect(hasCode(Object.assign(new Error('alike'), { code: 'StorageNotUsable' }), 'StorageNotUsable')).toBe(
    false,
  );
  expect(hasCode(undefined, 'StorageNotUsable')).toBe(false);
});

test('the log has the code, and never the message', () => {
  const fault = faultOf(error);
  expect(fault).toMatchObject({ name: 'PathwayError', code: 'StorageNotUsable' });
  expect(JSON.stringify(fault)).not.toContain('nelm.db');
});

test('a bug is a plain error with the place of the caller first', () => {
  const callee = (found: string | undefined): string => found ?? unreachable('There is no such edge.');
  expect(callee('ki67.1')).toBe('ki67.1');
  let bug: unknown;
  try {
    callee(undefined);
  } catch (thrown) {
    bug = thrown;
  }
  expect(bug).toBeInstanceOf(Error);
  expect(bug).not.toBeInstanceOf(PathwayError);
  const { message, at } = { message: String(bug), at: faultOf(bug).at };
  expect(message).toBe('Error: There is no such edge.');
  expect(at[0]).toContain('callee');
});
