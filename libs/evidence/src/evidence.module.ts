import { Module } from '@nestjs/common';
import { TransferModule } from '#dispute';
import { ContentStore, ContentStores } from '#platform/files';
import { AddFile } from './application/add-file.js';
import { ShareFile, WithdrawFile } from './application/change-file.js';
import { EvidenceContents } from './application/evidence-contents.js';
import { EvidenceActions } from './application/evidence.actions.js';
import { EvidenceReactions } from './application/evidence.reactions.js';
import { EvidenceTransfer } from './application/evidence.transfer.js';
import { FileSight } from './application/file-sight.js';
import { FilesSection } from './application/files.section.js';
import { HandInFile } from './application/hand-in-file.js';
import { KeepContents } from './application/keep-contents.js';
import { ReadFile } from './application/read-file.js';
import { ReceiveContent } from './application/receive-content.js';
import { TakenFiles } from './config/evidence-file.js';
import { EvidenceController } from './http/evidence.controller.js';

/** Where the contents lie in the store. */
export const EVIDENCE_AREA = 'evidence';

/** Files of a dispute: what was handed in, by whom, for whom, and that it is still the same. */
@Module({
  imports: [TransferModule],
  controllers: [EvidenceController],
  providers: [
    TakenFiles,
    {
      provide: ContentStore,
      inject: [ContentStores],
      useFactory: (stores: ContentStores) => stores.area(EVIDENCE_AREA),
    },
    ...[ReceiveContent, HandInFile, AddFile, ShareFile, WithdrawFile],
    ...[EvidenceContents, FileSight, ReadFile, FilesSection, EvidenceActions],
    ...[EvidenceReactions, EvidenceTransfer, KeepContents],
  ],
  exports: [KeepContents],
})
export class EvidenceModule {}
