import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Permissions } from '#access';
import { calendarDay, Clock } from '#kernel';
import { Allows, CurrentCaller, Public, Throttle, type Caller } from '#platform/http';
import { ListRules, type RuleInWords } from '../application/list-rules.js';
import { PreviewChange, type ChangePreview } from '../application/preview-change.js';
import { PreviewDeadline, type Preview } from '../application/preview-deadline.js';
import { rangeReversed } from '../domain/deadlines.errors.js';
import { PreviewChangeDto, PreviewDto, type ExcludedDaysDto } from './deadline.dto.js';
import { momentOf } from './legal-day.js';

/** Anyone may see the rules and have a date worked out; both say nothing about any dispute. */
@Controller('deadlines')
export class DeadlinesController {
  constructor(
    private readonly preview: PreviewDeadline,
    private readonly rules: ListRules,
    private readonly change: PreviewChange,
    private readonly permissions: Permissions,
    private readonly clock: Clock,
  ) {}

  @Post('preview')
  @HttpCode(200)
  @Public()
  @Throttle({ name: 'deadlines.preview', requests: 120, perSeconds: 60 })
  previewDeadline(@CurrentCaller() caller: Caller, @Body() body: PreviewDto): Preview {
    const input = {
      startedAt: momentOf(body.startedAt),
      termSet: body.termDays,
      exclusions: (body.exclusions ?? []).map(exclusionOf),
      extensionDays: body.extensionDays ?? 0,
    };
    return this.preview.execute(body.code, input, caller.locale);
  }

  /** What another term would do to the clocks that run now; nothing is stored. */
  @Post('rules/preview-change')
  @HttpCode(200)
  @Allows('deadlines.preview-change')
  previewChange(@CurrentCaller() { actor }: Caller, @Body() body: PreviewChangeDto): Promise<ChangePreview> {
    this.permissions.requireOffice('deadlines.preview-change', actor);
    return this.change.execute(body, this.clock.now());
  }

  @Get('rules')
  @Public()
  listRules(@CurrentCaller() caller: Caller): { items: RuleInWords[] } {
    return { items: this.rules.execute(caller.locale) };
  }
}

function exclusionOf({ from, to }: ExcludedDaysDto, index: number) {
  if (to < from) throw rangeReversed(`exclusions[${index}].to`);
  return { from: calendarDay(from), to: calendarDay(to) };
}
