/** The worker process: the same house without HTTP; it starts what runs beside the requests. */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { SystemClock } from '#kernel';
import { loadSettings } from '#platform/config';
import { JsonLog } from '#platform/http';
import { HouseModule } from '../../api/src/house.module.js';
import { Workers } from '../../api/src/workers.js';

const settings = loadSettings(process.env);
const house = HouseModule.of({ settings, clock: new SystemClock() });
const app = await NestFactory.createApplicationContext(house, { logger: new JsonLog(settings.logLevel) });
app.enableShutdownHooks();
app.get(Workers).start();
