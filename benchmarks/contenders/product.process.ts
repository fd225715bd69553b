import { createApp } from '../../server/app.js';
import { inheritedEnvironment, readConfig } from '../../server/config.js';
import { documentsFolder } from '../operations/operations.js';
import { tellServed } from './served.js';

// The server as `npm start` runs it, with the documents of the benchmark as its registered ones.
const config = readConfig({
  ...inheritedEnvironment,
  PORT: '0',
  MAX_CONNECTIONS: inheritedEnvironment['POOL_SIZE'],
  // The longest list has a thousand rows.
  MAX_PAGE_SIZE: '1000',
});
const app = await createApp({ ...config, questionsFolder: documentsFolder }, line => console.log(line));
tellServed(app.url);
