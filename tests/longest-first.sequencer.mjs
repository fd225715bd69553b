// Begins with the test files that take long, so that no worker is left with one when the others have ended.
import path from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** Folders whose files start servers, databases or browsers of their own, or ask thousands of questions. */
const LONG = ['process', 'browser', 'embedded', 'contract', 'differential', 'reading'];

export default class LongestFirstSequencer extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => Number(isLong(other)) - Number(isLong(one)));
  }
}

function isLong(test) {
  return LONG.includes(path.basename(path.dirname(test.path)));
}
