import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommittedReads } from '#platform/database';
import {
  Allows,
  CurrentCaller,
  Public,
  decodeCursor,
  encodeCursor,
  type Caller,
  type Page,
} from '#platform/http';
import { Permissions } from '../application/access-rules.js';
import { DisableOrganisation, MakeOrganisation } from '../application/keep-organisations.js';
import type { CourtLevel } from '../domain/role.js';
import { Organisations, type Organisation } from '../application/organisations.js';
import { IdParams, OrganisationBody, OrganisationQueryParams } from './access.dto.js';
import { OfficeWork, pageOf } from './office-work.js';

export interface OrganisationView {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly parentId: string | null;
  /** Where people call. */
  readonly phone: string | null;
  /** Under which a court's own policies run. */
  readonly courtCode: string | null;
  /** Of a court. */
  readonly level: CourtLevel | null;
  readonly disabled: boolean;
}

export type CourtView = Omit<OrganisationView, 'disabled'>;

/** The tree of courts, tribunals, bodies, agencies and centres. */
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly reads: CommittedReads,
    private readonly organisations: Organisations,
    private readonly permissions: Permissions,
    private readonly make: MakeOrganisation,
    private readonly disabling: DisableOrganisation,
    private readonly office: OfficeWork,
  ) {}

  @Get()
  @Allows('access.see-organisations')
  async list(
    @Query() { limit = 50, cursor, ...asked }: OrganisationQueryParams,
    @CurrentCaller() { actor }: Caller,
  ): Promise<Page<OrganisationView>> {
    this.permissions.requireOffice('access.see-organisations', actor);
    const after = cursor === undefined ? {} : { after: String(decodeCursor(cursor, 1)[0]) };
    const rows = await this.organisations.list(this.reads, { ...asked, ...after, limit: limit + 1 });
    return pageOf(rows.map(organisationView), limit, encodeCursor);
  }

  @Post()
  @Allows('access.make-organisation')
  async add(@Body() body: OrganisationBody, @CurrentCaller() caller: Caller): Promise<OrganisationView> {
    return this.office.run(caller, body, async (tx) =>
      organisationView(await this.make.execute(tx, caller.actor, body)),
    );
  }

  @Post(':id/disable')
  @Allows('access.disable-organisation')
  @HttpCode(204)
  disable(@Param() { id }: IdParams, @CurrentCaller() caller: Caller): Promise<void> {
    return this.office.run(caller, {}, (tx) => this.disabling.execute(tx, caller.actor, id));
  }
}

/** What everybody may know: where a matter can be handed in, and which number a letter can be checked at. */
@Controller('courts')
export class CourtsController {
  constructor(
    private readonly reads: CommittedReads,
    private readonly organisations: Organisations,
  ) {}

  /** In the order in which they were made. */
  @Get()
  @Public()
  async list(): Promise<{ items: CourtView[] }> {
    const rows = await this.organisations.desks(this.reads);
    return {
      items: rows.map((row) => courtView(row)),
    };
  }
}

const courtView = ({ id, kind, name, parentId, phone, courtCode, level }: Organisation): CourtView => ({
  ...{ id, kind, name, parentId, phone, courtCode, level },
});

export const organisationView = (row: Organisation): OrganisationView => ({
  ...courtView(row),
  disabled: row.disabledAt !== null,
});
