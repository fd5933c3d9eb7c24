import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { Permissions, roleCatalogue } from '../application/access-rules.js';
import { EndRole, GiveRole } from '../application/keep-roles.js';
import type { Role } from '../domain/role.js';
import { HoldingParams, IdParams, RoleBody } from './access.dto.js';
import { OfficeWork } from './office-work.js';

/** The roles there are, and who holds which where. */
@Controller()
export class RolesController {
  constructor(
    private readonly permissions: Permissions,
    private readonly give: GiveRole,
    private readonly endRole: EndRole,
    private readonly office: OfficeWork,
  ) {}

  @Get('roles')
  @Allows('access.see-organisations')
  list(@CurrentCaller() { actor }: Caller): { items: Role[] } {
    this.permissions.requireOffice('access.see-organisations', actor);
    return { items: [...roleCatalogue().values()] };
  }

  @Post('accounts/:id/roles')
  @Allows('access.give-role')
  add(
    @Param() { id }: IdParams,
    @Body() body: RoleBody,
    @CurrentCaller() caller: Caller,
  ): Promise<{ holdingId: string }> {
    const { role, organisationId, from, until } = body;
    const time = { ...(from && { from: new Date(from) }), ...(until && { until: new Date(until) }) };
    return this.office.run(caller, body, async (tx) => ({
      holdingId: await this.give.execute(tx, caller.actor, { accountId: id, role, organisationId, ...time }),
    }));
  }

  @Delete('accounts/:id/roles/:holdingId')
  @Allows('access.give-role')
  @HttpCode(204)
  end(@Param() { id, holdingId }: HoldingParams, @CurrentCaller() caller: Caller): Promise<void> {
    return this.office.run(caller, {}, (tx) => this.endRole.execute(tx, caller.actor, id, holdingId));
  }
}
