import { buildSchema } from 'graphql';
import { generateTypes } from './generate.mjs';
import { brokenList, brokenTypes, readOperations, unansweredOperations } from './promises.mjs';
import * as workspace from './workspace.mjs';

/**
 * Compares the contract with the code.
 * @returns {Promise<string[]>} what doesn't fit; empty when all is well
 */
export async function checkContract() {
  const emitted = await workspace.emitSchema();
  const schema = buildSchema(emitted);
  const operations = readOperations(await workspace.operationFiles());
  const unanswered = unansweredOperations(operations, schema);
  const built = new Map([...operations].filter(([name]) => !unanswered.has(name)));
  const stale = async (/** @type {string} */ path, /** @type {string} */ wanted, /** @type {string} */ name) =>
    (await workspace.readOrNothing(path)) === wanted ? [] : [`${name} is stale: run \`npm run contract:update\``];
  return [
    ...brokenList(await workspace.notYetBuilt(), await workspace.earlierNotYetBuilt(), operations, unanswered),
    ...brokenTypes(await workspace.promisedTypes(), schema, built),
    ...(await stale(workspace.paths.schema, emitted, 'libs/contract/schema.graphql')),
    ...(await stale(workspace.paths.generated, await generateTypes(emitted, built), 'libs/contract/src/generated')),
  ];
}

const problems = await checkContract();
for (const problem of problems) console.error(`contract: ${problem}`);
if (problems.length === 0) console.log('The contract is kept.');
process.exitCode = problems.length === 0 ? 0 : 1;
