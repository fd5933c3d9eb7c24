import { Type } from 'class-transformer';
import { IsIn, IsObject, IsUUID, ValidateNested } from 'class-validator';
import { PlainText } from '#platform/crypto';
import { ListFilterDto } from './list.dto.js';

/** The same fields a list is asked by; kept, so they are checked as they would be there. */
export class ViewFilterDto extends ListFilterDto {}

export class SaveViewDto {
  @PlainText({ max: 60 }) name!: string;
  @IsIn(['QUEUE', 'ALL']) list!: 'QUEUE' | 'ALL';
  @IsObject() @ValidateNested() @Type(() => ViewFilterDto) filter!: ViewFilterDto;
}

export class ViewParams {
  @IsUUID() viewId!: string;
}
