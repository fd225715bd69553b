// `npm start`: makes ready what is missing, then runs the server on its own Node.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { compiledFolder, ownNode, prepare, projectFolder } from './prepare.mjs';

try {
  await prepare();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const entry = process.argv[2] ?? 'main.js';
const server = spawn(ownNode(), [path.join(projectFolder, 'dist/server', entry), ...process.argv.slice(3)], {
  stdio: 'inherit',
  env: { NODE_COMPILE_CACHE: compiledFolder, ...process.env },
});

// Ctrl-C reaches the server too, through the terminal; we only wait until it has stopped what it started.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => server.kill('SIGTERM'));
process.on('SIGHUP', () => server.kill('SIGHUP'));

server.on('error', error => {
  console.error(`The server could not be started: ${error.message}`);
  process.exit(1);
});
server.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
