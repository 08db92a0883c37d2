import type { Channel } from '../conversation/contract/channel.ts';

const known: Readonly<Record<string, Channel>> = {
  msteams: { replaces: true, plainText: 'summary', installs: true, redelivers: true },
  // Microsoft's Agents Playground calls itself so, or msteams.
  emulator: { replaces: true, plainText: 'text', installs: false, redelivers: false },
};

const other: Channel = { replaces: false, plainText: 'text', installs: false, redelivers: false };

/** @param id Bot Framework's `channelId` */
export function channelOf(id: string): Channel {
  return Object.hasOwn(known, id) ? (known[id] ?? other) : other;
}
