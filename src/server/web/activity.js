/**
 * What passes between this page and the bot; the parts of a Bot Framework activity that the page reads.
 * @typedef {object} Activity
 * @property {string} type
 * @property {string} [id]
 * @property {{ id: string, role?: string }} [from]
 * @property {string} [text]
 * @property {string} [textFormat]
 * @property {object} [value]
 * @property {string} [timestamp]
 * @property {{ postBack?: boolean, said?: string, key?: string }} [channelData]
 * @property {{ contentType: string, content?: unknown }[]} [attachments]
 *
 * What the page sends.
 * @typedef {object} Said
 * @property {'message'} type
 * @property {{ id: string }} from
 * @property {string} [localTimezone] the zone that the browser is set to
 * @property {string} [text]
 * @property {'plain'} [textFormat]
 * @property {object} [value]
 * @property {Activity['channelData']} [channelData]
 */

const cardType = 'application/vnd.microsoft.card.adaptive';

/**
 * The Adaptive Card of a message, or null.
 * @param {Activity} activity
 * @returns {object | null}
 */
export function cardOf({ attachments = [] }) {
  const content = attachments.find(({ contentType }) => contentType === cardType)?.content;
  return typeof content === 'object' ? content : null;
}
