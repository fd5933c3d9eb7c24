export {
  configFilesIn,
  InvalidConfigFile,
  listConfigFiles,
  readConfigFile,
  readConfigYaml,
  type Shape,
} from './config-files.js';
export { fileOf, listOf, mapOf, type EntryClass } from './config-shapes.js';
export type { Environment } from './environment-reader.js';
export { allVariables, type Variable } from './environment-variables.js';
export { rootDir } from './root-directory.js';
export { loadSettings } from './load-settings.js';
export {
  InvalidSettings,
  type ServerSettings,
  type Settings,
  type StorageSettings,
  type WorkSettings,
} from './settings.js';
