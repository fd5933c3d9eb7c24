export const BOUNDS = {
  /** How long a connection vouches for a person; renewed three times as often. */
  heldForMs: 3_000,
  renewEveryMs: 1_000,
  /** How long who comes back waits for others who do, to share a commit, and a look, with them. */
  vouchTogetherMs: 40,
  lookTogetherMs: 20,
  /** Rooms frozen beside each other, when many mediators are lost at once. */
  frozenTogether: 16,
  /** How often every process looks for rooms nobody leads. */
  watchEveryMs: 400,
  /** How often every process asks whether rights still stand, and finds what no hint told of. */
  lookEveryMs: 400,
  /** Messages that share a commit. */
  saidTogether: 64,
  /** Messages that wait for their commit: four commits of every lane; whoever speaks then is asked to try again. */
  waiting: 1_024,
  /** Commits of messages beside each other. */
  lanes: 4,
  /** Characters of one message. */
  words: 2_000,
  caucusesPerRoom: 60,
  /** Lobbies of every side, joint room, officials' room and caucuses. */
  placesPerRoom: 122,
  /** Points of an agenda, and characters of one. */
  pointsOfAgenda: 20,
  pointTitle: 60,
  /** A side is named by a role, or by a party's id. */
  sideName: 36,
  /** Of one turn, and of one prolonging. */
  turnMinutes: 30,
  /** Days of a turn in writing, and of one prolonging; it never ends later than so many days from now. */
  writtenDays: 14,
  writtenTurnsPerRoom: 200,
  /** How often every process looks for turns in writing whose time has passed, and how many it ends at once. */
  lapseEveryMs: 1_000,
  lapsedAtOnce: 50,
  /** Messages told at once to who comes back; what is more follows by itself. */
  pageOfMessages: 200,
  roomsPerConnection: 5,
  /** How far people have read: stored, and told, once in so long; so many marks share a commit. */
  storeReadsEveryMs: 1_000,
  tellReadsEveryMs: 1_000,
  readsTogether: 200,
  /** Of one person, that they are writing. */
  typingEveryMs: 2_000,
} as const;
