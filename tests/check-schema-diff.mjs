// Compares the schema with that of the last release, says of each change whether it breaks a client, and fails when
// one does and the version in package.json does not say so. With --brief it names only what breaks.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const RELEASED = 'schema/released';
const LEVELS = [
  { level: CriticalityLevel.Breaking, word: 'BREAKING' },
  { level: CriticalityLevel.Dangerous, word: 'DANGEROUS' },
  { level: CriticalityLevel.NonBreaking, word: 'SAFE' },
];

const brief = process.argv.includes('--brief');
const released = lastRelease();
const version = parts(JSON.parse(readFileSync('package.json', 'utf8')).version);

const all = await diff(read(`${RELEASED}/${released.join('.')}.graphql`), read('schema/schema.graphql'), [
  // A description breaks nobody.
  ({ changes }) => changes.filter(({ type }) => !type.includes('DESCRIPTION')),
]);
// A new type is one change, not one for each of its fields. What is not safe is never left out: the simplification
// also drops what breaks beside an addition at the same place.
const fewer = new Set(DiffRule.simplifyChanges({ changes: all }));
const changes = all.filter(
  change => change.criticality.level !== CriticalityLevel.NonBreaking || fewer.has(change),
);
const counted = LEVELS.map(({ level, word }) => {
  const messages = changes.filter(change => change.criticality.level === level).map(({ message }) => message);
  if (!brief || level === CriticalityLevel.Breaking)
    for (const message of messages.sort()) console.log(`${word.padEnd(10)} ${message}`);
  return messages.length;
});
const [breaking, dangerous, safe] = counted;
const summary = `Since ${released.join('.')}: ${breaking} breaking, ${dangerous} dangerous, ${safe} safe.`;

if (compare(version, released) < 0) {
  fail(`${summary} Version ${version.join('.')} in package.json is lower than the last release.`);
} else if (breaking > 0 && !mayBreak(released, version)) {
  fail(
    `${summary} Version ${version.join('.')} promises that nothing breaks: keep what was there and deprecate it, or ` +
      `raise the version in package.json to ${nextBreaking(released).join('.')}.`,
  );
} else {
  console.log(breaking > 0 ? `${summary} Version ${version.join('.')} says so.` : summary);
}

function lastRelease() {
  const files = existsSync(RELEASED) ? readdirSync(RELEASED) : [];
  const versions = files.filter(file => file.endsWith('.graphql')).map(file => parts(file.slice(0, -8)));
  const last = versions.sort(compare).at(-1);
  if (!last) throw new Error(`${RELEASED}/ has no schema of a release.`);
  return last;
}

function parts(text) {
  if (!/^\d+\.\d+\.\d+$/.test(text)) throw new Error(`"${text}" is no version such as 1.2.3.`);
  return text.split('.').map(Number);
}

function compare(one, other) {
  const place = one.findIndex((part, index) => part !== other[index]);
  return place === -1 ? 0 : one[place] - other[place];
}

/** By semantic versioning: a new major may break; before 1.0.0 a new minor may too. */
function mayBreak(from, to) {
  return to[0] > from[0] || (from[0] === 0 && to[1] > from[1]);
}

function nextBreaking([major, minor]) {
  return major === 0 ? [0, minor + 1, 0] : [major + 1, 0, 0];
}

function read(file) {
  return buildSchema(readFileSync(file, 'utf8'));
}

function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
