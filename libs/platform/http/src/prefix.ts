import { RequestMethod } from '@nestjs/common';

export const API_PREFIX = 'api/v1';

/** What has no version: for load balancers and Prometheus, and the documents that describe every version. */
export const OUTSIDE_PREFIX = [
  ...['healthz', 'readyz', 'metrics'],
  ...['api/openapi.json', 'api/asyncapi.json', 'api/docs', 'api/docs/:file'],
].map((path) => ({ path, method: RequestMethod.GET }));
