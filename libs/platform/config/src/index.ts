export * from './config-files.js';
