/** The types the screens call the API with, made from its description. */
import openapiTS, { astToString } from 'openapi-typescript';

export async function makeTypes(document: string): Promise<string> {
  return `/** Made by \`npm run openapi\` from the API's description. */\n${astToString(await openapiTS(document))}`;
}
