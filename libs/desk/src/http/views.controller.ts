import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allows, CurrentCaller, type Caller } from '#platform/http';
import { SavedViews, type SavedView } from '../application/saved-views.js';
import { SaveViewDto, ViewParams } from './view.dto.js';

/** Filters somebody keeps for themselves. */
@Controller('desk/views')
export class ViewsController {
  constructor(private readonly views: SavedViews) {}

  /** In the order in which they were first kept. */
  @Get()
  @Allows('desk.views')
  async list(@CurrentCaller() { actor }: Caller): Promise<{ items: SavedView[] }> {
    return { items: await this.views.of(actor) };
  }

  /** A name given again takes the new filter. */
  @Post()
  @HttpCode(200)
  @Allows('desk.views')
  save(@Body() body: SaveViewDto, @CurrentCaller() caller: Caller): Promise<SavedView> {
    return this.views.save(caller, body);
  }

  @Delete(':viewId')
  @HttpCode(204)
  @Allows('desk.views')
  remove(@Param() { viewId }: ViewParams, @CurrentCaller() caller: Caller): Promise<void> {
    return this.views.remove(caller, viewId);
  }
}
