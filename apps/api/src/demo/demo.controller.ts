import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { oneTimePassword, Permissions, SecurityClock } from '#access';
import { loadCounty } from '#demo';
import { Clock, invalid, notFound, SettableClock } from '#kernel';
import { CommittedReads } from '#platform/database';
import { Allows, CurrentCaller, Public, type Caller } from '#platform/http';
import { IsISO8601, IsOptional, Matches } from 'class-validator';
import { demoTotpSecret } from './found-county.js';

class DemoClockDto {
  /** An instant to set the demo's clock to. */
  @IsOptional() @IsISO8601({ strict: true }) now?: string;
  /** How far to move it: `90s`, `30m`, `12h`, `31d`. */
  @IsOptional() @Matches(/^[1-9]\d{0,4}[smhd]$/) advance?: string;
}

interface DemoAccountSeen {
  account: string;
  password: string;
  role: string;
  name: string;
  organisation: string;
  otp: string;
}

const UNIT_MS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const STEP_MS = 30_000;
/** Year 2100: beyond it no calendar of law means anything. */
const LATEST = Date.UTC(2100, 0, 1);

/** What only a demo has: its people with their passwords, and a clock that can be moved. Production knows none of it. */
@Controller('demo')
export class DemoController {
  /** Read once, and only where somebody asks: production never does. */
  private known: ReturnType<typeof loadCounty> | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly real: SecurityClock,
    private readonly reads: CommittedReads,
    private readonly permissions: Permissions,
  ) {}

  @Get('accounts')
  @Public()
  async accounts(): Promise<{ items: DemoAccountSeen[] }> {
    this.demoOnly();
    const county = (this.known ??= loadCounty());
    const nameOf = new Map(county.organisations.map(({ key, name }) => [key, name]));
    const bodyOf = new Map(county.bodies.map(({ key, organisation }) => [key, organisation]));
    const mediators = county.mediators.map(({ account, name, bodies: [body = ''] }) => ({
      ...{ account, name, role: 'MEDIATOR' },
      organisation: bodyOf.get(body) ?? '',
    }));
    const used = await this.usedSteps();
    const items = [...county.accounts, ...mediators].map(({ account, role, name, organisation }) => ({
      ...{ account, role, name, password: county.password },
      organisation: nameOf.get(organisation) ?? organisation,
      otp: this.unusedPassword(account, used.get(account) ?? null),
    }));
    return { items };
  }

  /** Moves the demo's clock; deadlines that are due then are acted on within seconds. */
  @Post('clock')
  @HttpCode(200)
  @Allows('demo.clock')
  moveClock(@Body() body: DemoClockDto, @CurrentCaller() caller: Caller): { now: string } {
    const clock = this.demoOnly();
    this.permissions.requireOffice('demo.clock', caller.actor);
    if ((body.now === undefined) === (body.advance === undefined))
      throw invalid('input.invalid', [{ path: 'advance', code: 'input.required' }]);
    const target =
      body.now === undefined ? clock.now().getTime() + span(body.advance ?? '') : Date.parse(body.now);
    if (!(target > 0 && target < LATEST))
      throw invalid('input.invalid', [{ path: 'now', code: 'input.out-of-range' }]);
    clock.set(new Date(target));
    return { now: clock.now().toISOString() };
  }

  private demoOnly(): SettableClock {
    if (!(this.clock instanceof SettableClock)) throw notFound();
    return this.clock;
  }

  /** Each one-time password is good once, so the list shows one that has not been used. */
  private unusedPassword(account: string, lastStep: number | null): string {
    const now = this.real.now().getTime();
    const step = Math.max(Math.floor(now / STEP_MS), (lastStep ?? -1) + 1);
    return oneTimePassword(demoTotpSecret(account), new Date(step * STEP_MS));
  }

  private async usedSteps(): Promise<Map<string, number | null>> {
    const rows = await this.reads.select<{ account: string; totp_last_step: number | null }>(
      'SELECT account, totp_last_step FROM accounts',
    );
    return new Map(rows.map((row) => [row.account, row.totp_last_step]));
  }
}

const span = (text: string): number => Number(text.slice(0, -1)) * (UNIT_MS[text.slice(-1)] ?? 0);
