/**
 * Reads proto/ and writes src/proto/: an interface and a MessageType for each message, the enums and the services.
 *
 *   node scripts/proto.mjs           writes
 *   node scripts/proto.mjs --check   writes nothing; exits 1 when src/proto differs from what would be written
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import protobuf from 'protobufjs';

const home = fileURLToPath(new URL('..', import.meta.url));
const from = join(home, 'proto');
const to = join(home, 'src/proto');
const HEADER = '// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.\n';

/** Packages that only define options. */
const OPTION_FILES = new Set([
  'amino/amino.proto',
  'cosmos/msg/v1/msg.proto',
  'cosmos/query/v1/query.proto',
  'cosmos_proto/cosmos.proto',
  'gogoproto/gogo.proto',
  'google/api/annotations.proto',
]);

const SCALARS = {
  bool: { ts: 'boolean', zero: 'false', wire: 0, isZero: (x) => `!${x}` },
  string: { ts: 'string', zero: "''", wire: 2, isZero: (x) => `${x} === ''` },
  bytes: {
    ts: 'Uint8Array',
    zero: 'NO_BYTES',
    wire: 2,
    isZero: (x) => `${x}.length === 0`,
  },
  int32: { ts: 'number', zero: '0', wire: 0, isZero: (x) => `${x} === 0` },
  uint32: { ts: 'number', zero: '0', wire: 0, isZero: (x) => `${x} === 0` },
  int64: { ts: 'bigint', zero: '0n', wire: 0, isZero: (x) => `${x} === 0n` },
  uint64: { ts: 'bigint', zero: '0n', wire: 0, isZero: (x) => `${x} === 0n` },
  fixed32: { ts: 'number', zero: '0', wire: 5, isZero: (x) => `${x} === 0` },
  sfixed32: { ts: 'number', zero: '0', wire: 5, isZero: (x) => `${x} === 0` },
  fixed64: { ts: 'bigint', zero: '0n', wire: 1, isZero: (x) => `${x} === 0n` },
  sfixed64: { ts: 'bigint', zero: '0n', wire: 1, isZero: (x) => `${x} === 0n` },
};

/** In the reference an Any keeps unknown fields and writes them again, after its own: they can reach the state. */
const KEEPS_UNKNOWN = new Set(['google.protobuf.Any']);

const lowerCamel = (name) => name.replace(/_+([a-zA-Z0-9])/g, (_, letter) => letter.toUpperCase());
const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const fail = (message) => {
  throw new Error(message);
};

function load() {
  const root = new protobuf.Root();
  for (const path of list(from, '.proto')) {
    if (OPTION_FILES.has(path)) continue;
    protobuf.parse.filename = path;
    protobuf.parse(readFileSync(join(from, path), 'utf8'), root, { keepCase: true });
  }
  root.resolveAll();
  return root;
}

/** Every file to be written: path below src/proto → text. */
function generate(root) {
  const files = new Map(); // .proto path → { types, enums, services }, in order of declaration
  const visit = (scope) => {
    for (const item of scope.nestedArray) {
      if (
        item instanceof protobuf.Type ||
        item instanceof protobuf.Enum ||
        item instanceof protobuf.Service
      ) {
        const file = files.get(item.filename) ?? { messages: [], enums: [], services: [] };
        files.set(item.filename, file);
        if (item instanceof protobuf.Type) file.messages.push(item);
        else if (item instanceof protobuf.Enum) file.enums.push(item);
        else file.services.push(item);
      }
      if (item.nestedArray) visit(item);
    }
  };
  visit(root);
  const output = new Map();
  const paths = [...files.keys()].sort();
  for (const path of paths) output.set(modulePath(path), fileText(path, files.get(path)));
  output.set('all-types.ts', allTypes(paths, files));
  return output;
}

function fileText(path, { messages, enums, services }) {
  const local = new Set();
  const declare = (name) => (local.has(name) ? fail(`${path}: ${name} twice`) : local.add(name));
  for (const item of messages) declare(exportName(item));
  for (const item of enums) [exportName(item), `${exportName(item)}Enum`].forEach(declare);
  for (const item of services) declare(serviceName(item));
  const scope = { path, local, imports: new Map(), runtime: new Set() };
  const body = [
    ...enums.map((item) => enumText(item, scope)),
    ...messages.map((item) => messageText(item, scope)),
    ...services.map((item) => serviceText(item, scope)),
  ].join('\n');
  return HEADER + importText(scope) + '\n' + body;
}

function importText({ path, imports, runtime }) {
  const depth = path.split('/').length;
  const lines = [];
  const wire = [...runtime].sort((a, b) => (a < b ? -1 : 1));
  const up = '../'.repeat(depth);
  lines.push(`import { ${wire.join(', ')} } from '${up}types/wire.ts';`);
  const byFile = new Map();
  for (const { file, name, alias } of imports.values())
    byFile.set(file, [...(byFile.get(file) ?? []), name === alias ? name : `${name} as ${alias}`]);
  for (const file of [...byFile.keys()].sort()) {
    let source = relative(dirname(path), modulePath(file));
    if (!source.startsWith('.')) source = `./${source}`;
    lines.push(`import { ${byFile.get(file).sort().join(', ')} } from '${source}';`);
  }
  return lines.join('\n') + '\n';
}

/** The name under which `item` is known in the file of `scope`, imported where needed. */
function ref(item, scope, suffix = '') {
  const name = exportName(item) + suffix;
  if (item.filename === scope.path) return name;
  const key = item.fullName + suffix;
  const known = scope.imports.get(key);
  if (known) return known.alias;
  const taken = new Set([...scope.local, ...[...scope.imports.values()].map((each) => each.alias)]);
  const alias = taken.has(name) ? pascal(packageOf(item)) + name : name;
  if (taken.has(alias)) fail(`${scope.path}: ${alias} twice`);
  scope.imports.set(key, { file: item.filename, name, alias });
  return alias;
}

function use(scope, name) {
  scope.runtime.add(name);
  return name.replace('type ', '');
}

function enumText(item, scope) {
  const name = exportName(item);
  use(scope, 'defineEnum');
  use(scope, 'type EnumType');
  const values = Object.entries(item.values).map(([key, number]) => `  ${key}: ${number},\n`);
  return (
    `export const ${name} = {\n${values.join('')}} as const;\n` +
    `export type ${name} = number;\n` +
    `export const ${name}Enum: EnumType = defineEnum(${quote(protoName(item))}, ${name});\n`
  );
}

function messageText(item, scope) {
  const name = exportName(item);
  const fields = item.fieldsArray.map((each) => fieldOf(each, scope)).sort((a, b) => a.no - b.no);
  const members = []; // oneofs count once, at their first field
  for (const field of fields) {
    if (!field.oneof) members.push(field);
    else if (!members.some((each) => each.variants && each.jsName === field.oneof))
      members.push({
        jsName: field.oneof,
        variants: fields.filter((each) => each.oneof === field.oneof),
      });
  }
  use(scope, 'defineMessage');
  use(scope, 'type MessageType');
  const isEmpty = fields.length === 0;
  const keeps = KEEPS_UNKNOWN.has(protoName(item));
  const lines = [];
  lines.push(
    isEmpty
      ? `export type ${name} = ${use(scope, 'type EmptyMessage')};`
      : `export interface ${name} {\n${members.map((each) => `  ${each.jsName}: ${memberType(each)};\n`).join('')}` +
          (keeps
            ? '  /** Unknown fields, tags included, as they were read. */\n  unrecognized?: Uint8Array;\n}'
            : '}'),
  );
  lines.push(`export const ${name}: MessageType<${name}> = defineMessage<${name}>({`);
  lines.push(`  typeName: ${quote(protoName(item))},`);
  lines.push(
    isEmpty
      ? '  fields: [],'
      : `  fields: [\n${fields.map((each) => `    ${infoText(each)},\n`).join('')}  ],`,
  );
  lines.push(`  options: ${messageOptions(item)},`);
  if (isEmpty) lines.push('  create: () => ({}),', '  write() {},');
  else {
    lines.push('  create: (partial) => ({');
    for (const each of members)
      lines.push(
        `    ${each.jsName}: partial?.${each.jsName}${each.zero === undefined ? '' : ` ?? ${each.zero}`},`,
      );
    const kept = 'partial?.unrecognized && { unrecognized: partial.unrecognized }';
    if (keeps) lines.push(`    ...(${kept}),`);
    lines.push('  }),', '  write(m, w) {');
    for (const each of members) lines.push(...writeLines(each).map((line) => `    ${line}`));
    if (keeps) lines.push('    if (m.unrecognized !== undefined) w.raw(m.unrecognized);');
    lines.push('  },');
  }
  lines.push('  read(m, r) {', '    while (r.pos < r.end) {');
  if (keeps) lines.push('      const from = r.pos;');
  lines.push('      const tag = r.tag();');
  if (isEmpty) lines.push(`      r.other(tag, ${name}.typeName, ${name}.fields);`);
  else {
    lines.push('      switch (tag) {');
    for (const field of fields) lines.push(...readLines(field).map((line) => `        ${line}`));
    lines.push(
      `        default:`,
      `          r.other(tag, ${name}.typeName, ${name}.fields);`,
      ...(keeps ? ['          m.unrecognized = r.since(from, m.unrecognized);'] : []),
      '      }',
    );
  }
  lines.push('    }', '    return m;', '  },', '});', '');
  return lines.join('\n');
}

/** What the templates below need to know of a field. */
function fieldOf(item, scope) {
  const options = optionsOf(item);
  const where = `${protoName(item.parent)}.${item.name}`;
  const resolved = item.resolvedType;
  const kind = resolved instanceof protobuf.Type ? 'message' : resolved ? 'enum' : item.type;
  const scalar = kind === 'enum' ? SCALARS.int32 : SCALARS[kind];
  const isOneof = item.partOf && !item.options?.proto3_optional && !item.partOf.isProto3Optional;
  const field = {
    no: item.id,
    name: item.name,
    jsName: lowerCamel(item.name),
    kind,
    repeated: item.repeated || item.map === true,
    optional: Boolean(item.partOf) && !isOneof,
    oneof: isOneof ? lowerCamel(item.partOf.name) : undefined,
    nullable: options['(gogoproto.nullable)'] !== false,
    customtype: options['(gogoproto.customtype)'],
    options,
    type: resolved ? ref(resolved, scope) : undefined,
    descriptor: resolved ? ref(resolved, scope, kind === 'enum' ? 'Enum' : '') : undefined,
    scalar,
    isMap: item.map === true,
    keyType: item.map ? item.keyType : undefined,
    scope,
  };
  if (kind !== 'message' && !scalar) fail(`${where}: kind ${kind} is not supported`);
  field.packed =
    field.repeated && kind !== 'message' && scalar.wire !== 2 && options['packed'] !== false;
  field.std = options['(gogoproto.stdtime)']
    ? 'Timestamp'
    : options['(gogoproto.stdduration)']
      ? 'Duration'
      : undefined;
  if (field.repeated && (field.customtype || field.std))
    fail(`${where}: repeated ${field.customtype ?? field.std}`);
  if (field.isMap && (field.keyType !== 'string' || kind !== 'message'))
    fail(`${where}: only Map<string, message>`);
  const base =
    kind === 'message' || kind === 'enum' ? field.type : field.customtype ? 'string' : scalar.ts;
  field.base = base;
  field.ts = field.isMap ? `Map<string, ${base}>` : field.repeated ? `${base}[]` : base;
  field.absent =
    !field.repeated &&
    !field.oneof &&
    ((kind === 'message' && field.nullable) ||
      field.optional ||
      (field.customtype && field.nullable));
  if (field.absent) field.ts += ' | undefined';
  const zeroTime = '{ seconds: ZERO_TIME_SECONDS, nanos: 0 }';
  if (!field.absent && !field.oneof) {
    if (field.isMap) field.zero = 'new Map()';
    else if (field.repeated) field.zero = '[]';
    else if (kind === 'message') {
      if (field.std === 'Timestamp') use(scope, 'ZERO_TIME_SECONDS');
      field.zero = field.std === 'Timestamp' ? zeroTime : `${field.type}.create()`;
    } else field.zero = field.customtype ? "''" : scalar.zero;
    if (field.zero === 'NO_BYTES') use(scope, 'NO_BYTES');
  }
  return field;
}

function memberType(member) {
  if (!member.variants) return member.ts;
  const cases = member.variants.map(
    (each) => `    | { kind: '${each.jsName}'; value: ${each.base} }\n`,
  );
  return `\n${cases.join('')}    | undefined`;
}

function infoText(field) {
  const { options } = field;
  const parts = [
    `no: ${field.no}`,
    `name: ${quote(field.name)}`,
    `jsName: ${quote(field.jsName)}`,
    `kind: ${quote(field.kind)}`,
    `repeated: ${field.repeated}`,
    `packed: ${field.packed}`,
  ];
  if (field.isMap) {
    const plain = 'repeated: false, packed: false, nullable: true, amino: {}';
    parts.push(
      `map: { key: { no: 1, name: 'key', jsName: 'key', kind: 'string', ${plain} }, ` +
        `value: { no: 2, name: 'value', jsName: 'value', kind: 'message', type: () => ${field.descriptor}, ${plain} } }`,
    );
  } else if (field.descriptor) parts.push(`type: () => ${field.descriptor}`);
  if (field.oneof) parts.push(`oneof: ${quote(field.oneof)}`);
  parts.push(`nullable: ${field.nullable}`);
  if (field.customtype) parts.push(`customtype: ${quote(field.customtype)}`);
  if (options['(cosmos_proto.scalar)'])
    parts.push(`scalar: ${quote(options['(cosmos_proto.scalar)'])}`);
  if (options['(cosmos_proto.accepts_interface)'])
    parts.push(`accepts: ${quote(options['(cosmos_proto.accepts_interface)'])}`);
  if (field.std === 'Timestamp') parts.push('stdtime: true');
  if (field.std === 'Duration') parts.push('stdduration: true');
  if (options['(gogoproto.casttype)'] === 'RawMessage') parts.push('rawJson: true');
  if (options['(gogoproto.castrepeated)'])
    parts.push(`castrepeated: ${quote(options['(gogoproto.castrepeated)'])}`);
  if (options['(gogoproto.embed)']) parts.push('embed: true');
  if (field.optional) parts.push('optional: true');
  if (options['deprecated']) parts.push('deprecated: true');
  const amino = [];
  if (options['(amino.field_name)'])
    amino.push(`fieldName: ${quote(options['(amino.field_name)'])}`);
  if (options['(amino.dont_omitempty)']) amino.push('dontOmitempty: true');
  if (options['(amino.encoding)']) amino.push(`encoding: ${quote(options['(amino.encoding)'])}`);
  if (options['(amino.oneof_name)'])
    amino.push(`oneofName: ${quote(options['(amino.oneof_name)'])}`);
  parts.push(amino.length ? `amino: { ${amino.join(', ')} }` : 'amino: {}');
  return `{ ${parts.join(', ')} }`;
}

function messageOptions(item) {
  const options = optionsOf(item);
  const many = (name) => {
    const value = options[name];
    return `[${(Array.isArray(value) ? value : [value]).map(quote).join(', ')}]`;
  };
  const parts = [];
  if (options['(cosmos.msg.v1.signer)']) parts.push(`signers: ${many('(cosmos.msg.v1.signer)')}`);
  if (options['(amino.name)']) parts.push(`aminoName: ${quote(options['(amino.name)'])}`);
  if (options['(amino.message_encoding)'])
    parts.push(`aminoMessageEncoding: ${quote(options['(amino.message_encoding)'])}`);
  if (options['(cosmos_proto.implements_interface)'])
    parts.push(`implements: ${many('(cosmos_proto.implements_interface)')}`);
  return parts.length ? `{ ${parts.join(', ')} }` : '{}';
}

const tagOf = (field, wire) => field.no * 8 + wire;
const method = (field) =>
  field.kind === 'enum' ? 'int32' : field.kind === 'bytes' ? 'bytesField' : field.kind;

/** Writes one value with its tag, whatever it is. */
function writeValue(field, value) {
  const { kind, scope } = field;
  if (kind === 'message') {
    const checked = field.std ? `${use(scope, `check${field.std}`)}(${value})` : value;
    return [
      `at = w.open(${tagOf(field, 2)});`,
      `${field.type}.write(${checked}, w);`,
      'w.close(at);',
    ];
  }
  if (field.customtype) return [`w.number(${tagOf(field, 2)}, ${value});`];
  if (kind === 'string') return [`w.string(${tagOf(field, 2)}, ${value});`];
  if (kind === 'bytes') return [`w.bytes(${tagOf(field, 2)}, ${value});`];
  return [`w.tag(${tagOf(field, field.scalar.wire)});`, `w.${method(field)}(${value});`];
}

const local = (lines) => lines.map((line) => line.replace(/^at = /, 'const at = '));
const block = (head, lines) => [`${head} {`, ...lines.map((line) => `  ${line}`), '}'];

function writeLines(member) {
  const x = `m.${member.jsName}`;
  if (member.variants) {
    const cases = member.variants.flatMap((each) => [
      ...block(`case '${each.jsName}':`, [...local(writeValue(each, `${x}.value`)), 'break;']),
    ]);
    return block(`if (${x} !== undefined)`, block(`switch (${x}.kind)`, cases));
  }
  if (member.isMap)
    return block(`for (const key of [...${x}.keys()].sort((a, b) => (a < b ? -1 : 1)))`, [
      `const value = ${x}.get(key);`,
      'if (value === undefined) continue;',
      `const entry = w.open(${tagOf(member, 2)});`,
      `w.string(10, key);`,
      ...local(writeValue({ ...member, no: 2 }, 'value')),
      'w.close(entry);',
    ]);
  if (member.packed)
    return block(`if (${x}.length !== 0)`, [
      `const at = w.open(${tagOf(member, 2)});`,
      `for (const value of ${x}) w.${method(member)}(value);`,
      'w.close(at);',
    ]);
  if (member.repeated)
    return block(`for (const value of ${x})`, local(writeValue(member, 'value')));
  if (member.absent) return block(`if (${x} !== undefined)`, local(writeValue(member, x)));
  if (member.kind === 'message')
    return block('', local(writeValue(member, x))).map((line) =>
      line.trimStart() === '{' ? '{' : line,
    );
  if (member.customtype) return writeValue(member, x);
  return block(`if (!(${member.scalar.isZero(x)}))`, writeValue(member, x)).map(tidy);
}

/** `!(a === b)` reads better as `a !== b`. */
const tidy = (line) =>
  line
    .replace(/^if \(!\((.+) === (.+)\)\) \{$/, 'if ($1 !== $2) {')
    .replace(/^if \(!\(!(.+)\)\) \{$/, 'if ($1) {');

function readValue(field, before) {
  const { scope } = field;
  if (field.customtype) return `r.${field.customtype === 'Int' ? 'intText' : 'decText'}(${before})`;
  return `r.${method(field)}()`;
}

function readLines(field) {
  const x = `m.${field.jsName}`;
  const lines = [];
  const put = (tag, ...body) => lines.push(...block(`case ${tag}:`, [...body, 'break;']));
  const wrap = (value) =>
    field.oneof
      ? `m.${field.oneof} = { kind: '${field.jsName}', value: ${value} };`
      : `${x} = ${value};`;
  if (field.isMap) {
    put(
      tagOf(field, 2),
      'const outer = r.enter();',
      "let key = '';",
      `const value = ${field.type}.create();`,
      ...block('while (r.pos < r.end)', [
        'const inner = r.tag();',
        'if (inner === 10) key = r.string();',
        ...block('else if (inner === 18)', [
          'const entry = r.enter();',
          `${field.type}.read(value, r);`,
          'r.leave(entry);',
        ]),
        'else r.skip(inner & 7);',
      ]),
      'r.leave(outer);',
      `${x}.set(key, value);`,
    );
  } else if (field.kind === 'message') {
    const fresh = `${field.type}.create()`;
    let body;
    if (field.repeated) body = [`${x}.push(${field.type}.read(${fresh}, r));`];
    else if (field.std)
      body = [wrap(`${use(field.scope, `check${field.std}`)}(${field.type}.read(${fresh}, r))`)];
    else if (field.oneof) body = [wrap(`${field.type}.read(${fresh}, r)`)];
    else if (field.absent) body = [`${x} = ${field.type}.read(${x} ?? ${fresh}, r);`];
    else body = [`${field.type}.read(${x}, r);`];
    put(tagOf(field, 2), 'const outer = r.enter();', ...body, 'r.leave(outer);');
  } else if (field.repeated && field.scalar.wire === 2)
    put(tagOf(field, 2), `${x}.push(${readValue(field)});`);
  else if (field.repeated) {
    put(tagOf(field, field.scalar.wire), `${x}.push(${readValue(field)});`);
    put(
      tagOf(field, 2),
      'const outer = r.enter();',
      `while (r.pos < r.end) ${x}.push(${readValue(field)});`,
      'r.leave(outer);',
    );
  } else put(tagOf(field, field.scalar.wire), wrap(readValue(field, field.absent ? "''" : x)));
  return lines;
}

function serviceText(item, scope) {
  use(scope, 'type ServiceType');
  const methods = item.methodsArray.map((each) => {
    const options = optionsOf(each);
    const parts = [
      `name: ${quote(each.name)}`,
      `input: ${ref(each.resolvedRequestType, scope)}`,
      `output: ${ref(each.resolvedResponseType, scope)}`,
    ];
    if (each.requestStream) parts.push('clientStreaming: true');
    if (each.responseStream) parts.push('serverStreaming: true');
    if (options['(cosmos.query.v1.module_query_safe)']) parts.push('querySafe: true');
    if (options['deprecated']) parts.push('deprecated: true');
    const rules = httpRules(options['(google.api.http)']);
    parts.push(rules.length ? `http: [${rules.join(', ')}]` : 'http: []');
    return `    { ${parts.join(', ')} },\n`;
  });
  const msg = optionsOf(item)['(cosmos.msg.v1.service)'] ? '\n  msgService: true,' : '';
  return (
    `export const ${serviceName(item)}: ServiceType = {\n  typeName: ${quote(protoName(item))},${msg}\n` +
    `  methods: [\n${methods.join('')}  ],\n};\n`
  );
}

function httpRules(rule) {
  if (!rule) return [];
  const verb = ['get', 'post', 'put', 'delete', 'patch'].find((each) => rule[each] !== undefined);
  const body = rule.body === undefined ? '' : `, body: ${quote(rule.body)}`;
  const more = rule.additional_bindings ?? [];
  return [
    `{ method: '${verb}', path: ${quote(rule[verb])}${body} }`,
    ...(Array.isArray(more) ? more : [more]).flatMap(httpRules),
  ];
}

function allTypes(paths, files) {
  const lines = ["import type { MessageType, ServiceType } from '../types/wire.ts';"];
  const messages = [];
  const services = [];
  for (const [index, path] of paths.entries()) {
    const file = files.get(path);
    if (file.messages.length + file.services.length === 0) continue;
    lines.push(`import * as file${index} from './${modulePath(path)}';`);
    for (const item of file.messages) messages.push(`  file${index}.${exportName(item)},\n`);
    for (const item of file.services) services.push(`  file${index}.${serviceName(item)},\n`);
  }
  return (
    `${HEADER}${lines.join('\n')}\n\n` +
    `/** Every message, by file and in order of declaration. */\n` +
    `export const allMessages: readonly MessageType[] = [\n${messages.join('')}];\n\n` +
    `/** Every service. */\nexport const allServices: readonly ServiceType[] = [\n${services.join('')}];\n`
  );
}

/** protobufjs flattens aggregates in `options`; `parsedOptions` keeps them whole, repeated ones as more entries. */
function optionsOf(item) {
  const result = {};
  for (const entry of item.parsedOptions ?? [])
    for (const [key, value] of Object.entries(entry))
      result[key] = key in result ? [].concat(result[key], value) : value;
  for (const key of ['packed', 'deprecated'])
    if (item.options?.[key] !== undefined) result[key] = item.options[key];
  return result;
}

const protoName = (item) => item.fullName.slice(1);
const modulePath = (path) => path.replace(/\.proto$/, '.ts');
const serviceName = (item) => `${item.name}Service`;
const pascal = (text) =>
  text
    .split('.')
    .map((part) => part[0].toUpperCase() + part.slice(1))
    .join('');

function packageOf(item) {
  let scope = item.parent;
  while (scope instanceof protobuf.Type) scope = scope.parent;
  return protoName(scope);
}

/** Nested types carry the names around them: ModeInfo_Single. */
function exportName(item) {
  const names = [item.name];
  for (let scope = item.parent; scope instanceof protobuf.Type; scope = scope.parent)
    names.unshift(scope.name);
  return names.join('_');
}

function list(folder, extension) {
  return readdirSync(folder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(extension))
    .sort();
}

function present() {
  try {
    return list(to, '.ts');
  } catch {
    return [];
  }
}

function write(output) {
  for (const path of present()) if (!output.has(path)) rmSync(join(to, path));
  for (const [path, text] of output) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), text);
  }
  console.log(`src/proto: ${output.size} files`);
}

function check(output) {
  const there = present();
  const differ = [
    ...there.filter((path) => !output.has(path)),
    ...[...output]
      .filter(
        ([path, text]) => !there.includes(path) || readFileSync(join(to, path), 'utf8') !== text,
      )
      .map(([path]) => path),
  ];
  if (differ.length === 0) return;
  console.error(
    `src/proto is not what \`node scripts/proto.mjs\` writes:\n  ${differ.join('\n  ')}`,
  );
  process.exitCode = 1;
}

const output = generate(load());
if (process.argv.includes('--check')) check(output);
else write(output);
