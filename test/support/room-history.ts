/**
 * What was committed, acknowledged and heard in rooms, and the rules it has to keep. Pure: whoever records a history hands
 * it over whole.
 */
export interface Message {
  readonly placeId: string;
  readonly seq: number;
  readonly personId: string;
  readonly clientId: string;
}

/** One thing that reached somebody, in the order it came. */
export interface Heard extends Message {
  readonly who: string;
  /** Each connection anew; within one nothing may be missing between two messages of a place. */
  readonly connection: number;
}

export interface RoomHistory {
  /** As the database holds them in the end. */
  readonly committed: readonly Message[];
  /** Sayings whose answer named this number. */
  readonly acknowledged: readonly Message[];
  /** Who may read a place. */
  readonly entitled: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the server told by itself. */
  readonly told: readonly Heard[];
  /** What each person has in the end, told or read on, as their screen would show it. */
  readonly kept: readonly Heard[];
}

/** Every fault, in words; none when nothing was lost, doubled, reordered, made up, or told to somebody else. */
export function faultsOf(history: RoomHistory): string[] {
  return [
    ...faultsOfNumbers(history),
    ...faultsOfAnswers(history),
    ...faultsOfTelling(history),
    ...faultsOfKeeping(history),
  ];
}

/** In each place 1, 2, 3 …, and nobody's saying twice. */
function faultsOfNumbers({ committed }: RoomHistory): string[] {
  const faults: string[] = [];
  for (const [placeId, messages] of grouped(committed, ({ placeId }) => placeId)) {
    const numbers = messages.map(({ seq }) => seq).sort((a, b) => a - b);
    if (numbers.some((seq, at) => seq !== at + 1)) faults.push(`${placeId}: numbers ${numbers.join()}`);
  }
  for (const [saying, messages] of grouped(committed, sayingOf))
    if (messages.length > 1) faults.push(`${saying}: committed ${messages.length} times`);
  return faults;
}

/** What was acknowledged is there, under the number that was named. */
function faultsOfAnswers({ committed, acknowledged }: RoomHistory): string[] {
  const there = new Set(committed.map(nameOf));
  return acknowledged
    .filter((message) => !there.has(nameOf(message)))
    .map((message) => `${nameOf(message)}: acknowledged and not committed`);
}

/** On each connection one after the other, nothing that was not committed, and only to who may read it. */
function faultsOfTelling(history: RoomHistory): string[] {
  const there = new Set(history.committed.map(nameOf));
  const faults: string[] = [];
  const last = new Map<string, number>();
  for (const message of history.told) {
    const { who, connection, placeId, seq } = message;
    const line = [who, connection, placeId].join();
    const before = last.get(line);
    if (before !== undefined && seq !== before + 1) faults.push(`${line}: told ${seq} after ${before}`);
    last.set(line, seq);
    if (!there.has(nameOf(message))) faults.push(`${nameOf(message)}: told ${who} and not committed`);
    if (!isEntitled(history, message)) faults.push(`${nameOf(message)}: told ${who}, who may not read it`);
  }
  return faults;
}

/** Everybody has everything they may read, once and in order. */
function faultsOfKeeping(history: RoomHistory): string[] {
  const faults: string[] = [];
  const committed = grouped(history.committed, ({ placeId }) => placeId);
  const kept = grouped(history.kept, ({ who, placeId }) => [who, placeId].join());
  for (const [placeId, people] of history.entitled)
    for (const who of people) {
      const wanted = [...(committed.get(placeId) ?? [])].sort((a, b) => a.seq - b.seq).map(nameOf);
      const has = (kept.get([who, placeId].join()) ?? []).map(nameOf);
      const at = wanted.findIndex((name, index) => has[index] !== name);
      if (at >= 0) faults.push(`${who} has ${has[at] ?? 'nothing'} where ${wanted[at] ?? ''} should be`);
      else if (has.length > wanted.length) faults.push(`${who} has ${has[wanted.length] ?? ''} besides`);
    }
  for (const message of history.kept)
    if (!isEntitled(history, message))
      faults.push(`${nameOf(message)}: read by ${message.who}, who may not read it`);
  return faults;
}

const isEntitled = ({ entitled }: RoomHistory, { placeId, who }: Heard): boolean =>
  entitled.get(placeId)?.has(who) === true;

const sayingOf = ({ placeId, personId, clientId }: Message): string => [placeId, personId, clientId].join();

const nameOf = (message: Message): string => `${sayingOf(message)}#${message.seq}`;

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
