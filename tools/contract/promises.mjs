import { astFromValue, isEnumType, isInputObjectType, Kind, parse, print, validate, visit } from 'graphql';

/**
 * @typedef {import('graphql').DocumentNode} DocumentNode
 * @typedef {import('graphql').GraphQLSchema} GraphQLSchema
 * @typedef {Map<string, DocumentNode>} Operations each named operation with the fragments that it uses
 */

/**
 * Reads promised operations. Fragments belong to their file.
 * @param {{ name: string, text: string }[]} files
 * @returns {Operations}
 * @throws {Error} on an operation without a name, a name used twice, or a fragment that the file doesn't have
 */
export function readOperations(files) {
  /** @type {Operations} */
  const operations = new Map();
  for (const file of files) {
    const { definitions } = parse(file.text);
    const fragments = new Map(
      definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
    for (const node of definitions) {
      if (node.kind !== Kind.OPERATION_DEFINITION) continue;
      if (!node.name) throw new Error(`${file.name}: an operation has no name`);
      if (operations.has(node.name.value)) throw new Error(`${file.name}: ${node.name.value} is promised twice`);
      operations.set(node.name.value, withFragments(node, fragments, file.name));
    }
  }
  return operations;
}

/**
 * @param {import('graphql').OperationDefinitionNode} operation
 * @param {Map<string, import('graphql').FragmentDefinitionNode>} fragments
 * @param {string} file
 * @returns {DocumentNode}
 */
function withFragments(operation, fragments, file) {
  const used = new Set();
  const collect = (/** @type {import('graphql').ASTNode} */ node) =>
    void visit(node, {
      FragmentSpread({ name }) {
        if (used.has(name.value)) return;
        const fragment = fragments.get(name.value);
        if (!fragment) throw new Error(`${file}: there is no fragment ${name.value}`);
        used.add(name.value);
        collect(fragment);
      },
    });
  collect(operation);
  return {
    kind: Kind.DOCUMENT,
    definitions: [operation, ...[...used].map((name) => /** @type {never} */ (fragments.get(name)))],
  };
}

/**
 * Compares the promised operations with a schema.
 * @param {Operations} operations
 * @param {GraphQLSchema} schema
 * @returns {Map<string, string[]>} each operation that the schema can't answer, with the reasons
 */
export function unansweredOperations(operations, schema) {
  const unanswered = new Map();
  for (const [name, document] of operations) {
    const problems = new Set([...missingRoot(document, schema), ...validate(schema, document).map((e) => e.message)]);
    if (problems.size > 0) unanswered.set(name, [...problems]);
  }
  return unanswered;
}

/** `validate` is content with any subscription where a schema has none. @param {DocumentNode} document @param {GraphQLSchema} schema */
function missingRoot(document, schema) {
  return document.definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION && !schema.getRootType(node.operation)
      ? [`The schema has no ${node.operation}.`]
      : [],
  );
}

/**
 * Compares the promised enums and inputs with those of a schema: every enum that the schema has, and every input that
 * the named operations take. More values and more optional fields are welcome.
 * @param {string} promised types in the schema language
 * @param {GraphQLSchema} schema
 * @param {Operations} built the operations that the schema answers
 * @returns {string[]} what is missing or means something else
 */
export function brokenTypes(promised, schema, built) {
  const definitions = new Map(
    parse(promised).definitions.flatMap((node) => ('name' in node && node.name ? [[node.name.value, node]] : [])),
  );
  const taken = inputsTakenBy(built, definitions);
  return [...definitions].flatMap(([name, node]) => {
    const emitted = schema.getType(name);
    if (node.kind === Kind.ENUM_TYPE_DEFINITION && (emitted || taken.has(name))) return brokenEnum(node, emitted);
    if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && taken.has(name)) return brokenInput(node, emitted);
    return [];
  });
}

/** @param {import('graphql').EnumTypeDefinitionNode} node @param {import('graphql').GraphQLNamedType | undefined} emitted */
function brokenEnum(node, emitted) {
  if (!isEnumType(emitted)) return [`enum ${node.name.value} is missing`];
  return (node.values ?? [])
    .filter((value) => !emitted.getValue(value.name.value))
    .map((value) => `enum ${node.name.value} lacks ${value.name.value}`);
}

/**
 * @param {import('graphql').InputObjectTypeDefinitionNode} node
 * @param {import('graphql').GraphQLNamedType | undefined} emitted
 */
function brokenInput(node, emitted) {
  const name = node.name.value;
  if (!isInputObjectType(emitted)) return [`input ${name} is missing`];
  const fields = emitted.getFields();
  const promised = new Set((node.fields ?? []).map((field) => field.name.value));
  const broken = (node.fields ?? []).flatMap((field) => {
    const found = fields[field.name.value];
    const want = print(field.type);
    if (!found) return [`input ${name} lacks ${field.name.value}: ${want}`];
    if (String(found.type) !== want) return [`${name}.${field.name.value} is ${found.type}, promised ${want}`];
    const literal = astFromValue(found.defaultValue, found.type);
    const has = found.defaultValue === undefined || !literal ? 'nothing' : print(literal);
    const wantDefault = field.defaultValue ? print(field.defaultValue) : 'nothing';
    return has === wantDefault ? [] : [`${name}.${field.name.value} defaults to ${has}, promised ${wantDefault}`];
  });
  const demanded = Object.values(fields)
    .filter(
      (field) => !promised.has(field.name) && String(field.type).endsWith('!') && field.defaultValue === undefined,
    )
    .map((field) => `${name}.${field.name} is required, but not promised`);
  return [...broken, ...demanded];
}

/**
 * @param {Operations} operations
 * @param {Map<string, import('graphql').DefinitionNode>} definitions
 * @returns {Set<string>} names of the inputs and enums that the operations' variables reach
 */
function inputsTakenBy(operations, definitions) {
  const taken = new Set();
  const take = (/** @type {string} */ name) => {
    const node = definitions.get(name);
    if (!node || taken.has(name)) return;
    taken.add(name);
    visit(node, { NamedType: (type) => take(type.name.value) });
  };
  for (const document of operations.values()) {
    visit(document, {
      VariableDefinition: (variable) => visit(variable.type, { NamedType: (type) => take(type.name.value) }),
    });
  }
  return taken;
}

/**
 * Compares the list of operations not yet built with what the schema can't answer.
 * @param {string[]} listed the list now
 * @param {string[][]} before its earlier versions
 * @param {Operations} operations
 * @param {Map<string, string[]>} unanswered
 * @returns {string[]}
 */
export function brokenList(listed, before, operations, unanswered) {
  const advice = 'run `npm run contract:update`';
  return [
    ...[...unanswered].filter(([name]) => !listed.includes(name)).map(([name, why]) => `${name}: ${why.join(' ')}`),
    ...listed
      .filter((name) => !operations.has(name))
      .map((name) => `${name} is listed as not yet built, but not promised`),
    ...listed
      .filter((name) => operations.has(name) && !unanswered.has(name))
      .map((name) => `${name} is built: take it off not-yet-built.json (${advice})`),
    ...listed
      .filter((name) => before.some((list) => !list.includes(name)))
      .map((name) => `${name} was built before: not-yet-built.json may only shrink`),
  ];
}
