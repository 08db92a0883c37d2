import type { TeamsManifestV1D22 } from '@microsoft/app-manifest';
import { commands, listing } from './listing.ts';
import type { PackageSettings } from './settings.ts';

type Manifest = TeamsManifestV1D22.TeamsManifestV1D22;

/** A published version of the manifest schema; the store takes no preview. */
export const manifestVersion = '1.22';

export const iconFiles = { color: 'color.png', outline: 'outline.png' } as const;

const scopes: ['personal', 'team', 'groupChat'] = ['personal', 'team', 'groupChat'];

/** The app manifest of one installation. */
export function manifestOf({ publicUrl, appId, operator, version }: PackageSettings): Manifest {
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.schema.json`,
    manifestVersion,
    version,
    id: appId,
    developer: {
      name: operator,
      websiteUrl: `${publicUrl}/support`,
      privacyUrl: `${publicUrl}/privacy`,
      termsOfUseUrl: `${publicUrl}/terms`,
    },
    name: listing.name,
    description: {
      short: listing.description.short,
      full: listing.description.full(`${publicUrl}/support`),
    },
    icons: iconFiles,
    accentColor: listing.accentColor,
    localizationInfo: { defaultLanguageTag: 'en-gb' },
    defaultInstallScope: 'personal',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
    bots: [
      {
        botId: appId,
        scopes,
        isNotificationOnly: false,
        supportsFiles: false,
        supportsCalling: false,
        supportsVideo: false,
        commandLists: [{ scopes, commands: [...commands] }],
      },
    ],
    validDomains: [new URL(publicUrl).host],
  };
}
