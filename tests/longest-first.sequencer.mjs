// Begins with the test files that take long, so that no worker is left with one when the others have ended, and puts
// one that works the processor between two that wait for a browser or a server.
import path from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** Folders whose files start servers, databases or browsers of their own. */
const WAITING = ['process', 'browser', 'embedded', 'contract'];

export default class LongestFirstSequencer extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const working = sorted.filter(test => !waits(test));
    return sorted
      .filter(waits)
      .flatMap(test => [test, ...working.splice(0, 1)])
      .concat(working);
  }
}

function waits(test) {
  return WAITING.includes(path.basename(path.dirname(test.path)));
}
