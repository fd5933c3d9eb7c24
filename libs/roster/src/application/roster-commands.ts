import { Injectable } from '@nestjs/common';
import { Organisations, Permissions } from '#access';
import { DomainError, notFound } from '#kernel';
import { CommittedReads, UnitOfWork, type Tx } from '#platform/database';
import { repeatedAs, type Caller } from '#platform/http';
import { rosterErrors } from '../domain/roster.errors.js';
import { MediationBodyEntity } from '../persistence/mediation-body.entity.js';
import { MediatorEntity } from '../persistence/mediator.entity.js';
import { AddToRoster, type Listed, type NewBody, type NewMediator } from './add-to-roster.js';
import { ChangeListing, type ListingCommand } from './change-listing.js';

/** Who keeps the roster: permission at every court that invited, then one unit of work with the answer kept. */
@Injectable()
export class RosterCommands {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reads: CommittedReads,
    private readonly permissions: Permissions,
    private readonly organisations: Organisations,
    private readonly adding: AddToRoster,
    private readonly changing: ChangeListing,
  ) {}

  async addBody(caller: Caller, body: NewBody): Promise<Listed> {
    await this.allowAdding(caller, body.invitingCourts);
    return this.run(caller, body, async (tx) => {
      await this.organisations.one(tx, body.organisationId);
      return this.adding.body(tx, caller.actor, body);
    });
  }

  async addMediator(caller: Caller, body: NewMediator): Promise<Listed> {
    await this.allowAdding(caller, body.invitingCourts);
    return this.run(caller, body, (tx) => this.adding.mediator(tx, caller.actor, body));
  }

  async change(caller: Caller, action: string, command: Omit<ListingCommand, 'version'>): Promise<Listed> {
    // Who holds no such office learns not even what exists.
    this.permissions.requireOffice(action, caller.actor);
    const row =
      command.kind === 'mediator'
        ? await this.reads.findOne(MediatorEntity, { id: command.id })
        : await this.reads.findOne(MediationBodyEntity, { id: command.id });
    if (!row) throw notFound('roster.not-on-roster');
    await this.allow(caller, action, row.invitingCourts);
    const version = caller.ifMatch;
    if (version === undefined) throw new DomainError('platform.if-match-required', 'precondition-required');
    return this.run(caller, command, (tx) =>
      this.changing.execute(tx, caller.actor, { ...command, version }),
    );
  }

  /** Only courts keep rosters (TY 5): nobody is invited by the organisation they administer themselves. */
  private async allowAdding(caller: Caller, courts: readonly string[]): Promise<void> {
    await this.allow(caller, 'roster.add', courts);
    const found = await this.organisations.byIds(this.reads, courts);
    if (courts.some((id) => found.get(id)?.kind !== 'COURT')) throw rosterErrors.notACourt();
  }

  /** An entry serves several courts only by someone whose office covers them all. */
  private async allow(caller: Caller, action: string, courts: readonly string[]): Promise<void> {
    this.permissions.requireOffice(action, caller.actor);
    for (const court of courts) {
      const { path } = await this.organisations.one(this.reads, court);
      this.permissions.requireOffice(action, caller.actor, path);
    }
  }

  private run<T>(caller: Caller, body: unknown, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.unitOfWork.run(work, repeatedAs(caller, body));
  }
}
