import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { networkTransport, Persona } from '#journey';
import {
  CheckpointKeys,
  FieldCipher,
  FieldUnreadable,
  KeyDestroyed,
  KeyStore,
  sealedColumns,
} from '#platform/crypto';
import { isGenuine, verifyCertificates, type ToldRoom } from '#room';
import { testDialect } from '#testing/database';
import { routesOf } from '#testing/routes';
import { commands } from '../../apps/cli/src/commands.js';
import { runCommandLine } from '../../apps/cli/src/command-line.js';
import { alteredCertificates } from './altered-certificates.js';
import { filesIn, rowsStored } from './everything-stored.js';
import { guessesAt, type GrantRow } from './guesses.js';
import { Looks } from './looks.js';
import { leaked, type MarkerKind } from './marker.js';
import { secretsOf } from './secret-world.js';
import { everythingLeft, openShreddedWorld, type ShreddedWorld } from './shredded-world.js';
import { readableIn } from './spellings.js';

/** What lies under a key of its own; what was said in lobbies, and drafts, stay with the matter. */
const SHREDDED: readonly MarkerKind[] = [
  ...(['caucus-words', 'held-offer', 'sealed-figure', 'private-note', 'caucus-note'] as const),
];
const INSIDERS = ['a1', 'agent', 'a2', 'r1', 'qiuheng', 'admin', 'fenliu1'];

const SILENT = { log: () => undefined, error: () => undefined };

/** After its time what was said in private is gone: from the house, from its backups, for everybody, for good. */
describe(`what was said in private, when its time is over, on ${testDialect}`, () => {
  let shredded: ShreddedWorld;

  beforeAll(async () => {
    shredded = await openShreddedWorld();
  }, 300_000);
  afterAll(() => shredded.close());

  const said = () => secretsOf(shredded.house).filter(({ kind }) => SHREDDED.includes(kind));
  const keys = (): KeyStore => shredded.restored.world.app.get(KeyStore, { strict: false });
  const everyByte = () => everythingLeft(shredded);

  it('is in no byte of the database, its backups, the key folder or the log', async () => {
    const values = said().map(({ value }) => value);
    expect(values.length).toBeGreaterThan(20);
    const rows = await rowsStored(shredded.restored.world.database.reads);
    for (const [place, bytes] of [...everyByte(), ...rows])
      expect({ place, found: readableIn(bytes, values) }).toEqual({ place, found: [] });
  });

  it('left no key behind, not even in a backup taken before the keys were destroyed', () => {
    const { secretsBefore, folders } = shredded;
    // Two caucuses, the private words of the attempt, and the range that still waited.
    expect(secretsBefore.length).toBeGreaterThan(2);
    const forms = secretsBefore.flatMap((secret) => {
      const bytes = Buffer.from(secret, 'base64');
      return [bytes, Buffer.from(secret), Buffer.from(bytes.toString('hex'))];
    });
    for (const [place, bytes] of everyByte())
      expect({ place, holds: forms.some((form) => bytes.includes(form)) }).toEqual({ place, holds: false });
    for (const folder of Object.values(folders))
      expect([...filesIn(folder).keys()].filter((name) => /\.key|\.gone|\.pub/.test(name))).toEqual([]);
  });

  it('does not open with any key that is left', async () => {
    const cipher = new FieldCipher(keys());
    const left = keys().ids();
    expect(left.filter((id) => /^(?:caucus|range)\./.test(id))).toEqual([]);
    let tried = 0;
    for (const { table, column } of sealedColumns()) {
      const rows = await shredded.restored.world.database.reads.select<{ id: string; held: string }>(
        `SELECT id, \`${column}\` AS held FROM \`${table}\` WHERE \`${column}\` LIKE 'e1$caucus.%' OR \`${column}\` LIKE 'e1$range.%'`,
      );
      for (const { id: rowId, held } of rows) {
        const place = { table, column, rowId };
        expect(() => cipher.decrypt(held, place)).toThrow(KeyDestroyed);
        for (const other of left.filter((id) => !id.startsWith('checkpoint')))
          expect(() => cipher.decrypt(held.replace(/^e1\$[^$]+/, `e1$${other}`), place)).toThrow(
            FieldUnreadable,
          );
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(12);
  });

  it('left no digest at which words could be guessed', async () => {
    const { house, restored } = shredded;
    const { reads } = restored.world.database;
    const grants = await reads.select<GrantRow>('SELECT * FROM disclosure_grants');
    const guesses = guessesAt(house, said(), grants);
    expect([house.room.requests.length, grants.length].every((count) => count > 1)).toBe(true);
    for (const [place, bytes] of [...everyByte(), ...(await rowsStored(reads))])
      expect({ place, found: guesses.filter((guess) => bytes.includes(guess)) }).toEqual({
        place,
        found: [],
      });
  });

  it('is shown to those who could read it as gone', async () => {
    const { restored } = shredded;
    const looks = await Looks.of(restored, routesOf(restored.world.app));
    const values = said();
    const faults: string[] = [];
    for (const who of restored.personas.filter(({ key }) => INSIDERS.includes(key)))
      for (const route of looks.routes)
        for (const look of looks.plain(route)) {
          const { status, text } = await looks.look(who, look);
          if (status >= 500) faults.push(`${route.name} ${who.key}: ${text.slice(0, 200)}`);
          for (const { kind } of leaked(text, values)) faults.push(`${route.name} shows ${who.key} ${kind}`);
        }
    expect(faults).toEqual([]);
    const { body } = await seenBy('a1', `/places/${restored.room.caucus.a1}/messages`);
    const { items } = body as { items: { kind: string; words: string | null }[] };
    const words = items.filter(({ kind }) => kind !== 'FACT').map((one) => one.words);
    expect(words.length).toBeGreaterThan(4);
    expect(words.filter((one) => one !== null)).toEqual([]);
  });

  it('is not let across, offered or written down any more, and nothing breaks that asks for it', async () => {
    const { personas, matters } = shredded.restored;
    const looks = await Looks.of(shredded.restored, routesOf(shredded.restored.world.app));
    const { a1 = '', r1 = '' } = matters.own.party;
    const bodies: Readonly<Record<string, object>> = {
      grants: { seq: Number(await first<number | string>(LET_ACROSS)), words: '密', toPartyIds: [r1] },
      carrying: { placeId: await first<string>(LOBBY) },
      seals: { partyId: a1, figureFen: 1 },
      answers: { partyId: a1, accepted: true },
    };
    const faults: string[] = [];
    for (const route of routesOf(shredded.restored.world.app))
      if (route.method !== 'GET' && route.path.includes('/rooms/:roomId'))
        for (const who of personas.filter(({ key }) => INSIDERS.includes(key))) {
          const body = bodies[route.path.split('/').at(-1) ?? ''];
          const told = await looks.calls.send({ route, who, record: 'own' }, body ? { body } : {});
          if (told.status >= 500) faults.push(`${route.path} ${who.key}: ${told.text.slice(0, 300)}`);
          for (const { kind } of leaked(told.text, said()))
            faults.push(`${route.path} tells ${who.key} ${kind}`);
        }
    expect(faults).toEqual([]);
  });

  const first = async <T>(sql: string): Promise<T> => {
    const { world, room } = shredded.restored;
    const [row] = await world.database.reads.select<{ found: T }>(sql, [room.at.roomId]);
    if (!row) throw new Error('nothing was planted');
    return row.found;
  };
  const LET_ACROSS = `SELECT m.seq AS found FROM room_messages m JOIN disclosure_grants g ON g.message_id = m.id
    WHERE m.room_id = ?`;
  const LOBBY = `SELECT id AS found FROM room_places WHERE room_id = ? AND kind = 'LOBBY' AND side = 'RESPONDENT'`;

  const seenBy = (who: string, rest = '') => {
    const { restored } = shredded;
    const somebody = restored.personas.find(({ key }) => key === who);
    const { token } = somebody?.persona ?? { token: '' };
    const persona = new Persona(who, networkTransport(restored.world.url)).signedInWith(token);
    return persona.get(restored.room.path(rest));
  };

  it('is certified to be gone, so that anybody with the public key can check it', async () => {
    const { restored, folders } = shredded;
    const { places } = (await seenBy('a1')).body as ToldRoom;
    const certificate = places.find(({ id }) => id === restored.room.caucus.a1)?.certificate;
    if (!certificate) throw new Error('no certificate is served');
    const signatures = restored.world.app.get(CheckpointKeys, { strict: false });
    expect(isGenuine(certificate, signatures)).toBe(true);
    const { reads } = restored.world.database;
    const report = await verifyCertificates(reads, new CheckpointKeys(keys()), keys());
    expect(report).toEqual({ certificates: 2, findings: [] });
    const [file, pem] = [join(folders.after, '../certificate.json'), join(folders.after, '../house.pub')];
    writeFileSync(pem, keys().publicPem(certificate.signedBy));
    const check = (): Promise<number> =>
      runCommandLine(commands, ['verify', 'certificates', '--file', file, '--public-key', pem], SILENT);
    writeFileSync(file, JSON.stringify(certificate));
    expect(await check()).toBe(0);
    for (const changed of alteredCertificates(certificate)) {
      writeFileSync(file, JSON.stringify(changed));
      expect({ changed, exit: await check() }).toEqual({ changed, exit: 1 });
      expect(isGenuine(changed, signatures)).toBe(false);
    }
  });
});
