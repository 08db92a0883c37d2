import type { Channel } from '../conversation/contract/channel.ts';

const known: Readonly<Record<string, Channel>> = {
  msteams: { replaces: true, plainText: 'summary', installs: true, redelivers: true, pictures: false },
  // Microsoft's Agents Playground calls itself so, or msteams.
  emulator: { replaces: true, plainText: 'text', installs: false, redelivers: false, pictures: false },
  // The built-in page.
  directline: { replaces: false, plainText: 'text', installs: false, redelivers: false, pictures: true },
};

const other: Channel = {
  replaces: false,
  plainText: 'text',
  installs: false,
  redelivers: false,
  pictures: false,
};

/** @param id Bot Framework's `channelId` */
export function channelOf(id: string): Channel {
  return Object.hasOwn(known, id) ? (known[id] ?? other) : other;
}
