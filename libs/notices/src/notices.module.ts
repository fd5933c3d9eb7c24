import { Module } from '@nestjs/common';
import { DeadlinesModule } from '#deadlines';
import { TellParties } from './tell-parties.js';

/** Tells people that there is news in their dispute. */
@Module({ imports: [DeadlinesModule], providers: [TellParties] })
export class NoticesModule {}
