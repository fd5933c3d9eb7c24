import { Type } from 'class-transformer';
import { IsArray, IsInt, IsString, ValidateNested } from 'class-validator';
import { configFilesIn, fileOf, readConfigFile } from '#platform/config';
import { DemoCounty } from './county.js';
import { DemoDisputesFile, type DemoDispute } from './demo-dispute.js';

class DemoArticle {
  @IsString() readonly name!: string;
  @IsString() readonly text!: string;
}

export class DemoQuestion {
  @IsInt() readonly id!: number;
  @IsString() readonly question!: string;
  @ValidateNested({ each: true })
  @Type(() => DemoArticle)
  @IsArray()
  readonly articles!: readonly DemoArticle[];
}

class QuestionsFile {
  @ValidateNested({ each: true })
  @Type(() => DemoQuestion)
  @IsArray()
  readonly questions!: readonly DemoQuestion[];
}

export interface Demo {
  readonly county: DemoCounty;
  readonly disputes: readonly DemoDispute[];
  readonly questions: readonly DemoQuestion[];
}

/** The county alone: its offices and people, without the disputes. */
export const loadCounty = (): DemoCounty => readConfigFile('demo/county.yaml', fileOf(DemoCounty));

/** Everything `config/demo` holds, with its shape checked; that it fits together is the test's business. */
export function loadDemo(): Demo {
  return {
    county: loadCounty(),
    disputes: configFilesIn('demo/disputes').flatMap(
      (path) => readConfigFile(path, fileOf(DemoDisputesFile)).disputes,
    ),
    questions: readConfigFile('demo/questions.yaml', fileOf(QuestionsFile)).questions,
  };
}
