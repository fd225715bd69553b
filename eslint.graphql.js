import path from 'node:path';
import graphql from '@graphql-eslint/eslint-plugin';

const DOCUMENTS = [
  'client-queries/**/*.graphql',
  'dashboards/**/*.graphql',
  'benchmarks/operations/**/*.graphql',
];

// American spellings of words that this field uses, wherever they stand in a name or a sentence.
const AMERICAN =
  /organiz|recogniz|analyz|prioritiz|minoritiz|racializ|categoriz|summariz|behavior|color|favor|labor(?!ator)|\bcenters?\b|fulfill\b|programs?(?![a-z])/i;

const KEPT_UNTIL = /\bKept until (\d{4}-\d{2}-\d{2})\b/;

/** What the plugin has no rule for. The messages say what to do. */
const house = {
  rules: {
    // The plugin's own rule reads an argument that the GraphQL specification does not give to @deprecated.
    'dated-deprecation': rule(context => ({
      'Directive[name.value=deprecated]'(node) {
        const reason = node.arguments?.find(argument => argument.name.value === 'reason')?.value.value ?? '';
        const date = KEPT_UNTIL.exec(reason)?.[1];
        if (!date || !isDate(date))
          context.report({
            node,
            message:
              'Say in the reason until when it stays and what takes its place: "Kept until 2027-03-31. Use x."',
          });
      },
    })),
    'says-when-null': rule(context => ({
      ':matches(ObjectTypeDefinition, InterfaceTypeDefinition) > FieldDefinition'(node) {
        if (node.gqlType.kind === 'NonNullType' || /\bnull\b/i.test(node.description?.value ?? '')) return;
        context.report({
          node: node.name,
          message: `Say when ${node.name.value} is null and what that means.`,
        });
      },
    })),
    'full-sentences': rule(context => ({
      '[kind=/Definition$/]'(node) {
        const text = node.description?.value;
        if (text && !/^["“`\p{Lu}\d][^]*\.$/u.test(text))
          context.report({
            node: node.name,
            message: 'A description begins with a capital and ends with a full stop.',
          });
      },
    })),
    'british-spelling': rule(context => ({
      '[kind=/Definition$/]'(node) {
        const word = AMERICAN.exec(`${node.name?.value} ${node.description?.value}`)?.[0];
        if (word) context.report({ node: node.name, message: `British spelling: "${word}" is American.` });
      },
    })),
    // The plugin's own rule would call `awards-2023-25` `awards-202325`.
    'operation-named-as-file': rule(context => ({
      OperationDefinition(node) {
        const file = path.basename(context.physicalFilename, '.graphql');
        const name = file.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
        if (node.name?.value !== name)
          context.report({ node, message: `Name the operation as its file: ${name}.` });
      },
    })),
  },
};

const plugins = { '@graphql-eslint': graphql, house };
const languageOptions = {
  parser: graphql.parser,
  parserOptions: { graphQLConfig: { schema: 'schema/schema.graphql', documents: DOCUMENTS } },
};

/**
 * How the graph is said: rules for the whole public schema. The subgraphs are cut out of it and say nothing else.
 *
 * Left out on purpose: `strict-id-in-types`, because values such as a ratio or a page are no records; `alphabetize`,
 * because the printer sorts; `require-nullable-result-in-root`, because a list is never null, it is empty and says why.
 */
const schemaRules = {
  files: ['schema/schema.graphql'],
  plugins,
  languageOptions,
  rules: {
    ...graphql.configs['flat/schema-recommended'].rules,
    ...graphql.configs['flat/schema-relay'].rules,
    '@graphql-eslint/strict-id-in-types': 'off',
    '@graphql-eslint/require-description': [
      'error',
      {
        types: true,
        DirectiveDefinition: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        EnumValueDefinition: true,
      },
    ],
    // Short lists of values and of a record's own parts are plain lists.
    '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
    '@graphql-eslint/input-name': ['error', { checkInputType: true }],
    '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
    'house/dated-deprecation': 'error',
    'house/says-when-null': 'error',
    'house/full-sentences': 'error',
    'house/british-spelling': 'error',
  },
};

/**
 * How the graph is asked: rules for every document that we keep. They are registered whole, so neither their depth
 * nor the `id` of everything, which a client's cache would want, is asked for.
 */
const documentRules = {
  files: DOCUMENTS,
  plugins,
  languageOptions,
  rules: {
    ...graphql.configs['flat/operations-recommended'].rules,
    '@graphql-eslint/require-selections': 'off',
    '@graphql-eslint/selection-set-depth': 'off',
    '@graphql-eslint/require-description': ['error', { OperationDefinition: true }],
    'house/operation-named-as-file': 'error',
  },
};

/** A document inside code would be seen by none of the checks. */
const documentsInFiles = {
  files: ['dashboards/**/*.{ts,tsx}'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector:
          ':matches(TaggedTemplateExpression[tag.name=/^(gql|graphql)$/], CallExpression[callee.name=/^(gql|graphql)$/])',
        message: 'Put the document into a .graphql file: the build checks those and generates their types.',
      },
    ],
  },
};

export default [schemaRules, documentRules, documentsInFiles];

function rule(create) {
  return { meta: { type: 'problem', schema: [] }, create };
}

function isDate(text) {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
