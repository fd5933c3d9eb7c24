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
 * Same key, same content: the first answer again. The hash covers method, path and `said`, which stands for the body. The
 * client's key is part of it and is itself stored as a hash only: whoever holds the database cannot try words or figures
 * one after the other. Passwords stay out of it all the same; a client may choose its keys badly.
 */
export function repeatedAs(caller: Caller, said: unknown): { readonly idempotency?: KeyedRequest } {
  const { idempotencyKey, method, path, actor } = caller;
  if (idempotencyKey === undefined) return {};
  const requestHash = digest([idempotencyKey, method, path, said ?? null]);
  return { idempotency: { actorId: actor.personId, key: digest([idempotencyKey]), requestHash } };
}

const digest = (parts: readonly unknown[]): string => hash('sha256', canonicalJson(parts), 'hex');
