import { Controller, Get } from '@nestjs/common';
import { CurrentCaller, Public, type Caller } from '#platform/http';
import { ConsentTexts, type ConsentTextsTold } from '../application/consent-texts.js';

/** What people are asked, for everybody to read before they are asked. */
@Controller('consent-texts')
export class ConsentTextsController {
  constructor(private readonly texts: ConsentTexts) {}

  @Get()
  @Public()
  list(@CurrentCaller() { locale }: Caller): ConsentTextsTold {
    return this.texts.of(locale);
  }
}
