import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allows, CurrentCaller, decodeCursor, encodeCursor, type Caller, type Page } from '#platform/http';
import { AccountList, type AccountView } from '../application/account-list.js';
import { DisableAccount, MakeAccount, ResetAccount, type MadeAccount } from '../application/keep-accounts.js';
import { Passwords } from '../application/passwords.js';
import { isWeakPassword } from '../domain/sign-in.rules.js';
import { weakPassword } from '../domain/access.errors.js';
import { AccountBody, AccountQueryParams, IdParams, ResetBody } from './access.dto.js';
import { OfficeWork, pageOf } from './office-work.js';

/** Accounts of staff, kept by the administrators of their organisations. */
@Controller('accounts')
export class AccountsController {
  constructor(
    private readonly accounts: AccountList,
    private readonly make: MakeAccount,
    private readonly disabling: DisableAccount,
    private readonly resetting: ResetAccount,
    private readonly passwords: Passwords,
    private readonly office: OfficeWork,
  ) {}

  @Get()
  @Allows('access.see-accounts')
  async list(
    @Query() { limit = 50, cursor, organisationId }: AccountQueryParams,
    @CurrentCaller() { actor }: Caller,
  ): Promise<Page<AccountView>> {
    const after = cursor === undefined ? undefined : String(decodeCursor(cursor, 1)[0]);
    return pageOf(await this.accounts.of(actor, organisationId, limit + 1, after), limit, encodeCursor);
  }

  @Post()
  @Allows('access.make-account')
  async add(
    @Body() { password, ...rest }: AccountBody,
    @CurrentCaller() caller: Caller,
  ): Promise<MadeAccount> {
    if (isWeakPassword(password, rest.account)) throw weakPassword();
    const passwordHash = await this.passwords.hash(password);
    return this.office.run(caller, rest, (tx) =>
      this.make.execute(tx, caller.actor, { ...rest, passwordHash, mustChangePassword: true }),
    );
  }

  @Post(':id/disable')
  @Allows('access.disable-account')
  @HttpCode(204)
  disable(@Param() { id }: IdParams, @CurrentCaller() caller: Caller): Promise<void> {
    return this.office.run(caller, {}, (tx) => this.disabling.execute(tx, caller.actor, id));
  }

  /** A new first password; also wakes a resting account and opens a disabled one again. */
  @Post(':id/reset')
  @Allows('access.reset-account')
  @HttpCode(204)
  async reset(
    @Param() { id }: IdParams,
    @Body() { password, secondFactor = false }: ResetBody,
    @CurrentCaller() caller: Caller,
  ): Promise<void> {
    const passwordHash = await this.passwords.hash(password);
    await this.office.run(caller, { secondFactor }, (tx) =>
      this.resetting.execute(tx, caller.actor, id, { passwordHash, secondFactor }),
    );
  }
}
