import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buildSchema } from 'graphql';
import { generateTypes } from './generate.mjs';
import { readOperations, unansweredOperations } from './promises.mjs';
import { emitSchema, formatted, notYetBuilt, operationFiles, paths } from './workspace.mjs';

/** Writes what follows from the code: the schema, the types, and the list of operations not yet built, which only shrinks. */
const emitted = await emitSchema();
const operations = readOperations(await operationFiles());
const unanswered = unansweredOperations(operations, buildSchema(emitted));
const listed = await notYetBuilt();
const missing = listed.filter((name) => unanswered.has(name));
const built = new Map([...operations].filter(([name]) => !unanswered.has(name)));

await mkdir(dirname(paths.generated), { recursive: true });
await writeFile(paths.schema, emitted);
await writeFile(paths.generated, await generateTypes(emitted, built));
await writeFile(paths.notYetBuilt, await formatted(JSON.stringify(missing), paths.notYetBuilt));
console.log(`${built.size} of ${operations.size} operations are built.`);
for (const [name, problems] of unanswered) {
  if (!listed.includes(name)) console.error(`${name}: ${problems.join(' ')}`);
}
