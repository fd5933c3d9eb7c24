import { canonicalJson } from '#kernel';
import { sha256 } from '#platform/crypto';
import type { Marker } from './marker.js';
import type { SecretWorld } from './secret-world.js';

/** A row of what was let across, as it is stored. */
export interface GrantRow {
  readonly id: string;
  readonly message_id: string;
  readonly person_id: string;
  readonly to_party_ids: string;
}

/**
 * Digests somebody could work out who guesses what was said: of the words, of the request that said them, and of what was
 * let across. Where one of them is stored, few words can be tried one after the other.
 */
export function guessesAt(
  { room, matters: { own } }: SecretWorld,
  said: readonly Marker[],
  grants: readonly GrantRow[],
): string[] {
  const request = (path: string, body: object): string => canonicalJson(['POST', `/api/v1${path}`, body]);
  const notes = said
    .filter(({ kind }) => kind === 'private-note')
    .map(({ value: words, of: [key = ''] }) =>
      request(`/disputes/${own.id}/private-notes`, { partyId: own.party[key], words }),
    );
  return [
    ...said.map(({ value }) => value),
    ...room.requests.map(([path, body]) => request(path, body)),
    ...notes,
    ...grants.flatMap((grant) => said.map(({ value }) => letAcross(grant, value))),
  ].map((text) => sha256(text));
}

const letAcross = (grant: GrantRow, words: string): string =>
  canonicalJson({
    ...{ grantId: grant.id, messageId: grant.message_id, personId: grant.person_id, words },
    toPartyIds: JSON.parse(grant.to_party_ids) as string[],
  });
