import { hash } from 'node:crypto';
import { canonicalJson } from '#kernel';
import type { Caller } from './caller.js';

/** A request that may come again: under whose key, and what it asked, as a hash. */
export interface KeyedRequest {
  readonly actorId: string;
  readonly key: string;
  readonly requestHash: string;
}

/**
 * Same key, same content: the first answer again. The hash covers method, path and `said`, which stands for the body;
 * leave passwords out of it, hashes of them could be tried.
 */
export function repeatedAs(caller: Caller, said: unknown): { readonly idempotency?: KeyedRequest } {
  const { idempotencyKey: key, method, path, actor } = caller;
  if (key === undefined) return {};
  const content = canonicalJson([method, path, said ?? null]);
  const requestHash = hash('sha256', content, 'hex');
  return { idempotency: { actorId: actor.personId, key, requestHash } };
}
