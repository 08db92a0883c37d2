/** Microsoft's libraries, which index.html loads as plain scripts before this module. */

/** @type {typeof import('adaptivecards')} */
export const AdaptiveCards = Reflect.get(globalThis, 'AdaptiveCards');

/** @type {typeof import('botframework-directlinejs')} */
export const DirectLineJs = Reflect.get(globalThis, 'DirectLine');
