import { Module } from '@nestjs/common';
import { Connections } from './application/connections.js';
import { DeskLines } from './application/desk-lines.js';
import { DisputeLines } from './application/dispute-lines.js';
import { DisputeNews } from './application/dispute-news.js';
import { LiveLine } from './application/live-line.js';
import { LiveMetrics } from './application/live-metrics.js';
import { LIVE_CHOICES, type LiveChoices } from './application/live-settings.js';
import { linkOf, LIVE_LINK, Nodes } from './application/nodes.js';
import { Sentinel } from './application/sentinel.js';
import { Stirs } from './application/stirs.js';
import { Brakes } from './realtime/brakes.js';
import { Gatekeeper } from './realtime/gatekeeper.js';
import { Handshake } from './realtime/handshake.js';
import { KnownEvents } from './realtime/known-events.js';
import { LiveProblemFilter, LiveProblems } from './realtime/live-problems.js';
import { LiveGateway } from './realtime/live.gateway.js';

/** The live line: says that something has changed, to whom it concerns, right after it was committed. */
@Module({
  providers: [
    {
      provide: LIVE_LINK,
      inject: [{ token: LIVE_CHOICES, optional: true }],
      useFactory: (choices?: LiveChoices) => linkOf(choices ?? {}),
    },
    ...[LiveMetrics, Connections, DisputeNews, DisputeLines, DeskLines, Nodes, Stirs, Sentinel, LiveLine],
    ...[KnownEvents, Brakes, LiveProblems, LiveProblemFilter, Handshake, Gatekeeper, LiveGateway],
  ],
  exports: [KnownEvents, Brakes, LiveProblems, LiveProblemFilter, Nodes, Stirs],
})
export class LiveModule {}
