import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import graphqlRules from './eslint.graphql.js';

const DOMAINS = ['commissioning', 'evidence', 'funding', 'provenance'];

/** Files of a domain may reach another domain only through its door. */
const domainDoors = DOMAINS.map(domain => ({
  files: [`schema/${domain}/**/*.ts`],
  rules: restrict([
    ...serverIsBelow(),
    ...DOMAINS.filter(other => other !== domain).map(other => ({
      regex: `/${other}/(?!index\\.js$)`,
      message: `Import ${other} through its index.ts: that is the domain's only door.`,
    })),
    ...(domain === 'provenance' ? importsNoDomain() : []),
  ]),
}));

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'node_modules/',
      '.data/',
      '**/typed-documents.ts',
      'server/database/migrations/Migration*.ts',
    ],
  },
  { files: ['**/*.{js,mjs,ts,tsx}'], ...js.configs.recommended },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // type-graphql and defineEntity declare by classes that carry decorators only.
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.mjs', '*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },

  // The house: what may import what, with the way to mend it in the message.
  { files: ['schema/shared/**/*.ts'], rules: restrict([...serverIsBelow(), ...importsNoDomain()]) },
  ...domainDoors,
  { files: ['seeds/**/*.ts'], rules: restrict([...serverIsBelow(), ...onlyDoors()]) },
  { files: ['server/**/*.ts'], rules: restrict(onlyDoors()) },
  {
    files: ['server/**/*.ts', 'schema/**/*.ts', 'seeds/**/*.ts'],
    ignores: ['server/config.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'Only server/config.ts reads the environment: add a field to Config and pass it on.',
        },
      ],
    },
  },
  ...graphqlRules,
  prettier,
);

function serverIsBelow() {
  return [
    {
      regex: '/server/',
      message: 'schema/ and seeds/ never import server/: pass what is needed as a parameter.',
    },
  ];
}

function importsNoDomain() {
  return [
    {
      regex: `/(commissioning|evidence|funding)/`,
      message:
        'Everybody may point at this room, so it imports no domain: let the domain contribute the field.',
    },
  ];
}

function onlyDoors() {
  return [
    {
      regex: `/schema/(${DOMAINS.join('|')})/(?!index\\.js$)`,
      message: 'Import a domain through its index.ts: that is its only door.',
    },
  ];
}

function restrict(patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] };
}
