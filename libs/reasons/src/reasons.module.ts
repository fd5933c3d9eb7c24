import { Module } from '@nestjs/common';
import { CodeSets } from './code-sets.js';
import { CodesController } from './codes.controller.js';

/** Coded reasons and other codes, told in words. */
@Module({ controllers: [CodesController], providers: [CodeSets] })
export class ReasonsModule {}
