import { generate } from '@graphql-codegen/cli';
import { print } from 'graphql';

/**
 * The TypeScript types of operations: for each, its variables, its result, and a document that carries both.
 * @param {string} schema in the schema language
 * @param {import('./promises.mjs').Operations} operations all of them answered by the schema
 * @returns {Promise<string>} one module
 */
export async function generateTypes(schema, operations) {
  const definitions = new Map();
  for (const document of operations.values()) {
    for (const node of document.definitions) definitions.set(print(node), node);
  }
  if (definitions.size === 0) return 'export {};\n';
  const files = await generate(
    {
      schema,
      documents: [...definitions.keys()],
      silent: true,
      generates: {
        'generated/': {
          preset: 'client',
          presetConfig: { fragmentMasking: false },
          config: {
            documentMode: 'string',
            useTypeImports: true,
            enumsAsTypes: true,
            scalars: { ID: 'string', DateTime: 'string', LocalDate: 'string' },
            defaultScalarType: 'unknown',
          },
        },
      },
    },
    false,
  );
  const types = files.find((/** @type {{ filename: string }} */ file) => file.filename.endsWith('graphql.ts'));
  return types.content;
}
