import type { IncomingHttpHeaders } from 'node:http';
import { invalid } from '#kernel';
import { inputPipe } from '#platform/http';
import { NewFileDto } from './evidence.dto.js';

/** Percent-encoded UTF-8, because headers carry ASCII. */
const HEADERS = {
  partyId: 'concord-file-party',
  name: 'concord-file-name',
  note: 'concord-file-note',
  visibility: 'concord-file-visibility',
} as const satisfies Record<keyof NewFileDto, string>;

/** What the headers say of the file, checked like any other input. @throws `input.invalid` */
export async function newFileOf(headers: IncomingHttpHeaders): Promise<NewFileDto> {
  const said = Object.entries(HEADERS).flatMap(([field, header]) => {
    const value = headers[header];
    return value === undefined ? [] : [[field, plain(header, String(value))] as const];
  });
  return (await inputPipe().transform(Object.fromEntries(said), {
    type: 'body',
    metatype: NewFileDto,
  })) as NewFileDto;
}

function plain(header: string, value: string): string {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw invalid('input.invalid', [{ path: header, code: 'input.wrong-form' }]);
  }
}
