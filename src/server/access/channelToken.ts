import { errors, jwtVerify } from 'jose';
import { HttpError } from '../http/httpError.ts';
import type { ChannelKeys } from './channelKeys.ts';

/** What a token of the channel must say. */
export interface TokenRules {
  readonly issuer: string;
  readonly appId: string;
  /** Those of the activity that it came with. */
  readonly channelId: string;
  readonly serviceUrl: string;
}

/** Clocks of the channel and ours may differ by that much, in seconds. */
const clockTolerance = 300;

const unauthorized = (reason: string): HttpError =>
  new HttpError(401, 'Unauthorized', 'Credentials of the Bot Framework are needed.', { reason });

/**
 * Checks the header `Authorization` of a request of the channel by Microsoft's rules for bots: signed with
 * RS256 by a key of the channel, which is endorsed for it where it says for whom; the one issuer, so that neither
 * tokens of other services nor our own outbound ones are taken; for this bot; within its time, which it must
 * name; and for the service URL that replies are asked for.
 * @throws HttpError 401, or 503 when the keys cannot be fetched
 */
export async function checkChannelToken(
  authorization: string,
  { issuer, appId, channelId, serviceUrl }: TokenRules,
  keys: Pick<ChannelKeys, 'find'>,
): Promise<void> {
  if (authorization.trim() === '') throw unauthorized('noToken');
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization)?.[1];
  if (token === undefined) throw unauthorized('notAToken');
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const found = kid === undefined ? null : await keys.find(kid);
        if (found === null) throw unauthorized('unknownKey');
        if (found.endorsements.length > 0 && !found.endorsements.includes(channelId))
          throw unauthorized('notEndorsed');
        return found.key;
      },
      {
        algorithms: ['RS256'],
        issuer,
        audience: appId,
        clockTolerance,
        requiredClaims: ['exp', 'serviceurl'],
      },
    );
    if (payload['serviceurl'] !== serviceUrl) throw unauthorized('otherServiceUrl');
  } catch (error) {
    if (error instanceof HttpError) throw error;
    throw unauthorized(reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return `claim_${error.claim}`;
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'badSignature';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm';
  return 'notAToken';
}
