import { Injectable } from '@nestjs/common';
import { AccessReader, Permissions, standingsInDispute, type Standing } from '#access';
import { tellingWhatStands } from '#kernel';
import { UnitOfWork, type IdempotencyClaim, type Tx } from '#platform/database';
import { repeatedAs, type Caller } from '#platform/http';
import { ifMatchRequired, noSuchDispute, stale } from '../domain/dispute.errors.js';
import { isServed, knowsOfIt } from '../domain/sight.rules.js';
import type { DisputeEntity } from '../persistence/dispute.entity.js';
import { PartyEntity } from '../persistence/party.entity.js';
import { DisputeStore } from './dispute-store.js';
import type { DisputeWork } from './dispute-work.js';

export interface Command {
  readonly caller: Caller;
  /** Name of the action in `config/permissions`. */
  readonly action: string;
  readonly body?: object;
  /** The answer holds a secret and must not be kept: a repeated request is a new one. */
  readonly secretAnswer?: boolean;
  /** Private words: not even the version may tell the others that something happened. */
  readonly quiet?: boolean;
}

/** Answer of every changing route on a dispute. `version` is also its `ETag`. */
export interface CommandAnswer<R = unknown> {
  readonly disputeId: string;
  readonly version: number;
  readonly state: string;
  readonly result: R;
}

/**
 * How every command on a dispute runs: one unit of work with the dispute's lock, visibility, version, permission,
 * the use case, and the answer kept under the caller's idempotency key.
 */
@Injectable()
export class CommandRunner {
  constructor(
    private readonly units: UnitOfWork,
    private readonly store: DisputeStore,
    private readonly access: AccessReader,
    private readonly permissions: Permissions,
  ) {}

  run<R>(
    command: Command & { readonly disputeId: string },
    useCase: (work: DisputeWork) => Promise<R>,
  ): Promise<CommandAnswer<R>> {
    return this.units.run(
      async (tx) => {
        const work = await this.admit(tx, command);
        const seen = { version: work.dispute.version, state: work.dispute.state };
        const result = await useCase(work).catch((error: unknown) => {
          throw tellingWhatStands(error, seen);
        });
        if (command.quiet !== true && !work.quiet) work.dispute.version += 1;
        return answerOf(work.dispute, result);
      },
      { ...idempotent(command), habit: command.action },
    );
  }

  /** For commands that make a dispute: the use case opens the stream and hands back the new row. */
  open<R>(
    command: Command,
    useCase: (tx: Tx) => Promise<{ dispute: DisputeEntity; result: R }>,
  ): Promise<CommandAnswer<R>> {
    return this.units.run(async (tx) => {
      const { dispute, result } = await useCase(tx);
      return answerOf(dispute, result);
    }, idempotent(command));
  }

  private async admit(tx: Tx, command: Command & { readonly disputeId: string }): Promise<DisputeWork> {
    const { caller, action, disputeId } = command;
    // Asked together they travel in one round trip, the lock first.
    const [, dispute, grants] = await Promise.all([
      tx.lockStream(disputeId),
      this.store.of(tx, disputeId),
      this.access.grantsOf(tx, disputeId),
    ]);
    if (!dispute) throw noSuchDispute();
    const standings = standingsInDispute(caller.actor, {
      disputeId,
      courtPath: dispute.courtPath,
      grants,
      at: tx.now,
    });
    const codes = standings.map(({ code }) => code);
    // Absent and invisible answer alike; who was not told of a matter is told nothing by its commands either.
    const roleOf = await this.rolesBeforeService(tx, dispute, standings);
    const { personId } = caller.actor;
    if (!knowsOfIt({ personId, standings }, roleOf, dispute)) throw noSuchDispute();
    const permission = this.permissions.require(action, codes, caller.actor.level);
    if (permission.ifMatch && caller.ifMatch === undefined) throw ifMatchRequired();
    if (caller.ifMatch !== undefined && permission.ifMatch && caller.ifMatch !== dispute.version)
      throw tellingWhatStands(stale(), { version: dispute.version, state: dispute.state });
    return this.store.work(tx, dispute, caller.actor, { standings, caller });
  }

  /** Only while a matter is not served does it count on which side somebody stands, who stands for a party. */
  private async rolesBeforeService(
    tx: Tx,
    dispute: DisputeEntity,
    standings: readonly Standing[],
  ): Promise<Map<string, string>> {
    const isTold = dispute.submittedAt !== null && isServed(dispute);
    if (isTold || standings.every(({ partyId }) => partyId === undefined)) return new Map();
    const parties = await tx.find(PartyEntity, { disputeId: dispute.id });
    return new Map(parties.map(({ id, role }) => [id, role]));
  }
}

const answerOf = <R>(dispute: DisputeEntity, result: R): CommandAnswer<R> => ({
  disputeId: dispute.id,
  version: dispute.version,
  state: dispute.state,
  result,
});

/** What the unit of work keeps the answer under; nothing where the answer is a secret. */
export const idempotent = ({ caller, body, secretAnswer }: Command): { idempotency?: IdempotencyClaim } =>
  secretAnswer === true ? {} : repeatedAs(caller, body);
