import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { ChangePhone } from '../application/keep-organisations.js';
import { IdParams, OrganisationPhoneBody } from './access.dto.js';
import { OfficeWork } from './office-work.js';

/** The number people call, as it is printed on letters. */
@Controller('organisations/:id/phone')
export class OrganisationPhonesController {
  constructor(
    private readonly change: ChangePhone,
    private readonly office: OfficeWork,
  ) {}

  @Post()
  @Allows('access.change-organisation-phone')
  @HttpCode(204)
  async set(
    @Param() { id }: IdParams,
    @Body() body: OrganisationPhoneBody,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    await this.office.run(caller, body, (tx) => this.change.execute(tx, caller.actor, id, body.phone));
  }
}
