import { expect, test } from 'vitest';
import { everyObject } from '../../../src/coverage/targets/cardCheck.ts';
import { toCard } from '../../../src/dialogs/render/card.ts';
import { toText } from '../../../src/dialogs/render/text.ts';
import { talk } from '../../fixtures/talk.ts';
import { atTaceOutcome } from '../../fixtures/taceCase.ts';

const page = { channelId: 'directline' };

test.each(['picture', 'Show the way', 'map', 'show me the way'])(
  '"%s" shows the way of the case',
  async (typed) => {
    const { say, lastEvent } = await atTaceOutcome();
    const said = await say(typed);
    expect(lastEvent()).toBe('picture');
    expect(said.findings).toEqual([]);
    // This channel draws no pictures.
    expect(said.text).toContain('This channel shows no pictures, so here is the way in words.');
    expect(said.text).toContain('1. Differentiation: Well differentiated NET');
    expect(said.text).toMatch(/\d+\. Outcome: Transarterial chemoembolization/);
  },
);

test('where the channel draws pictures the card has one, with its words for who does not see it', async () => {
  const { say } = talk();
  await say('new case', page);
  await say('well', page);
  const said = await say('picture', page);
  const [image] = everyObject(said.card).filter(({ type }) => type === 'Image');
  expect(image?.['url']).toMatch(/^data:image\/svg\+xml;base64,/);
  expect(image?.['altText']).toContain('1. Differentiation: Well differentiated NET');
  expect(image?.['altText']).toContain('Asked now: Ki-67 / grade.');
});

test('it changes nothing: the question that was asked is asked again', async () => {
  const { say, saySome } = talk();
  const before = await saySome('well');
  const after = await say('map');
  expect(after.actions.map(({ data }) => data)).toEqual(before.actions.map(({ data }) => data));
});

test('"show" is still no picture, and without a case there is none to show', async () => {
  const { say, lastEvent } = talk();
  expect((await say('picture')).text).toContain('No case is open.');
  await say('new case');
  await say('show');
  expect(lastEvent()).not.toBe('picture');
});

test('a picture from an address is an image that a tap opens; as text its words and its address', () => {
  const message = {
    blocks: [{ kind: 'linkedPicture', url: 'https://bot.example/files/a.png', alt: 'The route.' }],
    buttons: [],
    typeHint: '',
    speak: 'Picture',
  } as const;
  const [image] = everyObject(toCard(message)).filter(({ type }) => type === 'Image');
  expect(image).toMatchObject({
    url: 'https://bot.example/files/a.png',
    altText: 'The route.',
    selectAction: { type: 'Action.OpenUrl', url: 'https://bot.example/files/a.png' },
  });
  expect(toText(message)).toBe('The route.\nhttps://bot.example/files/a.png');
});
