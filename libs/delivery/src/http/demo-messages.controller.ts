import { Controller, Get, Inject } from '@nestjs/common';
import { notFound } from '#kernel';
import { CommittedReads } from '#platform/database';
import { Public } from '#platform/http';
import { DemoChannel, type DemoMessage } from '../application/demo.channel.js';
import { DELIVERY_SETTINGS, type DeliverySettings } from '../application/delivery-settings.js';
import { MessageChannel } from '../application/message-channel.js';

const LATEST = 200;

/** The demo's telephone: what its people would have got. Production knows no such address. */
@Controller('demo/messages')
export class DemoMessagesController {
  constructor(
    private readonly channel: MessageChannel,
    private readonly reads: CommittedReads,
    @Inject(DELIVERY_SETTINGS) private readonly settings: DeliverySettings,
  ) {}

  @Get()
  @Public()
  async list(): Promise<{ items: DemoMessage[] }> {
    if (this.settings.mode !== 'demo' || !(this.channel instanceof DemoChannel)) throw notFound();
    return { items: await this.channel.list(this.reads, LATEST) };
  }
}
