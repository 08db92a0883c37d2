import { createHmac, createSecretKey, hkdfSync } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, jwtVerify, SignJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import type { LinkedCase } from '../../../../src/conversation/contract/links.ts';
import { signedTokens } from '../../../../src/server/directLine/token.ts';
import { fileTokens } from '../../../../src/server/files/fileToken.ts';

const hour = 3_600_000;
const noon = Date.UTC(2026, 10, 29, 12, 34, 56);
const secret = 'a secret of an installation';
const plain: LinkedCase = { code: 'NELM-1ABCD-EFGHJ', notTaken: [], choice: null };
const full: LinkedCase = {
  code: 'NELM-1ABCD-EFGHJ-KMNPQ',
  toldAs: ['pregnancy/breastfeeding'],
  notTaken: [
    { question: 'ki67', words: 'Ki-67 “about 20”', answer: { ki67: 20 } },
    { question: null, words: null },
    { question: 'sstrImaging', words: null, answer: 'unknown' },
  ],
  choice: { option: null, reason: 'comorbidity' },
};

const tokens = fileTokens(secret, 24);

describe('the token of a file', () => {
  test.each([plain, full])('holds exactly what it was made of: %o', async (content) => {
    expect(await tokens.read(tokens.sign(content, noon), noon)).toEqual({
      kind: 'valid',
      content,
      madeAt: Date.UTC(2026, 10, 29, 12),
    });
  });

  test('is a JSON Web Token with these claims and no other', () => {
    const token = tokens.sign(full, noon);
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256' });
    expect(Object.keys(decodeJwt(token)).toSorted()).toEqual(['c', 'd', 'exp', 'iat', 'n', 's']);
    expect(Object.keys(decodeJwt(tokens.sign(plain, noon))).toSorted()).toEqual(['c', 'exp', 'iat']);
  });

  test('is the same within an hour', () => {
    const [first, last, next] = [0, hour - 1, hour].map((later) =>
      tokens.sign(plain, Date.UTC(2026, 10, 29, 12) + later),
    );
    expect(last).toBe(first);
    expect(next).not.toBe(first);
  });

  test('holds for its hours at least, and ends with a full one', async () => {
    const token = tokens.sign(plain, noon);
    const kindAt = async (now: number) => (await tokens.read(token, now)).kind;
    expect(await kindAt(noon + 24 * hour)).toBe('valid');
    expect(await kindAt(Date.UTC(2026, 10, 30, 13) - 1)).toBe('valid');
    expect(await kindAt(Date.UTC(2026, 10, 30, 13))).toBe('expired');
  });

  test('is taken by every server that has the secret, and by no other', async () => {
    const token = tokens.sign(full, noon);
    expect((await fileTokens(secret, 1).read(token, noon)).kind).toBe('valid');
    expect((await fileTokens(`${secret}.`, 24).read(token, noon)).kind).toBe('notOurs');
  });

  test('with any character changed it is none of ours', async () => {
    const token = tokens.sign(plain, noon);
    const kinds = await Promise.all(
      Array.from(token, async (character, index) => {
        const other = character === 'A' ? 'Z' : 'A';
        const changed = `${token.slice(0, index)}${other}${token.slice(index + 1)}`;
        const { kind } = await tokens.read(changed, noon);
        return kind;
      }),
    );
    expect(new Set(kinds)).toEqual(new Set(['notOurs']));
  });

  test.each([
    ['nothing', ''],
    ['two parts', 'a.b'],
    ['other words', 'not-a-token'],
    ['cut off', tokens.sign(plain, noon).slice(0, -1)],
    ['four parts', `${tokens.sign(plain, noon)}.x`],
  ])('%s is none', async (_what, token) => {
    expect(await tokens.read(token, noon)).toEqual({ kind: 'notOurs' });
  });
});

describe('what is signed otherwise is none of ours', () => {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'nelm file links', 32));
  const claims = { c: 'NELM-1', iat: noon / 1_000, exp: noon / 1_000 + 3_600 };
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = (text: string, by: Uint8Array): string =>
    `${text}.${createHmac('sha256', by).update(text).digest('base64url')}`;
  const kindOf = async (token: string) => (await tokens.read(token, noon)).kind;

  test('the key is the one that is derived here', async () => {
    const token = await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(key);
    expect(await kindOf(token)).toBe('valid');
    await jwtVerify(tokens.sign(plain, noon), createSecretKey(key), { currentDate: new Date(noon) });
  });

  test.each([
    ['without a signature', () => `${part({ alg: 'none' })}.${part(claims)}.`],
    ['by the secret itself', () => signed(`${part({ alg: 'HS256' })}.${part(claims)}`, Buffer.from(secret))],
    ['with another algorithm', () => signed(`${part({ alg: 'HS384' })}.${part(claims)}`, key)],
    ['without an end', () => signed(`${part({ alg: 'HS256' })}.${part({ c: 'NELM-1', iat: 1 })}`, key)],
    ['without a code', () => signed(`${part({ alg: 'HS256' })}.${part({ ...claims, c: 7 })}`, key)],
    [
      'with a reason that is not on the list',
      () => signed(`${part({ alg: 'HS256' })}.${part({ ...claims, d: [null, 'free text'] })}`, key),
    ],
  ])('%s', async (_how, make) => {
    expect(await kindOf(make())).toBe('notOurs');
  });

  test('a token of a conversation opens no file, and that of a file no conversation', async () => {
    const ofPage = signedTokens(secret);
    expect(await kindOf(ofPage.issue())).toBe('notOurs');
    expect(ofPage.isOurs(tokens.sign(plain, noon))).toBe(false);
    expect(ofPage.isOurs(tokens.sign(plain, noon).split('.').slice(1).join('.'))).toBe(false);
  });
});
