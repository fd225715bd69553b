import path from 'node:path';
import { createApp } from '../../server/app.js';
import { inheritedEnvironment, projectFolder, readConfig } from '../../server/config.js';
import { tellServed } from './served.js';

// The server as `npm start` runs it, with a question whose table has as many rows as there are readings.
const config = readConfig({ ...inheritedEnvironment, PORT: '0' });
const app = await createApp(
  { ...config, questionsFolder: path.join(projectFolder, 'benchmarks/questions') },
  line => console.log(line),
);
tellServed(app.url);
