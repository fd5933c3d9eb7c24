import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { DescribeOrganisation } from '../application/describe-organisation.js';
import { IdParams, OrganisationChangesBody } from './access.dto.js';
import { OfficeWork } from './office-work.js';
import { organisationView, type OrganisationView } from './organisations.controller.js';

/** Putting right what an organisation is called and which court it is. */
@Controller('organisations')
export class OrganisationChangesController {
  constructor(
    private readonly describing: DescribeOrganisation,
    private readonly office: OfficeWork,
  ) {}

  /** Puts name, code or level right; what is left out stays. */
  @Post(':id/description')
  @HttpCode(200)
  @Allows('access.describe-organisation')
  describe(
    @Param() { id }: IdParams,
    @Body() body: OrganisationChangesBody,
    @CurrentCaller() caller: Caller,
  ): Promise<OrganisationView> {
    return this.office.run(caller, body, async (tx) => {
      return organisationView(await this.describing.execute(tx, caller.actor, id, body));
    });
  }
}
