import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { DisputeParams, DisputeViewLoader } from '#dispute';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { ElementCommands } from '../application/element-commands.js';
import { OpenElements } from '../application/open-elements.js';
import { ReadElements } from '../application/read-elements.js';
import { SayOfElement } from '../application/say-of-element.js';
import { TakeElements } from '../application/take-elements.js';
import type { ToldElements } from '../application/told-elements.js';
import {
  ElementParams,
  OpenElementsDto,
  RewordElementDto,
  SayOfElementDto,
  TakeElementsDto,
} from './element.dto.js';

/** Elements: points of fact that the mediator goes through with the parties, told to those at the table only. */
@Controller('disputes/:disputeId/elements')
export class ElementController {
  constructor(
    private readonly commands: ElementCommands,
    private readonly views: DisputeViewLoader,
    private readonly reading: ReadElements,
    private readonly opening: OpenElements,
    private readonly saying: SayOfElement,
    private readonly taking: TakeElements,
  ) {}

  @Get()
  @Allows('element.read')
  async all(@Param() { disputeId }: DisputeParams, @CurrentCaller() caller: Caller): Promise<ToldElements> {
    return this.reading.all(await this.views.load(caller, disputeId));
  }

  @Post()
  @HttpCode(200)
  @Allows('element.open')
  open(
    @Param() { disputeId }: DisputeParams,
    @Body() body: OpenElementsDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run('element.open', disputeId, { caller, body }, (work) =>
      this.opening.open(work, body),
    );
  }

  /** What everybody agrees on becomes a record of undisputed facts, to be signed: a step of the dispute. */
  @Post('taking')
  @HttpCode(200)
  @Allows('element.take')
  take(
    @Param() { disputeId }: DisputeParams,
    @Body() body: TakeElementsDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run('element.take', disputeId, { caller, body, openly: true }, (work) =>
      this.taking.execute(work, body),
    );
  }

  @Post(':elementId/views')
  @HttpCode(200)
  @Allows('element.say')
  say(
    @Param() { disputeId, elementId }: ElementParams,
    @Body() body: SayOfElementDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run('element.say', disputeId, { caller, body }, (work) =>
      this.saying.execute(work, Object.assign({ elementId }, body)),
    );
  }

  @Post(':elementId/words')
  @HttpCode(200)
  @Allows('element.reword')
  reword(
    @Param() { disputeId, elementId }: ElementParams,
    @Body() body: RewordElementDto,
    @CurrentCaller() caller: Caller,
  ) {
    return this.commands.run('element.reword', disputeId, { caller, body }, (work) =>
      this.opening.reword(work, Object.assign({ elementId }, body)),
    );
  }

  @Post(':elementId/dropping')
  @HttpCode(200)
  @Allows('element.drop')
  drop(@Param() { disputeId, elementId }: ElementParams, @CurrentCaller() caller: Caller) {
    return this.commands.run('element.drop', disputeId, { caller }, (work) =>
      this.opening.drop(work, { elementId }),
    );
  }
}
