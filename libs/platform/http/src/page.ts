import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { Transform } from 'class-transformer';
import { invalid } from '#kernel';

/** Query of every list: stable order, opaque cursor. */
export class PageQuery {
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(1)
  @Max(100)
  limit?: number;

  @IsOptional()
  @Matches(/^[\w-]{1,400}$/)
  cursor?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Ask again with it for what follows; absent on the last page. */
  readonly next?: string;
}

export const encodeCursor = (position: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** @throws DomainError `input.invalid` for a cursor we did not make. */
export function decodeCursor(cursor: string, length: number): (string | number)[] {
  const parts = parseList(Buffer.from(cursor, 'base64url').toString('utf8'));
  const fits =
    parts?.length === length &&
    parts.every((part) => ['string', 'number'].includes(typeof part) && String(part).length <= 200);
  if (!fits) throw invalid('input.invalid', [{ path: 'cursor', code: 'input.wrong-form' }]);
  return parts as (string | number)[];
}

function parseList(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
