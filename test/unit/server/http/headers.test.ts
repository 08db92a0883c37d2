import { expect, test } from 'vitest';
import { codingFor } from '../../../../src/server/http/coding.ts';
import { meets } from '../../../../src/server/http/etag.ts';

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['GZIP;q=0.5', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['*', 'br'],
  ['*;q=0', null],
  ['br;q=0, *', 'gzip'],
  ['identity', null],
  ['', null],
])('of "%s" the coding is %s', (header, coding) => {
  expect(codingFor(header)).toBe(coding);
});

test.each([
  ['"a"', true],
  ['W/"a"', true],
  ['"b", W/"a" ,"c"', true],
  ['*', true],
  [' * ', true],
  ['"b", "c"', false],
  ['a', false],
  ['', false],
])('If-None-Match %s meets "a": %s', (header, met) => {
  expect(meets(header, '"a"')).toBe(met);
});
