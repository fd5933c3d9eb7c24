import { Controller, Get, Inject, Query } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { notFound } from '#kernel';
import { IsMobileNumber } from '#platform/crypto';
import { CommittedReads } from '#platform/database';
import { Public } from '#platform/http';
import { DemoChannel, type DemoMessage } from '../application/demo.channel.js';
import { DELIVERY_SETTINGS, type DeliverySettings } from '../application/delivery-settings.js';
import { MessageChannel } from '../application/message-channel.js';

const LATEST = 200;

export class DemoMessagesQuery {
  /** Of this telephone alone. */
  @IsOptional() @IsMobileNumber() phone?: string;
}

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
  async list(@Query() { phone }: DemoMessagesQuery): Promise<{ items: DemoMessage[] }> {
    if (this.settings.mode !== 'demo' || !(this.channel instanceof DemoChannel)) throw notFound();
    const latest = await this.channel.list(this.reads, LATEST);
    return { items: latest.filter((message) => phone === undefined || message.phone === phone) };
  }
}
