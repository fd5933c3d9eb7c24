import { Module } from '@nestjs/common';
import { DeadlinesModule } from '#deadlines';
import { ReasonsModule } from '#reasons';
import { ReadPolicies } from './application/court-policies-told.js';
import { DeskReactions } from './application/desk.reactions.js';
import { DeskScope } from './application/desk-scope.js';
import { FindWords } from './application/find-words.js';
import { IndexWords, WordHashes } from './application/index-words.js';
import { KeepRow } from './application/keep-row.js';
import { KeepTodos } from './application/keep-todos.js';
import { ListDisputes } from './application/list-disputes.js';
import { ReadLedger } from './application/ledger.js';
import { LedgerWords } from './application/ledger-words.js';
import { ListSight } from './application/list-sight.js';
import { ReadOverview } from './application/overview.js';
import { RowSources } from './application/row-sources.js';
import { SavedViews } from './application/saved-views.js';
import { TellRows } from './application/tell-rows.js';
import { WorkLists } from './application/work-lists.js';
import { ListsController } from './http/lists.controller.js';
import { ManagementController } from './http/management.controller.js';
import { PoliciesController } from './http/policies.controller.js';
import { ViewsController } from './http/views.controller.js';
import { WorkController } from './http/work.controller.js';

/** What staff see before they open a dispute: queues, lists, search, work lists, overview. */
@Module({
  imports: [DeadlinesModule, ReasonsModule],
  controllers: [ListsController, ViewsController, WorkController, ManagementController, PoliciesController],
  providers: [
    ...[KeepRow, IndexWords, KeepTodos, WordHashes, DeskReactions],
    ...[DeskScope, FindWords, ListSight, RowSources, TellRows, ListDisputes],
    ...[SavedViews, WorkLists, ReadOverview, ReadLedger, LedgerWords, ReadPolicies],
  ],
})
export class DeskModule {}
