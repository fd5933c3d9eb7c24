/** Counts the rows of each table while a dump with one row per INSERT flows through. */
import { Transform, type TransformCallback } from 'node:stream';

const created = /^CREATE TABLE (?:IF NOT EXISTS )?`([^`]+)`/;
const inserted = /^INSERT INTO `([^`]+)`/;

export class DumpCounter extends Transform {
  readonly rows: Record<string, number> = {};
  /** The dump program writes its last line only when all went well. */
  isComplete = false;
  private lineStart = '';
  private isInsideLongLine = false;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    // Names and keywords are ASCII; latin1 keeps one character per byte, so no character is cut in two.
    const lines = chunk.toString('latin1').split('\n');
    lines.forEach((line, index) => {
      if (index > 0) this.beginLine();
      this.extendLine(line);
      if (index < lines.length - 1) this.countLine();
    });
    done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    this.countLine();
    done();
  }

  private beginLine(): void {
    this.lineStart = '';
    this.isInsideLongLine = false;
  }

  /** Only the beginning of a line is kept: a row may hold megabytes of text. */
  private extendLine(part: string): void {
    if (this.isInsideLongLine) return;
    this.lineStart += part.slice(0, 200);
    this.isInsideLongLine = this.lineStart.length >= 200;
  }

  private countLine(): void {
    const table = created.exec(this.lineStart)?.[1];
    if (table !== undefined) this.rows[table] ??= 0;
    const holder = inserted.exec(this.lineStart)?.[1];
    if (holder !== undefined) this.rows[holder] = (this.rows[holder] ?? 0) + 1;
    if (this.lineStart.startsWith('-- Dump completed')) this.isComplete = true;
  }
}
