import { Module } from '@nestjs/common';
import { AddFile } from './application/add-file.js';
import { ShareFile, WithdrawFile } from './application/change-file.js';
import { EvidenceContents } from './application/evidence-contents.js';
import { EvidenceActions } from './application/evidence.actions.js';
import { FileSight } from './application/file-sight.js';
import { FilesSection } from './application/files.section.js';
import { HandInFile } from './application/hand-in-file.js';
import { ReadFile } from './application/read-file.js';
import { ReceiveContent } from './application/receive-content.js';
import { TakenFiles } from './config/evidence-file.js';
import { EvidenceController } from './http/evidence.controller.js';

/** Files of a dispute: what was handed in, by whom, for whom, and that it is still the same. */
@Module({
  controllers: [EvidenceController],
  providers: [
    TakenFiles,
    ...[ReceiveContent, HandInFile, AddFile, ShareFile, WithdrawFile],
    ...[EvidenceContents, FileSight, ReadFile, FilesSection, EvidenceActions],
  ],
})
export class EvidenceModule {}
