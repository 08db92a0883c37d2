import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { appPackage } from '../../../src/cli/verbs/teamsPackage/appPackage.ts';
import { manifestFindings } from '../../../src/cli/verbs/teamsPackage/checkManifest.ts';
import { commands, listing } from '../../../src/cli/verbs/teamsPackage/listing.ts';
import { manifestOf } from '../../../src/cli/verbs/teamsPackage/manifest.ts';
import { readSettings } from '../../../src/cli/verbs/teamsPackage/settings.ts';
import { readPng } from '../../fixtures/readPng.ts';

const settings = {
  publicUrl: 'https://nelm.hospital.net',
  appId: '1d5c1a6e-3b1f-4c57-9a43-0f5d6f1f7c11',
  operator: 'NET centre',
  version: '1.2.3',
};
const icon = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../../teams', name));

describe('the manifest', () => {
  test('validates against the schema of its version', async () => {
    expect(await manifestFindings(manifestOf(settings))).toEqual([]);
  });

  test.each([
    ['a name that is too long', { name: { short: 'x'.repeat(31) } }, '/name/short'],
    ['no icons', { icons: undefined }, 'icons'],
    ['an id that is no GUID', { id: 'bot' }, '/id'],
    [
      'a page without https',
      { developer: { ...manifestOf(settings).developer, privacyUrl: 'ftp://x' } },
      'privacyUrl',
    ],
    [
      'a scope that does not exist',
      { bots: [{ botId: settings.appId, scopes: ['everyone'] }] },
      '/bots/0/scopes/0',
    ],
    ['a property that does not exist', { colour: 'green' }, 'colour'],
    ['another version than it says', { manifestVersion: '1.22', version: 1 }, '/version'],
  ])('%s is found', async (_name, broken, named) => {
    const findings = await manifestFindings({ ...manifestOf(settings), ...broken });
    expect(findings.join('\n')).toContain(named);
  });

  test('says who, where, and which bot', () => {
    expect(manifestOf(settings)).toMatchObject({
      manifestVersion: '1.22',
      version: '1.2.3',
      id: settings.appId,
      developer: {
        name: 'NET centre',
        websiteUrl: 'https://nelm.hospital.net/support',
        privacyUrl: 'https://nelm.hospital.net/privacy',
        termsOfUseUrl: 'https://nelm.hospital.net/terms',
      },
      icons: { color: 'color.png', outline: 'outline.png' },
      bots: [{ botId: settings.appId, scopes: ['personal', 'team', 'groupChat'] }],
      validDomains: ['nelm.hospital.net'],
    });
  });

  test('offers its commands in every scope', () => {
    const [bot] = manifestOf(settings).bots ?? [];
    const lists = bot?.commandLists ?? [];
    expect(lists.flatMap(({ scopes }) => scopes).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'groupChat',
      'personal',
      'team',
    ]);
    for (const list of lists) expect(list.commands).toEqual(commands);
  });
});

describe('what people read where they find it', () => {
  const full = listing.description.full('https://nelm.hospital.net/support');
  const words = full.split(/\s+/).length;

  test('keeps to the lengths that the schema and the store set', () => {
    expect(listing.name.short.length).toBeLessThanOrEqual(30);
    expect(listing.name.full.length).toBeLessThanOrEqual(100);
    expect(listing.description.short.length).toBeLessThanOrEqual(80);
    expect(full.length).toBeLessThanOrEqual(4000);
    expect(words).toBeLessThanOrEqual(500);
  });

  test('names nothing that is Microsoft’s, and no feature of the client', () => {
    const reserved =
      /\b(?:microsoft|teams|azure|office|outlook|word|excel|chat|contacts|calendar|calls|files|activity|apps?|help)\b/i;
    expect(listing.name.short).not.toMatch(reserved);
    expect(listing.name.full).not.toMatch(reserved);
    expect(listing.description.short).not.toMatch(/\bapp\b/i);
  });

  test('says its limits and where help is', () => {
    expect(full).toContain('no AI');
    expect(full).toContain('not a certified medical device');
    expect(full).toContain('not for emergencies');
    expect(full).toContain('https://nelm.hospital.net/support');
  });

  test('offers at most ten commands, short and different ones', () => {
    expect(commands.length).toBeLessThanOrEqual(10);
    expect(new Set(commands.map(({ title }) => title)).size).toBe(commands.length);
    for (const { title, description } of commands) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(description.length).toBeGreaterThan(5);
      expect(description.length).toBeLessThanOrEqual(128);
    }
  });
});

describe('the icons', () => {
  test('the colour icon is 192 pixels square, on a solid square ground, its symbol in the middle half', () => {
    const { width, height, pixels } = readPng(icon('color.png'));
    expect([width, height]).toEqual([192, 192]);
    const ground = pixels[0];
    expect(ground).toEqual([12, 102, 95, 255]);
    expect(listing.accentColor).toBe('#0c665f');
    expect(pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
    const drawn = pixels.flatMap((pixel, at) => (String(pixel) === String(ground) ? [] : [at]));
    expect(drawn.length).toBeGreaterThan(2000);
    for (const at of drawn) {
      expect(at % width).toBeGreaterThanOrEqual(48);
      expect(at % width).toBeLessThan(144);
      expect(Math.floor(at / width)).toBeGreaterThanOrEqual(48);
      expect(Math.floor(at / width)).toBeLessThan(144);
    }
  });

  test('the outline icon is 32 pixels square, white on nothing, from edge to edge', () => {
    const { width, height, pixels } = readPng(icon('outline.png'));
    expect([width, height]).toEqual([32, 32]);
    const drawn = pixels.filter(([, , , alpha]) => alpha > 0);
    expect(new Set(drawn.map(([red, green, blue]) => `${red} ${green} ${blue}`))).toEqual(
      new Set(['255 255 255']),
    );
    expect(drawn.length).toBeGreaterThan(150);
    expect(drawn.length).toBeLessThan(width * height * 0.7);
    const columns = pixels.flatMap(([, , , alpha], at) => (alpha > 0 ? [at % width] : []));
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([0, 31]);
  });
});

describe('the zip', () => {
  test('holds the manifest and both icons, and nothing else', () => {
    const files = unzipSync(appPackage(settings));
    expect(Object.keys(files)).toEqual(['manifest.json', 'color.png', 'outline.png']);
    expect(JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))).toEqual(manifestOf(settings));
    expect(Buffer.from(files['color.png'] ?? []).equals(icon('color.png'))).toBe(true);
    expect(Buffer.from(files['outline.png'] ?? []).equals(icon('outline.png'))).toBe(true);
  });
});

describe('settings', () => {
  const good = {
    PUBLIC_URL: 'https://nelm.hospital.net/',
    MicrosoftAppId: '1D5C1A6E-3B1F-4C57-9A43-0F5D6F1F7C11',
    OPERATOR_NAME: 'NET centre',
  };

  test('are read from the environment', () => {
    expect(readSettings(good)).toEqual({
      publicUrl: 'https://nelm.hospital.net',
      appId: '1d5c1a6e-3b1f-4c57-9a43-0f5d6f1f7c11',
      operator: 'NET centre',
    });
    expect(readSettings({ ...good, PUBLIC_URL: 'https://hospital.net/nelm' }).publicUrl).toBe(
      'https://hospital.net/nelm',
    );
  });

  test.each([
    ['PUBLIC_URL', undefined],
    ['PUBLIC_URL', ''],
    ['PUBLIC_URL', 'nelm.hospital.net'],
    ['PUBLIC_URL', 'http://nelm.hospital.net'],
    ['PUBLIC_URL', 'https://localhost:3978'],
    ['PUBLIC_URL', 'https://nelm'],
    ['PUBLIC_URL', 'https://nelm.local'],
    ['PUBLIC_URL', 'https://nelm.local.'],
    ['PUBLIC_URL', 'https://nelm.example.com'],
    ['PUBLIC_URL', 'https://127.0.0.1'],
    ['PUBLIC_URL', 'https://0x7f000001'],
    ['PUBLIC_URL', 'https://10.0.0.7'],
    ['PUBLIC_URL', 'https://[::1]:3978'],
    ['PUBLIC_URL', 'https://me:secret@nelm.hospital.net'],
    ['PUBLIC_URL', 'https://nelm.hospital.net/?a=1'],
    ['MicrosoftAppId', undefined],
    ['MicrosoftAppId', 'nelm'],
    ['MicrosoftAppId', '00000000-0000-0000-0000-000000000000'],
    ['MicrosoftAppId', '{1d5c1a6e-3b1f-4c57-9a43-0f5d6f1f7c11}'],
    ['OPERATOR_NAME', undefined],
    ['OPERATOR_NAME', '   '],
    ['OPERATOR_NAME', 'x'.repeat(33)],
  ])('%s %s is refused in one line that says what is allowed', (name, value) => {
    const refusal = (): unknown => readSettings({ ...good, [name]: value });
    expect(refusal).toThrow(expect.objectContaining({ code: 'PackageNotMade' }));
    expect(refusal).toThrow(new RegExp(`^${name} [^\\n]*: it must be [^\\n]*\\.$`));
    expect(refusal).not.toThrow(/secret/);
  });

  test('all that is wrong is said at once, a line each', () => {
    expect(() => readSettings({})).toThrow(
      /^PUBLIC_URL [^\n]*\nMicrosoftAppId [^\n]*\nOPERATOR_NAME [^\n]*$/,
    );
  });
});
