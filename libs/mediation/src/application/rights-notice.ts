import { Matches } from 'class-validator';
import { fileOf, readConfigFile } from '#platform/config';

class NoticeFile {
  @Matches(/^[A-Za-z0-9.-]{1,40}$/) readonly version!: string;
}

/** Read once; the file cannot change while a program runs. */
let read: NoticeFile | undefined;

/** The words about rights that are in force; nobody acknowledges others. */
export const rightsNotice = (): NoticeFile =>
  (read ??= readConfigFile('rights-notice.yaml', fileOf(NoticeFile)));
