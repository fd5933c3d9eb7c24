/** `concord verify …`: proofs that need no running server. */
import { existsSync } from 'node:fs';
import { EVIDENCE_AREA, entities as evidenceTables, verifyEvidence, type EvidenceReport } from '#evidence';
import { loadSettings } from '#platform/config';
import { CheckpointKeys, FieldCipher, FileKeyStore } from '#platform/crypto';
import { openDatabase, verifyAudit, type AuditReport } from '#platform/database';
import { FolderStores } from '#platform/files';
import { CommandFailed, textOption, type Command } from './command.js';
import { verifyCertificatesCommand } from './verify-certificates.command.js';

const verifyAuditCommand: Command = {
  name: 'verify audit',
  usage: '[--stream DISPUTE-ID]',
  summary: 'Goes through the chained audit facts and names everything that is not as it was written.',
  options: { stream: { type: 'string' } },
  words: 0,
  async run(_words, options) {
    const { databaseUrl, keyDirectory, mode } = loadSettings();
    const file = databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : undefined;
    // Opening would make an empty one, and an empty one has nothing wrong with it.
    if (file !== undefined && !existsSync(file)) throw new CommandFailed(`There is no database at ${file}.`);
    const keys = new CheckpointKeys(new FileKeyStore({ directory: keyDirectory, mode }));
    const database = await openDatabase({ url: databaseUrl, entities: [], migrations: [] });
    try {
      const stream = textOption(options, 'stream');
      judge(await verifyAudit(database, keys, stream === undefined ? {} : { stream }));
    } finally {
      await database.close();
    }
  },
};

function judge({ streams, facts, findings, truncated, newestCheckpoint }: AuditReport): void {
  console.log(`${streams} chains, ${facts} facts.`);
  if (newestCheckpoint)
    console.log(
      `Newest checkpoint: ${newestCheckpoint.seq} ${newestCheckpoint.head} (compare with your own note).`,
    );
  if (findings.length === 0) {
    console.log('Everything is as it was written.');
    return;
  }
  const lines = findings.map(({ stream, seq, what }) => `  ${stream} fact ${seq}: ${what}`);
  throw new CommandFailed(
    [`${findings.length} findings${truncated ? ' and more' : ''}:`, ...lines].join('\n'),
  );
}

const verifyEvidenceCommand: Command = {
  name: 'verify evidence',
  usage: '',
  summary: 'Reads every file as it is stored and compares it with the digest that was recorded when it came.',
  words: 0,
  async run() {
    const { databaseUrl, filesDirectory, keyDirectory, mode } = loadSettings();
    const file = databaseUrl.startsWith('sqlite:') ? databaseUrl.slice('sqlite:'.length) : undefined;
    if (file !== undefined && !existsSync(file)) throw new CommandFailed(`There is no database at ${file}.`);
    const cipher = new FieldCipher(new FileKeyStore({ directory: keyDirectory, mode }));
    const store = new FolderStores(filesDirectory).area(EVIDENCE_AREA);
    const database = await openDatabase({ url: databaseUrl, entities: evidenceTables, migrations: [] });
    try {
      judgeEvidence(await verifyEvidence(database.reads, store, cipher));
    } finally {
      await database.close();
    }
  },
};

function judgeEvidence({ files, bytes, findings }: EvidenceReport): void {
  console.log(`${files} files, ${bytes} bytes.`);
  if (findings.length === 0) {
    console.log('Every file is as it was handed in.');
    return;
  }
  const lines = findings.map(({ disputeId, fileId, what }) => `  ${disputeId} file ${fileId}: ${what}`);
  throw new CommandFailed([`${findings.length} findings:`, ...lines].join('\n'));
}

export const verifyCommands: readonly Command[] = [
  verifyAuditCommand,
  verifyEvidenceCommand,
  verifyCertificatesCommand,
];
