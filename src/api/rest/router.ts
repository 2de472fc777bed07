// REST as grpc-gateway v1.16 transcodes it from the http annotations, with the SDK's options: original field names, every
// field there, the height in a header. Sources: cosmos-sdk v0.53.6 server/api/server.go.
import type { ProtoJson } from '../../codec/proto-json.ts';
import type { HttpRule, MethodInfo } from '../../types/wire.ts';
import type { Method, Methods } from '../methods.ts';
import type { Fields } from './populate.ts';
import { AbciError, GrpcError } from '../../types/errors.ts';
import { httpStatus, invalidArgument, statusOf } from '../status.ts';
import { compilePattern, type PathPattern } from './pattern.ts';
import { populateFromPath, populateFromQuery } from './populate.ts';

export type RestRequest = {
  readonly method: string;
  /** As it came: escaped, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
  /** The height header's text. */
  readonly height: string | undefined;
};

export type RestAnswer = {
  readonly status: number;
  readonly body: string;
  readonly height: bigint | undefined;
  /** A failure that is ours, to be logged. */
  readonly failure?: unknown;
};

type Route = {
  readonly rule: HttpRule;
  readonly pattern: PathPattern;
  readonly method: Method;
  /** Fields of the query for which this route stands in: a path that older clients know. */
  readonly isLegacy: boolean;
};

export type RestRouter = {
  readonly routes: readonly string[];
  answer(request: RestRequest): Promise<RestAnswer>;
};

/** Paths that the definitions no longer have but clients still ask for. */
const LEGACY: readonly { readonly path: string; readonly rule: HttpRule }[] = [
  {
    path: '/cosmos.bank.v1beta1.Query/SupplyOf',
    rule: { method: 'get', path: '/cosmos/bank/v1beta1/supply/{denom}' },
  },
];

export function createRestRouter(methods: Methods, json: ProtoJson): RestRouter {
  const routes: Route[] = [];
  for (const method of methods.values())
    for (const rule of method.info.http)
      routes.push({ rule, method, pattern: compilePattern(rule.path), isLegacy: false });
  for (const { path, rule } of LEGACY) {
    const method = methods.get(path);
    if (method !== undefined)
      routes.push({ rule, method, pattern: compilePattern(rule.path), isLegacy: true });
  }
  // The path that says most comes first: `supply/by_denom` is no denomination.
  routes.sort((a, b) => b.pattern.literals - a.pattern.literals);

  async function answer(request: RestRequest): Promise<RestAnswer> {
    try {
      const { route, variables } = find(request);
      const message = readRequest(route, variables, request);
      const { response, height } = await route.method.call(message, readHeight(request.height));
      return { status: 200, body: json.format(route.method.info.output, response), height };
    } catch (error) {
      return failed(error);
    }
  }

  function find({ method, path }: RestRequest) {
    // Some clients end paths with a slash.
    const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
    const verb = method.toLowerCase();
    for (const route of routes) {
      if (route.rule.method !== verb) continue;
      const variables = route.pattern.match(trimmed);
      if (variables !== undefined) return { route, variables };
    }
    throw new GrpcError('Unimplemented', 'Not Implemented');
  }

  function readRequest(
    { rule, method }: Route,
    variables: ReadonlyMap<string, string>,
    request: RestRequest,
  ): Fields {
    const { input }: MethodInfo = method.info;
    const message = readBody(rule, method, request.body);
    for (const [path, value] of variables) populateFromPath(input, message, path, value);
    if (rule.body !== '*')
      populateFromQuery(input, message, request.query, (path) => variables.has(path));
    return message;
  }

  function readBody({ body }: HttpRule, { info }: Method, text: string): Fields {
    if (body === undefined || text.trim() === '') return fieldsOf(info.input.create());
    if (body !== '*') throw new GrpcError('Unimplemented', 'Not Implemented');
    try {
      return fieldsOf(json.parse(info.input, text));
    } catch (error) {
      if (error instanceof AbciError) throw invalidArgument(error.message);
      throw error;
    }
  }

  return { routes: routes.map(({ rule }) => `${rule.method} ${rule.path}`), answer };
}

const fieldsOf = (message: unknown): Fields =>
  typeof message === 'object' && message !== null ? { ...message } : {};

/** @throws GrpcError InvalidArgument */
export function readHeight(text: string | undefined): bigint {
  if (text === undefined || text === '') return 0n;
  if (!/^[0-9]{1,18}$/.test(text))
    throw invalidArgument(
      `Baseapp.RunGRPCQuery: invalid height header "x-cosmos-block-height": ${text}`,
    );
  return BigInt(text);
}

/** An error as the gateway prints it. */
export function failed(error: unknown): RestAnswer {
  const { code, message } = statusOf(error);
  const isOurs = !(error instanceof GrpcError || error instanceof AbciError);
  return {
    status: httpStatus(code),
    body: JSON.stringify({ code, message, details: [] }),
    height: undefined,
    ...(isOurs ? { failure: error } : {}),
  };
}
