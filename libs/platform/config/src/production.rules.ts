/** What production refuses: settings nobody chose, secrets everybody knows, sample data, plain http. */
import type { EnvironmentReader } from './environment-reader.js';
import { allVariables } from './environment-variables.js';
import type { Settings } from './settings.js';

const knownPasswords = [
  '',
  'concord',
  'password',
  'secret',
  'root',
  'admin',
  'changeme',
  'change-me',
  '123456',
];

export function productionRefusals(
  settings: Settings,
  environment: Pick<EnvironmentReader, 'has'>,
): string[] {
  const unsaid = allVariables
    .filter((variable) => variable.production === 'must be set' && !environment.has(variable.name))
    .map((variable) => `${variable.name} must be set in production`);
  return [
    ...unsaid,
    ...(settings.seed === 'none' ? [] : [`CONCORD_SEED=${settings.seed} is refused in production`]),
    ...(hasKnownPassword(settings.databaseUrl) ? ['DATABASE_URL has no password, or a default one'] : []),
    ...(environment.has('CONCORD_PUBLIC_URL') && !settings.publicUrl.startsWith('https://')
      ? ['CONCORD_PUBLIC_URL must be https in production: the session cookie travels on it']
      : []),
    ...(holdsDatabase(settings)
      ? ['CONCORD_KEY_DIRECTORY must not hold the database: one copy would carry both']
      : []),
  ];
}

function hasKnownPassword(databaseUrl: string): boolean {
  if (!databaseUrl.startsWith('mysql:')) return false;
  return knownPasswords.includes(decodeURIComponent(new URL(databaseUrl).password).toLowerCase());
}

/** Whoever copies the folder of an embedded database must not get the keys that open it as well. */
function holdsDatabase(settings: Settings): boolean {
  const path = settings.databaseUrl.replace(/^sqlite:/, '');
  return path !== settings.databaseUrl && path.startsWith(`${settings.keyDirectory}/`);
}
