import { isIP } from 'node:net';
import { PathwayError } from '../../../guideline/errors.ts';

/** What an app package says about one installation. */
export interface PackageSettings {
  /** Where the server is reached, https, without a slash at the end. */
  readonly publicUrl: string;
  /** The bot's app id, a GUID. */
  readonly appId: string;
  /** Who runs the bot, at most 32 characters. */
  readonly operator: string;
  /** The version of the program. */
  readonly version: string;
}

/** Settings of nobody, to look at a package without having an installation. */
export const sampleSettings: Omit<PackageSettings, 'version'> = {
  publicUrl: 'https://nelm.example.org',
  appId: '00000000-0000-0000-0000-000000000000',
  operator: 'Sample, not an installation',
};

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const operatorLimit = 32;

/**
 * Reads what a package needs from environment variables.
 * @throws PathwayError `PackageNotMade`: a line for every variable that is missing or unusable, with what is allowed
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): Omit<PackageSettings, 'version'> {
  const publicUrl = env['PUBLIC_URL']?.trim() ?? '';
  const appId = env['MicrosoftAppId']?.trim() ?? '';
  const operator = env['OPERATOR_NAME']?.trim() ?? '';
  const problems = [urlProblem(publicUrl), idProblem(appId), operatorProblem(operator)].filter(
    (problem) => problem !== null,
  );
  if (problems.length > 0) throw new PathwayError('PackageNotMade', problems.join('\n'));
  return { publicUrl: publicUrl.replace(/\/+$/, ''), appId: appId.toLowerCase(), operator };
}

function urlProblem(text: string): string | null {
  const allowed =
    'it must be the https address under which Teams reaches the server, such as https://nelm.your-hospital.net';
  if (text === '') return `PUBLIC_URL is not set: ${allowed}.`;
  if (!URL.canParse(text)) return `PUBLIC_URL is not a URL: ${allowed}.`;
  const url = new URL(text);
  if (url.protocol !== 'https:') return `PUBLIC_URL is not https: ${allowed}.`;
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return `PUBLIC_URL holds more than an address: ${allowed}.`;
  if (!isPublicHost(url.hostname))
    return `PUBLIC_URL has the host ${url.hostname}, which is not public: ${allowed}.`;
  return null;
}

function idProblem(text: string): string | null {
  const allowed =
    'it must be the app id of the Azure Bot registration, a GUID such as 12345678-90ab-cdef-1234-567890abcdef';
  if (text === '') return `MicrosoftAppId is not set: ${allowed}.`;
  if (!guid.test(text) || /^[0-]+$/.test(text)) return `MicrosoftAppId is not an app id: ${allowed}.`;
  return null;
}

function operatorProblem(text: string): string | null {
  const allowed = `it must be the name of who runs the bot, at most ${operatorLimit} characters`;
  if (text === '') return `OPERATOR_NAME is not set: ${allowed}.`;
  if (text.length > operatorLimit) return `OPERATOR_NAME has ${text.length} characters: ${allowed}.`;
  return null;
}

/** Names that are reserved (RFC 2606, 6761, 6762, 8375) or for one machine or network alone. */
const reserved =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa|test|invalid|example|example\.(?:com|net|org))$/;

/** An address of the internet by its name. Bare addresses are refused: certificates are for names. */
function isPublicHost(host: string): boolean {
  const bare = host.replace(/^\[|\]$|\.$/g, '').toLowerCase();
  return isIP(bare) === 0 && bare.includes('.') && !reserved.test(bare);
}
