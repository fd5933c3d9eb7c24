/**
 * The load on the product: every connection takes disputes of its own through triage, consent and placing, the way a
 * desk does, with `Idempotency-Key` and the version each decision was made on. Every request is one durable command.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { LoadRequest, LoadScript } from './load.js';

export interface PreparedDispute {
  readonly id: string;
  readonly version: number;
  readonly partyIds: readonly string[];
}

/** Kept in a file: four thousand disputes are too much for a command line. */
export interface WorkflowLoadOptions {
  readonly token: string;
  /** Of the words people are asked with. */
  readonly textVersion: string;
  readonly disputes: readonly PreparedDispute[];
}

type Command = readonly [path: string, body: object];

const gate = (name: string): Command => ['gates', { gate: name, result: 'PASS' }];
const flag = (name: string): Command => ['risk-flags', { flag: name, reasonCode: 'OFFICER' }];
const answers = (partyId: string, textVersion: string): Command[] =>
  ['MEDIATION', 'DATA', 'ONLINE', 'E_DELIVERY'].map((scope) => [
    'consents',
    {
      partyId,
      scope,
      decision: 'GIVEN',
      textVersion,
      language: 'zh-CN',
      how: 'ORAL_WITH_MINUTES',
    },
  ]);

/** Sixteen commands: screening, three gates, lane, two needs, triage (to consent), asking, and each side's answers. */
const walkOf = (partyIds: readonly string[], textVersion: string): Command[] => [
  ['screening', {}],
  gate('G1_SUBJECT'),
  gate('G2_JURISDICTION'),
  flag('ELDER'),
  gate('G3_SUITABILITY'),
  ['lane', { lane: 'SIMPLE', reasonCode: 'BY_SCORE' }],
  flag('MIGRANT_WORKER'),
  ['triage', { track: 'SELF' }],
  ['consents/asking', { scopes: ['MEDIATION', 'DATA'], partyIds }],
  ...partyIds.flatMap((partyId) => answers(partyId, textVersion)),
];

class Walk {
  private at = 0;
  private readonly commands: readonly Command[];

  constructor(
    readonly id: string,
    private version: number,
    partyIds: readonly string[],
    textVersion: string,
  ) {
    this.commands = walkOf(partyIds, textVersion);
  }

  next(token: string): LoadRequest | undefined {
    const command = this.commands[this.at];
    if (!command) return undefined;
    this.at += 1;
    const [path, body] = command;
    return {
      method: 'POST',
      path: `/api/v1/disputes/${this.id}/${path}`,
      headers: {
        authorization: `Bearer ${token}`,
        'idempotency-key': randomUUID(),
        'if-match': `"${this.version}"`,
      },
      body: JSON.stringify(body),
    };
  }

  answered(body: string): void {
    const { version } = JSON.parse(body) as { version?: number };
    if (version !== undefined) this.version = version;
  }
}

export function makeScript(options: unknown, connections: number): LoadScript {
  const { file } = options as { file: string };
  const { token, textVersion, disputes } = JSON.parse(readFileSync(file, 'utf8')) as WorkflowLoadOptions;
  const waiting: Walk[][] = Array.from({ length: connections }, () => []);
  disputes.forEach(({ id, version, partyIds }, at) =>
    waiting[at % connections]?.push(new Walk(id, version, partyIds, textVersion)),
  );
  return {
    next(connection) {
      for (;;) {
        const walk = waiting[connection]?.[0];
        if (!walk)
          throw new Error('the prepared disputes are used up: prepare more, or measure for a shorter time');
        const request = walk.next(token);
        if (request) return request;
        waiting[connection]?.shift();
      }
    },
    answered(connection, _status, body) {
      waiting[connection]?.[0]?.answered(body);
    },
  };
}
