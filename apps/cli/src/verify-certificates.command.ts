/** `concord verify certificates`: that what was said in a caucus is really gone, and since when. */
import { existsSync, readFileSync } from 'node:fs';
import {
  certificateIn,
  entities as roomTables,
  isGenuine,
  verifyCertificates,
  type CertificateReport,
} from '#room';
import { loadSettings } from '#platform/config';
import { CheckpointKeys, FileKeyStore, isSignedBy } from '#platform/crypto';
import { openDatabase } from '#platform/database';
import { CommandFailed, textOption, WrongUsage, type Command } from './command.js';

export const verifyCertificatesCommand: Command = {
  name: 'verify certificates',
  usage: '[--file CERTIFICATE.json --public-key KEY.pub]',
  summary:
    'Checks the signed certificates of destroyed caucuses, and that no key they name exists; or one certificate, by the public key alone.',
  options: { file: { type: 'string' }, 'public-key': { type: 'string' } },
  words: 0,
  async run(_words, options) {
    const [file, key] = [textOption(options, 'file'), textOption(options, 'public-key')];
    if ((file === undefined) !== (key === undefined))
      throw new WrongUsage('A certificate and the public key it is checked with go together.');
    if (file === undefined || key === undefined) judge(await allOfThem());
    else judgeOne(readText(file), readText(key));
  },
};

async function allOfThem(): Promise<CertificateReport> {
  const { databaseUrl, keyDirectory, mode } = loadSettings();
  const file = databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : undefined;
  if (file !== undefined && !existsSync(file)) throw new CommandFailed(`There is no database at ${file}.`);
  const keys = new FileKeyStore({ directory: keyDirectory, mode });
  const database = await openDatabase({ url: databaseUrl, entities: roomTables, migrations: [] });
  try {
    return await verifyCertificates(database.reads, new CheckpointKeys(keys), keys);
  } finally {
    await database.close();
  }
}

function judge({ certificates, findings }: CertificateReport): void {
  console.log(`${certificates} certificates.`);
  if (findings.length === 0) {
    console.log('Every one is as it was signed, and no key it names exists.');
    return;
  }
  const lines = findings.map(({ placeId, what }) => `  caucus ${placeId}: the certificate ${what}`);
  throw new CommandFailed([`${findings.length} findings:`, ...lines].join('\n'));
}

/** As anybody can who was given the certificate and the house's public key. */
function judgeOne(text: string, publicPem: string): void {
  const certificate = certificateIn(text);
  if (!certificate) throw new CommandFailed('This is not a certificate.');
  const signatures = {
    verify: (_key: string, bytes: Uint8Array, signature: Uint8Array) => isSigned(publicPem, bytes, signature),
  };
  if (!isGenuine(certificate, signatures))
    throw new CommandFailed('The certificate is not as it was signed, or was signed with another key.');
  const { messages, placeId, keyIds, destroyedAt } = certificate;
  console.log(
    `Genuine: ${messages} messages of ${placeId}; keys ${keyIds.join(', ')} destroyed ${destroyedAt}.`,
  );
}

function isSigned(publicPem: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    return isSignedBy(publicPem, bytes, signature);
  } catch {
    throw new CommandFailed('The public key cannot be read; it is a file that begins with BEGIN PUBLIC KEY.');
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new CommandFailed(`${path} cannot be read.`);
  }
}
